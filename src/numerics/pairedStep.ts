import { solveInPlace } from "./linearSolution.ts";
import { ALONE, IN_TOTAL } from "./pairedLayout.ts";
import type { PairedState } from "./pairedState.ts";
import type { PairedSystem } from "./pairedSystem.ts";
import { denseMatrix, factorInPlace, solveFactored } from "./patternedFactor.ts";

/** Direction of a step. */
export interface PairedDirection {
  readonly values: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly prices: Float64Array;
}

/** Room for a direction. @unit none @source own */
export function newDirection({ variables, right }: PairedSystem): PairedDirection {
  const [values, lower, upper] = [0, 1, 2].map(() => new Float64Array(variables.length));
  return { values, lower, upper, prices: new Float64Array(right.length) };
}

/** The conditions made linear at a point; one for a whole search, written over at every step. */
export interface PairedLinearisation {
  /** Curvature plus what the bounds add, > 0.   [variable] */
  readonly stiffness: Float64Array;
  /** (diag(stiffness) + spring w wᵀ)⁻¹ of each group, row after row, one group after the other. */
  readonly inverses: Float64Array;
  /** Slope of the shared cost along the total times the inverse times the weights.   [variable] */
  readonly pulled: Float64Array;
  /** Σ 1 / stiffness of each total's members.   [total] */
  readonly give: Float64Array;
  /** What pushes each variable.   [variable] */
  readonly push: Float64Array;
  /** How variables move under it.   [variable] */
  readonly moved: Float64Array;
  /** Rows and totals: the system that is left once variables are gone, factored or not.   [entry of the pattern] */
  readonly matrix: Float64Array;
  /** Its right side, then its solution.   [place] */
  readonly solution: Float64Array;
  isFactored: boolean;
}

/** Room for a linearisation. @unit none @source own */
export function newLinearisation({ variables, totals, pattern, inverseStarts }: PairedSystem): PairedLinearisation {
  const [stiffness, pulled, push, moved] = [0, 1, 2, 3].map(() => new Float64Array(variables.length));
  return {
    stiffness,
    pulled,
    push,
    moved,
    inverses: new Float64Array(inverseStarts.at(-1) ?? 0),
    give: new Float64Array(totals.length),
    matrix: new Float64Array(pattern.columns.length),
    solution: new Float64Array(pattern.size),
    isFactored: false,
  };
}

/** Part of the largest entry below it that a pivot must reach. */
const THRESHOLD = 0.01;

/**
 * Makes the conditions linear at a point: the variables are eliminated one group at a time, prices of rows and totals remain. They
 * are eliminated in the order that fills least; where a pivot is too small for that, rows will be exchanged.
 *
 * @unit those of the point
 * @source own; the elimination is that of normal equations (Wright, Primal-Dual Interior-Point Methods, 1997, chapter 11)
 */
export function linearise(system: PairedSystem, state: PairedState, at: PairedLinearisation): void {
  const { variables, totals, groups, flats } = system;
  const { values, lower, upper, rooms } = state;
  for (let n = 0; n < values.length; n++) {
    const bound = rooms[n] < Infinity ? upper[n] / rooms[n] : 0;
    const curvature = Number.isNaN(flats[n]) ? variables[n].curvature(values[n]) : 0;
    at.stiffness[n] = curvature + lower[n] / values[n] + bound;
  }
  for (let t = 0; t < totals.length; t++) {
    const { members } = totals[t];
    at.give[t] = 0;
    for (let m = 0; m < members.length; m++) at.give[t] += 1 / at.stiffness[members[m]];
  }
  for (let g = 0; g < groups.length; g++) setGroup(system, state, at, g);
  setMatrix(system, at);
  at.isFactored = factorInPlace(system.pattern, at.matrix, THRESHOLD);
  if (!at.isFactored) setMatrix(system, at);
}

/** What the members of a group do together. */
function setGroup(
  { groups, inverseStarts }: PairedSystem,
  { sums, totals }: PairedState,
  { stiffness, inverses, pulled }: PairedLinearisation,
  g: number,
): void {
  const { members, weights, total } = groups[g];
  const spring = groups[g].alongSum(sums[g], totals[total]);
  const pull = groups[g].alongTotal(sums[g], totals[total]);
  const first = inverseStarts[g];
  if (members.length === 1) {
    inverses[first] = 1 / (stiffness[members[0]] + spring * weights[0] ** 2);
    pulled[members[0]] = pull * weights[0] * inverses[first];
    return;
  }
  const gives = members.map((n, m) => weights[m] ** 2 / stiffness[n]);
  const stretch = 1 + spring * gives.reduce((sum, each) => sum + each, 0);
  members.forEach((n, m) => {
    members.forEach((other, k) => {
      const product = (weights[m] / stiffness[n]) * (weights[k] / stiffness[other]);
      inverses[first + m * members.length + k] =
        m === k ? ownInverse(gives, m, spring, stretch) / stiffness[n] : (-spring * product) / stretch;
    });
    pulled[n] = (pull * weights[m]) / (stiffness[n] * stretch);
  });
}

/** Diagonal of the inverse times the stiffness, without a difference of near equals. */
function ownInverse(gives: readonly number[], m: number, spring: number, stretch: number): number {
  const others = gives.reduce((sum, each, k) => (k === m ? sum : sum + each), 0);
  return (1 + spring * others) / stretch;
}

function setMatrix(system: PairedSystem, at: PairedLinearisation): void {
  const { groups, totals, kinds } = system;
  at.matrix.fill(0);
  let [next, response, pull] = [0, 0, 0];
  for (let n = 0; n < kinds.length; n++)
    if (kinds[n] === ALONE) response = addResponse(system, at.matrix, n, n, 1 / at.stiffness[n], response);
  for (let g = 0; g < groups.length; g++) {
    const { members } = groups[g];
    for (let m = 0; m < members.length; m++) {
      for (let k = 0; k < members.length; k++)
        response = addResponse(system, at.matrix, members[m], members[k], at.inverses[next++], response);
      pull = addPull(system, at, members[m], pull);
    }
  }
  let sum = 0;
  for (let t = 0; t < totals.length; t++) sum = addTotal(system, at, t, sum);
}

/** Adds the change of n where prices of rows move the condition of m, to the rows of n; returns the next of the responses. */
function addResponse(
  { starts, quantities, prices, responses }: PairedSystem,
  matrix: Float64Array,
  n: number,
  m: number,
  inverse: number,
  first: number,
): number {
  let next = first;
  for (let out = starts[n]; out < starts[n + 1]; out++) {
    const factor = quantities[out] * inverse;
    for (let e = starts[m]; e < starts[m + 1]; e++) matrix[responses[next++]] += factor * prices[e];
  }
  return next;
}

function addPull(
  { starts, quantities, pulls }: PairedSystem,
  { matrix, pulled }: PairedLinearisation,
  n: number,
  first: number,
): number {
  let next = first;
  for (let e = starts[n]; e < starts[n + 1]; e++) matrix[pulls[next++]] -= quantities[e] * pulled[n];
  return next;
}

/**
 * Members of a total act on their rows as Σ Δu = Δd; every member has the same entries, so that one unknown stands for
 * them all, and its condition is their mean.
 */
function addTotal(system: PairedSystem, { matrix, give }: PairedLinearisation, t: number, start: number): number {
  const { starts, quantities, prices, totals, sums } = system;
  const [first] = totals[t].members;
  let next = start;
  matrix[sums[next++]] = -1 / give[t];
  for (let e = starts[first]; e < starts[first + 1]; e++) {
    matrix[sums[next++]] += prices[e];
    matrix[sums[next++]] += quantities[e];
  }
  return next;
}

/** Products of value and multiplier, and of room and multiplier, that a step aims at.   [variable] */
export interface PairedAim {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * Sets the Newton direction towards the products aimed at.
 *
 * @returns false when the system is singular.
 * @unit those of the point
 * @source as `linearise`
 */
export function setDirection(
  system: PairedSystem,
  state: PairedState,
  at: PairedLinearisation,
  aim: PairedAim,
  direction: PairedDirection,
): boolean {
  const { starts, places, prices, positive, pattern } = system;
  const { push, solution } = at;
  for (let n = 0; n < push.length; n++) {
    const below = positive[n] === 1 ? 0 : aim.lower[n] / state.values[n];
    push[n] = below - (state.rooms[n] < Infinity ? aim.upper[n] / state.rooms[n] : 0) - state.slopes[n];
  }
  setRight(system, state, at);
  if (!solveReduced(system, at)) return false;
  for (let n = 0; n < push.length; n++)
    for (let e = starts[n]; e < starts[n + 1]; e++) push[n] += prices[e] * solution[places[e]];
  setMoved(system, at, true);
  for (let r = 0; r < direction.prices.length; r++) direction.prices[r] = solution[pattern.place[r]];
  return setMultipliers(system, state, at, aim, direction);
}

/** What is left for prices and totals once variables have followed their own conditions. */
function setRight(system: PairedSystem, { gaps }: PairedState, at: PairedLinearisation): void {
  const { starts, places, quantities, totals, kinds, pattern } = system;
  const { solution, push, moved, stiffness, give } = at;
  for (let r = 0; r < gaps.length; r++) solution[pattern.place[r]] = gaps[r];
  setMoved(system, at, false);
  for (let n = 0; n < moved.length; n++) {
    if (kinds[n] === IN_TOTAL) continue;
    for (let e = starts[n]; e < starts[n + 1]; e++) solution[places[e]] -= quantities[e] * moved[n];
  }
  for (let t = 0; t < totals.length; t++) {
    const { members } = totals[t];
    let pushed = 0;
    for (let m = 0; m < members.length; m++) pushed += push[members[m]] / stiffness[members[m]];
    solution[pattern.place[gaps.length + t]] = -pushed / give[t];
  }
}

function solveReduced({ pattern }: PairedSystem, { matrix, solution, isFactored }: PairedLinearisation): boolean {
  if (isFactored) solveFactored(pattern, matrix, solution);
  else if (solveInPlace(denseMatrix(pattern, matrix), solution, THRESHOLD) === null) return false;
  let sum = 0;
  for (let p = 0; p < solution.length; p++) sum += Math.abs(solution[p]);
  return Number.isFinite(sum);
}

/** How variables move under what pushes them, and under changes of totals where these are known. */
function setMoved(system: PairedSystem, at: PairedLinearisation, withTotals: boolean): void {
  const { groups, right, pattern } = system;
  const { moved, push, stiffness, inverses, pulled, solution } = at;
  for (let n = 0; n < moved.length; n++) moved[n] = push[n] / stiffness[n];
  let next = 0;
  for (let g = 0; g < groups.length; g++) {
    const { members, total } = groups[g];
    const change = withTotals ? solution[pattern.place[right.length + total]] : 0;
    for (let m = 0; m < members.length; m++) {
      let sum = -change * pulled[members[m]];
      for (let k = 0; k < members.length; k++) sum += inverses[next++] * push[members[k]];
      moved[members[m]] = sum;
    }
  }
}

function setMultipliers(
  { positive }: PairedSystem,
  state: PairedState,
  { moved }: PairedLinearisation,
  aim: PairedAim,
  { values, lower, upper }: PairedDirection,
): boolean {
  let sum = 0;
  values.set(moved);
  for (let n = 0; n < values.length; n++) {
    const room = state.rooms[n];
    if (positive[n] === 0) lower[n] = (aim.lower[n] - state.lower[n] * moved[n]) / state.values[n] - state.lower[n];
    if (room < Infinity) upper[n] = (aim.upper[n] + state.upper[n] * moved[n]) / room - state.upper[n];
    sum += Math.abs(moved[n]) + Math.abs(lower[n]) + Math.abs(upper[n]);
  }
  return Number.isFinite(sum);
}
