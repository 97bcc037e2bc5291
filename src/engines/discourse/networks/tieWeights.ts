import type { Qualifier } from "./options.ts";
import type { Entry } from "./entry.ts";

/** A tie under construction. */
export interface Tie {
  weight: number;
  /** Positions of entries, the two of a pair after each other. */
  readonly pairs: number[];
}

/** Ties between rows, by row · rows + column of the upper triangle. */
export type Ties = ReadonlyMap<number, Tie>;

/** What nodes are tied through. */
export interface Incidence {
  readonly entries: readonly Entry[];
  readonly rowCount: number;
  /** Row of each entry: the node that is tied. */
  readonly rows: readonly number[];
  /** Entries by column: what ties. */
  readonly columns: readonly (readonly number[])[];
}

/**
 * What one pair of statements on one concept adds to a tie.
 *
 *     ignore 1 · congruence 1 − |k − k′| · conflict |k − k′| · subtract 1 − 2|k − k′|      k scaled to 0 … 1
 *
 * @unit pairs of statements
 * @source Leifeld (2017), Oxford Handbook of Political Networks, chapter 12
 */
function pairContribution(qualifier: Qualifier, first: number, second: number): number {
  const distance = Math.abs(first - second);
  switch (qualifier) {
    case "ignore":
      return 1;
    case "congruence":
      return 1 - distance;
    case "conflict":
      return distance;
    case "subtract":
      return 1 - 2 * distance;
  }
}

/**
 * Pairs of statements of different rows in one column.
 *
 * @unit pairs
 * @source n(n − 1)/2 of a column less those within each row
 */
export function pairCount({ rows, columns }: Incidence): number {
  return columns.reduce((total, column) => {
    const ofRow = new Map<number, number>();
    for (const entry of column) ofRow.set(rows[entry]!, (ofRow.get(rows[entry]!) ?? 0) + 1);
    return total + [...ofRow.values()].reduce((pairs, count) => pairs - count ** 2, column.length ** 2) / 2;
  }, 0);
}

/** Σ_j Σ_kk' a_ijk a_i'jk' · contribution, with the pairs behind it. Pairs that contribute nothing give no tie. */
export function tieWeights(incidence: Incidence, qualifier: Qualifier): Ties {
  const ties = new Map<number, Tie>();
  for (const column of incidence.columns) addColumn(ties, incidence, column, qualifier);
  return ties;
}

function addColumn(
  ties: Map<number, Tie>,
  incidence: Incidence,
  column: readonly number[],
  qualifier: Qualifier,
): void {
  const { entries, rows, rowCount } = incidence;
  for (let i = 0; i < column.length; i++) {
    for (let j = i + 1; j < column.length; j++) {
      const [e, f] = rows[column[i]!]! < rows[column[j]!]! ? [column[i]!, column[j]!] : [column[j]!, column[i]!];
      if (rows[e] === rows[f]) continue;
      const [first, second] = [entries[e]!, entries[f]!];
      const contribution = pairContribution(qualifier, first.qualifier, second.qualifier);
      if (contribution === 0 && qualifier !== "subtract") continue;
      const key = rows[e]! * rowCount + rows[f]!;
      let tie = ties.get(key);
      if (tie === undefined) ties.set(key, (tie = { weight: 0, pairs: [] }));
      tie.weight += contribution * first.weight * second.weight;
      tie.pairs.push(e, f);
    }
  }
}
