import { solveInPlace } from "./linearSolution.ts";
import {
  type PairedConditions,
  pairedGaps,
  type PairedPoint,
  pairedSlopes,
  pairedSums,
  type PairedSystem,
  pairedTotals,
} from "./pairedConditions.ts";

/** Everything a Newton step needs at one point. */
interface Linearised {
  readonly system: PairedSystem;
  /** Curvature plus what the bounds add, > 0.   [variable] */
  readonly stiffness: Float64Array;
  /** What is left of each condition, bounds at their target.   [variable] */
  readonly rest: Float64Array;
  /** weight² / stiffness of a group's member; 0 of others.   [variable] */
  readonly gives: Float64Array;
  /** Slopes of the shared cost along the sum and the total, and Σ weight² / stiffness.   [group] */
  readonly springs: Float64Array;
  readonly pulls: Float64Array;
  readonly give: Float64Array;
  /**
   * Rows and totals: the system that is left once variables are gone. Row r stands at last − r, total t before all rows: they
   * meet few others, as the last rows do, and are eliminated first.
   */
  readonly last: number;
  readonly matrix: Float64Array;
  readonly right: Float64Array;
}

/** Room for the matrix of every step of one search. @unit none @source own */
export function pairedWorkspace({ right, totals }: PairedConditions): Float64Array {
  return new Float64Array((right.length + totals.length) ** 2);
}

/** Direction of a step. */
export interface PairedDirection {
  readonly values: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly prices: Float64Array;
}

/**
 * Newton direction towards u · multiplier = target: the variables are eliminated one group at a time, prices of rows and
 * totals remain.
 *
 * @returns the direction, or null when the remaining system is singular.
 * @unit those of the point
 * @source own; the elimination is that of normal equations (Wright, Primal-Dual Interior-Point Methods, 1997, chapter 11)
 */
export function pairedDirection(
  system: PairedSystem,
  point: PairedPoint,
  target: number,
  workspace: Float64Array,
): PairedDirection | null {
  const { variables, groups, totals } = system;
  const at = linearised(system, point, target, workspace);
  const grouped = new Uint8Array(variables.length);
  for (let g = 0; g < groups.length; g++) {
    addGroup(at, g);
    for (const n of groups[g].members) grouped[n] = 1;
  }
  for (const { members } of totals) for (const n of members) grouped[n] = 1;
  for (let n = 0; n < variables.length; n++) if (grouped[n] === 0) addResponse(at, n, n, 1 / at.stiffness[n]);
  for (let t = 0; t < totals.length; t++) addTotal(at, t);
  const solution = scaledSolution(at);
  return solution === null ? null : directionOf(at, point, target, solution);
}

function linearised(system: PairedSystem, point: PairedPoint, target: number, workspace: Float64Array): Linearised {
  const { variables, groups, totals } = system;
  const { values, lower, upper, rooms } = point;
  const size = system.right.length + totals.length;
  const rest = pairedSlopes(system, values, point.prices);
  const stiffness = new Float64Array(variables.length);
  for (let n = 0; n < variables.length; n++) {
    const bounded = rooms[n] < Infinity;
    stiffness[n] = variables[n].curvature(values[n]) + lower[n] / values[n] + (bounded ? upper[n] / rooms[n] : 0);
    rest[n] = (system.positive[n] === 1 ? 0 : target / values[n]) - (bounded ? target / rooms[n] : 0) - rest[n];
  }
  const right = new Float64Array(size);
  pairedGaps(system, values).forEach((gap, row) => (right[size - 1 - row] = gap));
  const [springs, pulls, give] = [0, 1, 2].map(() => new Float64Array(groups.length));
  const matrix = workspace.fill(0);
  const gives = new Float64Array(variables.length);
  const at = { system, stiffness, rest, gives, springs, pulls, give, last: size - 1, matrix, right };
  setShapes(at, values);
  return at;
}

/** What the members of each group do together. */
function setShapes({ system, stiffness, gives, springs, pulls, give }: Linearised, values: Float64Array): void {
  const sums = pairedSums(system, values);
  const totals = pairedTotals(system, values);
  for (let g = 0; g < springs.length; g++) {
    const group = system.groups[g];
    const d = totals[group.total];
    springs[g] = group.alongSum(sums[g], d);
    pulls[g] = group.alongTotal(sums[g], d);
    for (let m = 0; m < group.members.length; m++) {
      const n = group.members[m];
      gives[n] = group.weights[m] ** 2 / stiffness[n];
      give[g] += gives[n];
    }
  }
}

/** Adds response · Δu-of-n, where Δu = inverse · (condition of m), to the rows of n. */
function addResponse({ system, matrix, right, rest, last }: Linearised, n: number, m: number, inverse: number): void {
  const { starts, rows, quantities, prices } = system;
  for (let out = starts[n]; out < starts[n + 1]; out++) {
    const factor = quantities[out] * inverse;
    const end = (last - rows[out]) * (last + 1) + last;
    for (let e = starts[m]; e < starts[m + 1]; e++) matrix[end - rows[e]] += factor * prices[e];
    right[last - rows[out]] -= factor * rest[m];
  }
}

/** Entry of (diag(stiffness) + spring w wᵀ)⁻¹, without a difference of near equals on the diagonal. */
function groupInverse(
  { system, stiffness, gives, springs, give }: Linearised,
  g: number,
  m: number,
  k: number,
): number {
  const { members, weights } = system.groups[g];
  const spring = springs[g];
  const n = members[m];
  if (members.length === 1) return 1 / (stiffness[n] + spring * weights[m] ** 2);
  if (m === k) {
    let others = 0;
    for (let i = 0; i < members.length; i++) if (i !== m) others += gives[members[i]];
    return (1 + spring * others) / ((1 + spring * give[g]) * stiffness[n]);
  }
  const product = (weights[m] / stiffness[n]) * (weights[k] / stiffness[members[k]]);
  return (-spring * product) / (1 + spring * give[g]);
}

/** The inverse times the weights: how a member answers to the group's cost. */
function groupAnswer(at: Linearised, g: number, m: number): number {
  const { members, weights } = at.system.groups[g];
  if (members.length === 1) return weights[m] * groupInverse(at, g, m, m);
  return weights[m] / (at.stiffness[members[m]] * (1 + at.springs[g] * at.give[g]));
}

function addGroup(at: Linearised, g: number): void {
  const { system, last, matrix } = at;
  const { starts, rows, quantities } = system;
  const { members, total } = system.groups[g];
  const column = last - system.right.length - total;
  for (let m = 0; m < members.length; m++) {
    const n = members[m];
    for (let k = 0; k < members.length; k++) addResponse(at, n, members[k], groupInverse(at, g, m, k));
    const along = at.pulls[g] * groupAnswer(at, g, m);
    if (along === 0) continue;
    for (let e = starts[n]; e < starts[n + 1]; e++)
      matrix[(last - rows[e]) * (last + 1) + column] -= quantities[e] * along;
  }
}

/**
 * Members of a total act on their rows as Σ Δu = Δd; every member has the same entries, so that one unknown stands for
 * them all, and its condition is their mean.
 */
function addTotal(at: Linearised, t: number): void {
  const { matrix, last, right, system } = at;
  const size = last + 1;
  const total = system.totals[t];
  const place = last - system.right.length - t;
  const first = system.variables[total.members[0]];
  let give = 0;
  let pushed = 0;
  for (const n of total.members) {
    give += 1 / at.stiffness[n];
    pushed += at.rest[n] / at.stiffness[n];
  }
  matrix[place * size + place] = -1 / give;
  for (const entry of first.entries) {
    matrix[place * size + last - entry.row] += entry.price;
    matrix[(last - entry.row) * size + place] += entry.quantity;
  }
  right[place] = -pushed / give;
}

/** Part of the largest pivot that one in its place must reach. */
const THRESHOLD = 0.01;

/** Rows of one size each; the solution as rows and totals come.   [row, then total] */
function scaledSolution({ last, matrix, right }: Linearised): Float64Array | null {
  const size = last + 1;
  for (let r = 0; r < size; r++) {
    const row = matrix.subarray(r * size, (r + 1) * size);
    let largest = 0;
    for (let c = 0; c < size; c++) largest = Math.max(largest, Math.abs(row[c]));
    if (!(largest > 0 && largest < Infinity)) return null;
    for (let c = 0; c < size; c++) if (row[c] !== 0) row[c] /= largest;
    right[r] /= largest;
  }
  return solveInPlace(matrix, right, THRESHOLD)?.toReversed() ?? null;
}

/** Condition of a variable once prices and totals have moved: what is left for Δu. */
function pushes({ system, rest }: Linearised, solution: Float64Array): Float64Array {
  const { starts, rows, prices } = system;
  const push = rest.slice();
  for (let n = 0; n < push.length; n++) {
    for (let e = starts[n]; e < starts[n + 1]; e++) push[n] += prices[e] * solution[rows[e]];
  }
  return push;
}

function steps(at: Linearised, solution: Float64Array): Float64Array {
  const { groups, right } = at.system;
  const push = pushes(at, solution);
  const values = new Float64Array(push.length);
  for (let n = 0; n < values.length; n++) values[n] = push[n] / at.stiffness[n];
  for (let g = 0; g < groups.length; g++) {
    const { members, total } = groups[g];
    const pull = at.pulls[g] * solution[right.length + total];
    for (let m = 0; m < members.length; m++) {
      let sum = -pull * groupAnswer(at, g, m);
      for (let k = 0; k < members.length; k++) sum += groupInverse(at, g, m, k) * push[members[k]];
      values[members[m]] = sum;
    }
  }
  return values;
}

function directionOf(
  at: Linearised,
  point: PairedPoint,
  target: number,
  solution: Float64Array,
): PairedDirection | null {
  const values = steps(at, solution);
  const lower = new Float64Array(values.length);
  const upper = new Float64Array(values.length);
  let isFinite = solution.every((x) => Number.isFinite(x));
  for (let n = 0; n < values.length; n++) {
    const room = point.rooms[n];
    if (at.system.positive[n] === 0) {
      lower[n] = (target - point.lower[n] * values[n]) / point.values[n] - point.lower[n];
    }
    if (room < Infinity) upper[n] = (target + point.upper[n] * values[n]) / room - point.upper[n];
    isFinite &&= Number.isFinite(values[n] + lower[n] + upper[n]);
  }
  return isFinite ? { values, lower, upper, prices: solution.slice(0, at.system.right.length) } : null;
}
