/** An ordered set of labels: countries, sectors. */
export interface IndexSet {
  /** What the labels are, in the singular: `country`, `sector`. */
  readonly name: string;
  readonly labels: readonly string[];
  readonly size: number;
  /** Position of a label; −1 when it is not in the set. */
  readonly indexOf: (label: string) => number;
}

/**
 * Builds an index set; repeated labels are a fault of the caller.
 *
 * @example
 *   indexSet("country", ["CHN", "RUS", "USA"]).indexOf("RUS")   // 1
 */
export function indexSet(name: string, labels: readonly string[]): IndexSet {
  const positions = new Map(labels.map((label, position) => [label, position]));
  if (positions.size !== labels.length) throw new RangeError(`repeated ${name} in an index set`);
  return { name, labels: [...labels], size: labels.length, indexOf: (label) => positions.get(label) ?? -1 };
}
