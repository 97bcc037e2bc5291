/** What a published table says of a sector. */
export interface ScaleRow {
  /** θ > 0, trade elasticity. */
  readonly theta: number;
  /** ψ ≥ 0: percent by which unit cost falls where the sector grows by 1 %. */
  readonly scale: number;
}

/** Trade and scale elasticities that were estimated together, by sector. */
export interface ScaleTable {
  /** Name of its file without what follows the dot. */
  readonly name: string;
  readonly source: string;
  readonly sectors: ReadonlyMap<string, ScaleRow>;
}
