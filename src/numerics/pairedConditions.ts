/** A variable u ≥ 0 of paired conditions. */
export interface PairedVariable {
  /** Infinity = free above. */
  readonly upper: number;
  /** Marginal cost at u, before prices of rows. */
  readonly slope: (u: number) => number;
  /** Derivative of `slope`, ≥ 0. */
  readonly curvature: (u: number) => number;
  /** The same at every u: it is asked for its slope once, and never for its curvature. */
  readonly isFlat?: boolean;
  /** Rows it enters, with its coefficient in the row and the coefficient at which the row's price enters its condition. */
  readonly entries: readonly PairedEntry[];
  /** First value, between 0 and `upper`. */
  readonly start: number;
  /** Its group's cost falls without end towards 0, and it is the group's only member: it needs no multiplier of its own. */
  readonly positive?: boolean;
}

/** Where a variable meets a row; in a convex program both coefficients are the same. */
export interface PairedEntry {
  readonly row: number;
  readonly quantity: number;
  readonly price: number;
}

/** Variables that share a marginal cost of their weighted sum y = Σ weight · u, which may also depend on a total d. */
export interface PairedGroup {
  /** Each variable is in at most one group. */
  readonly members: readonly number[];
  readonly weights: readonly number[];
  /** Position in `totals`. */
  readonly total: number;
  readonly cost: (y: number, d: number) => number;
  /** ∂cost/∂y ≥ 0 */
  readonly alongSum: (y: number, d: number) => number;
  /** ∂cost/∂d */
  readonly alongTotal: (y: number, d: number) => number;
}

/** A sum d of variables that all enter the same one row, in the same way. */
export interface PairedTotal {
  readonly members: readonly number[];
}

/**
 * Find u and row prices y with A u = b and, for every variable,
 *
 *     slope(u) + weight · group cost − Σ price coefficient · y  ≥ 0  ⟂  u ≥ 0   (≤ 0 at the upper bound).
 *
 * With equal coefficients and a symmetric group cost these are the conditions of a convex program; an ad valorem duty
 * makes the price coefficient differ from the quantity coefficient, and then no program has them.
 */
export interface PairedConditions {
  readonly variables: readonly PairedVariable[];
  readonly groups: readonly PairedGroup[];
  readonly totals: readonly PairedTotal[];
  /** b   [row] */
  readonly right: Float64Array;
  /** First prices.   [row] */
  readonly startPrices: Float64Array;
  /** Size of a quantity and of a price, for relative residuals. */
  readonly scales: { readonly quantity: number; readonly price: number };
}

/** A point of the search. */
export interface PairedPoint {
  /** u   [variable] */
  readonly values: Float64Array;
  /** upper − u, kept as a number of its own: near the bound the difference of both has no digits left.   [variable] */
  readonly rooms: Float64Array;
  /** Multiplier of u ≥ 0.   [variable] */
  readonly lower: Float64Array;
  /** Multiplier of u ≤ upper, 0 where there is no bound.   [variable] */
  readonly upper: Float64Array;
  /** y   [row] */
  readonly prices: Float64Array;
}
