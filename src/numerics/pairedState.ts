import type { PairedPoint } from "./pairedConditions.ts";
import type { PairedSystem } from "./pairedSystem.ts";

/** A point of the search with what its conditions are there; written over from step to step. */
export interface PairedState extends PairedPoint {
  /** slope + group costs − prices of rows, before the multipliers of bounds.   [variable] */
  readonly slopes: Float64Array;
  /** b − A u   [row] */
  readonly gaps: Float64Array;
  /** Weighted sum of every group, and d of every total. */
  readonly sums: Float64Array;
  readonly totals: Float64Array;
  readonly rating: PairedRating;
}

/** How far a point is from a solution. */
export interface PairedRating {
  /** Relative: of rows, of conditions, largest product of a multiplier and its distance. */
  primal: number;
  dual: number;
  complementarity: number;
  /** Mean product of a multiplier and its distance. */
  mean: number;
}

/** Room for a point. @unit none @source own */
export function newState({ variables, right, groups, totals }: PairedSystem): PairedState {
  const [values, rooms, lower, upper, slopes] = [0, 1, 2, 3, 4].map(() => new Float64Array(variables.length));
  return {
    values,
    rooms,
    lower,
    upper,
    slopes,
    prices: new Float64Array(right.length),
    gaps: new Float64Array(right.length),
    sums: new Float64Array(groups.length),
    totals: new Float64Array(totals.length),
    rating: { primal: Infinity, dual: Infinity, complementarity: Infinity, mean: Infinity },
  };
}

/** Copies a point, without what follows from it, and its rating. @unit those of the point @source own */
export function keepPoint(to: PairedState, from: PairedState): void {
  for (const part of ["values", "rooms", "lower", "upper", "prices"] as const) to[part].set(from[part]);
  Object.assign(to.rating, from.rating);
}

/** Sets what follows from values and prices, and the rating. @unit those of the point @source own */
export function evaluateState(system: PairedSystem, state: PairedState): void {
  setSums(system, state);
  setSlopes(system, state);
  setGaps(system, state);
  rateState(system, state);
}

function setSums({ groups, totals: lists }: PairedSystem, { values, sums, totals }: PairedState): void {
  for (let t = 0; t < lists.length; t++) {
    const { members } = lists[t];
    totals[t] = 0;
    for (let m = 0; m < members.length; m++) totals[t] += values[members[m]];
  }
  for (let g = 0; g < groups.length; g++) {
    const { members, weights } = groups[g];
    sums[g] = 0;
    for (let m = 0; m < members.length; m++) sums[g] += weights[m] * values[members[m]];
  }
}

function setSlopes(system: PairedSystem, { values, prices, slopes, sums, totals }: PairedState): void {
  const { variables, groups, starts, rows, prices: coefficients, flats } = system;
  for (let n = 0; n < slopes.length; n++) {
    let slope = Number.isNaN(flats[n]) ? variables[n].slope(values[n]) : flats[n];
    for (let e = starts[n]; e < starts[n + 1]; e++) slope -= coefficients[e] * prices[rows[e]];
    slopes[n] = slope;
  }
  for (let g = 0; g < groups.length; g++) {
    const { members, weights, total, cost: costAt } = groups[g];
    const cost = costAt(sums[g], totals[total]);
    for (let m = 0; m < members.length; m++) slopes[members[m]] += weights[m] * cost;
  }
}

function setGaps({ right, starts, rows, quantities }: PairedSystem, { values, gaps }: PairedState): void {
  gaps.set(right);
  for (let n = 0; n < values.length; n++) {
    for (let e = starts[n]; e < starts[n + 1]; e++) gaps[rows[e]] -= quantities[e] * values[n];
  }
}

/** Sets the rating where slopes and gaps are known. @unit none @source own */
function rateState({ scales, positive }: PairedSystem, state: PairedState): void {
  const { values, rooms, lower, upper, slopes, gaps, rating } = state;
  let dual = 0;
  let most = 0;
  let sum = 0;
  let count = 0;
  let gap = 0;
  for (let n = 0; n < values.length; n++) {
    dual = Math.max(dual, Math.abs(slopes[n] - lower[n] + upper[n]));
    if (positive[n] === 0) {
      const product = values[n] * lower[n];
      most = Math.max(most, product);
      sum += product;
      count++;
    }
    if (rooms[n] === Infinity) continue;
    const product = rooms[n] * upper[n];
    most = Math.max(most, product);
    sum += product;
    count++;
  }
  for (let r = 0; r < gaps.length; r++) gap = Math.max(gap, Math.abs(gaps[r]));
  rating.primal = finite(gap / scales.quantity);
  rating.dual = finite(dual / scales.price);
  rating.complementarity = finite(most / (scales.price * scales.quantity));
  rating.mean = sum / Math.max(1, count);
}

function finite(x: number): number {
  return Number.isNaN(x) ? Infinity : x;
}

/** Products of a value and its multiplier stay within this factor of their mean. */
const SPREAD = 1000;

/**
 * Moves multipliers so that no product is far from the mean: a value that has run into its bound could not leave it.
 *
 * @unit those of the point
 * @source own; the neighbourhood of the central path of Wright (1997), chapter 5
 */
export function recentreState(system: PairedSystem, state: PairedState): void {
  const { values, rooms, lower, upper } = state;
  const { mean } = state.rating;
  let isMoved = false;
  const kept = (multiplier: number, distance: number): number => {
    const within = Math.min(Math.max(multiplier, mean / (SPREAD * distance)), (SPREAD * mean) / distance);
    isMoved ||= within !== multiplier;
    return within;
  };
  for (let n = 0; n < values.length; n++) {
    if (system.positive[n] === 0) lower[n] = kept(lower[n], values[n]);
    if (rooms[n] < Infinity) upper[n] = kept(upper[n], rooms[n]);
  }
  if (isMoved) rateState(system, state);
}
