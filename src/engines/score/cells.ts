/** One seller's goods of one sector that a country bought before and after. */
export interface ScoredCell {
  readonly seller: string;
  readonly sector: string;
  /** Imports before, customs value, > 0: the weight. */
  readonly before: number;
  /** Change of log imports, as it happened. */
  readonly observed: number;
  /** Change of log imports net of tariff, as predicted. */
  readonly predicted: number;
  /** The same by the baseline that shares out what the taxed side loses. */
  readonly byShare: number;
}

/** What is removed from both sides before they are compared. */
export const SCORE_EFFECTS = ["constant", "sectors", "sectors and sellers"] as const;

/** One of {@link SCORE_EFFECTS}. */
export type ScoreEffects = (typeof SCORE_EFFECTS)[number];

/** Groups of cells whose means are removed.   [grouping][cell] */
export function groupingsOf(cells: readonly ScoredCell[], effects: ScoreEffects): readonly (readonly string[])[] {
  const sectors = cells.map(({ sector }) => sector);
  if (effects === "sectors") return [sectors];
  return effects === "constant" ? [cells.map(() => "")] : [sectors, cells.map(({ seller }) => seller)];
}
