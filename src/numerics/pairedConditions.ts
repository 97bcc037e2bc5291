/** A variable u ≥ 0 of paired conditions. */
export interface PairedVariable {
  /** Infinity = free above. */
  readonly upper: number;
  /** Marginal cost at u, before prices of rows. */
  readonly slope: (u: number) => number;
  /** Derivative of `slope`, ≥ 0. */
  readonly curvature: (u: number) => number;
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

/** Paired conditions with what is read of them at every step laid out in rows. */
export interface PairedSystem extends PairedConditions {
  /** Where the entries of a variable begin; one more than there are variables. */
  readonly starts: Int32Array;
  /** Row, coefficient in the row, and coefficient of its price, of every entry. */
  readonly rows: Int32Array;
  readonly quantities: Float64Array;
  readonly prices: Float64Array;
  /** 1 where a variable needs no multiplier.   [variable] */
  readonly positive: Uint8Array;
  /** Free above: infinite.   [variable] */
  readonly uppers: Float64Array;
}

/** @unit none @source own */
export function pairedSystem(conditions: PairedConditions): PairedSystem {
  const { variables } = conditions;
  const entries = variables.flatMap((each) => each.entries);
  const starts = new Int32Array(variables.length + 1);
  variables.forEach((each, n) => (starts[n + 1] = starts[n] + each.entries.length));
  return {
    ...conditions,
    starts,
    rows: Int32Array.from(entries, ({ row }) => row),
    quantities: Float64Array.from(entries, ({ quantity }) => quantity),
    prices: Float64Array.from(entries, ({ price }) => price),
    positive: Uint8Array.from(variables, ({ positive }) => (positive === true ? 1 : 0)),
    uppers: Float64Array.from(variables, ({ upper }) => upper),
  };
}

/** d of every total. @unit that of u @source own */
export function pairedTotals({ totals }: PairedConditions, values: Float64Array): Float64Array {
  const sums = new Float64Array(totals.length);
  for (let t = 0; t < totals.length; t++) {
    const { members } = totals[t];
    for (let m = 0; m < members.length; m++) sums[t] += values[members[m]];
  }
  return sums;
}

/** Weighted sum of every group. @unit that of u @source own */
export function pairedSums({ groups }: PairedConditions, values: Float64Array): Float64Array {
  const sums = new Float64Array(groups.length);
  for (let g = 0; g < groups.length; g++) {
    const { members, weights } = groups[g];
    for (let m = 0; m < members.length; m++) sums[g] += weights[m] * values[members[m]];
  }
  return sums;
}

/** slope + group costs − prices of rows, before the multipliers of bounds.   [variable] @unit that of y @source own */
export function pairedSlopes(system: PairedSystem, values: Float64Array, prices: Float64Array): Float64Array {
  const { variables, groups, starts, rows, prices: coefficients } = system;
  const slopes = new Float64Array(variables.length);
  for (let n = 0; n < slopes.length; n++) {
    let slope = variables[n].slope(values[n]);
    for (let e = starts[n]; e < starts[n + 1]; e++) slope -= coefficients[e] * prices[rows[e]];
    slopes[n] = slope;
  }
  const totals = pairedTotals(system, values);
  const sums = pairedSums(system, values);
  for (let g = 0; g < groups.length; g++) {
    const { members, weights, total, cost: costAt } = groups[g];
    const cost = costAt(sums[g], totals[total]);
    for (let m = 0; m < members.length; m++) slopes[members[m]] += weights[m] * cost;
  }
  return slopes;
}

/** b − A u   [row] @unit that of u @source own */
export function pairedGaps({ right, starts, rows, quantities }: PairedSystem, values: Float64Array): Float64Array {
  const gaps = right.slice();
  for (let n = 0; n < values.length; n++) {
    for (let e = starts[n]; e < starts[n + 1]; e++) gaps[rows[e]] -= quantities[e] * values[n];
  }
  return gaps;
}
