/** What a brief says of a data package; the manifest of an economy fits as it is. */
export interface PackageNote {
  readonly name: string;
  readonly version: string;
  readonly title: string;
  /** Of an economy. */
  readonly year?: number;
  readonly licenses: readonly { readonly name: string; readonly path?: string; readonly title?: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  /** What was fitted or assumed, a sentence each. */
  readonly notes: readonly string[];
}

/** Where a set of trade elasticities comes from. */
export interface ElasticityNote {
  readonly name: string;
  readonly source: string;
  /** The trade that it was estimated on, and its years; absent where that is not known. */
  readonly estimatedOn?: string;
}

/** What every measure does in words, by its id: who charges how much on what from when. */
export type MeasureNotes = ReadonlyMap<string, readonly string[]>;
