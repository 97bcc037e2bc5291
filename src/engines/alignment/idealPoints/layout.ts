import type { Ballots } from "./ballots.ts";

/** Everything that a round moves, as views of one vector: a search that mixes rounds sees one unknown. */
export interface Layout {
  /** θ, mean of each point.   [state, session] */
  readonly points: Float64Array;
  /** Variance of each point.   [state, session] */
  readonly variances: Float64Array;
  /** β, mean.   [item] */
  readonly slopes: Float64Array;
  /** Cutpoint between yes and abstention.   [item] */
  readonly lower: Float64Array;
  /** Cutpoint between abstention and no.   [item] */
  readonly upper: Float64Array;
}

/**
 * Length of the vector that `layout` looks at.
 *
 * @unit numbers
 * @source the fields of `Layout`
 */
export function unknowns({ states, sessions, items }: Ballots): number {
  return 2 * states * sessions + 3 * items;
}

/** Views of a vector of `unknowns` numbers. */
export function layout(vector: Float64Array, { states, sessions, items }: Ballots): Layout {
  const cells = states * sessions;
  const itemBlock = (block: number): Float64Array =>
    vector.subarray(2 * cells + block * items, 2 * cells + (block + 1) * items);
  return {
    points: vector.subarray(0, cells),
    variances: vector.subarray(cells, 2 * cells),
    slopes: itemBlock(0),
    lower: itemBlock(1),
    upper: itemBlock(2),
  };
}
