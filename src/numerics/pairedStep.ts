import { solveInPlace } from "./linearSolution.ts";
import {
  type PairedConditions,
  type PairedGroup,
  pairedGaps,
  type PairedPoint,
  pairedSlopes,
  pairedSums,
  pairedTotals,
} from "./pairedConditions.ts";

/** Everything a Newton step needs at one point. */
interface Linearised {
  readonly conditions: PairedConditions;
  /** Curvature plus what the bounds add, > 0.   [variable] */
  readonly stiffness: Float64Array;
  /** What is left of each condition, bounds at their target.   [variable] */
  readonly rest: Float64Array;
  readonly sums: Float64Array;
  readonly totals: Float64Array;
  /** Rows, then totals: the system that is left once variables are gone. */
  readonly size: number;
  readonly matrix: Float64Array;
  readonly right: Float64Array;
  /** Filled as they are asked for.   [group] */
  readonly shapes: GroupShape[];
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
  conditions: PairedConditions,
  point: PairedPoint,
  target: number,
): PairedDirection | null {
  const at = linearised(conditions, point, target);
  const grouped = new Uint8Array(conditions.variables.length);
  conditions.groups.forEach((group, g) => {
    addGroup(at, group, g);
    for (const n of group.members) grouped[n] = 1;
  });
  for (const total of conditions.totals) for (const n of total.members) grouped[n] = 1;
  conditions.variables.forEach((_, n) => grouped[n] === 0 && addSingle(at, n));
  conditions.totals.forEach((_, t) => addTotal(at, t));
  const solution = scaledSolution(at);
  return solution === null ? null : directionOf(at, point, target, solution);
}

function linearised(conditions: PairedConditions, point: PairedPoint, target: number): Linearised {
  const { variables } = conditions;
  const rows = conditions.right.length;
  const size = rows + conditions.totals.length;
  const slopes = pairedSlopes(conditions, point.values, point.prices);
  const right = new Float64Array(size);
  right.set(pairedGaps(conditions, point.values));
  const stiffness = new Float64Array(variables.length);
  const rest = new Float64Array(variables.length);
  variables.forEach((variable, n) => {
    const u = point.values[n];
    const room = point.rooms[n];
    stiffness[n] = variable.curvature(u) + point.lower[n] / u + (room < Infinity ? point.upper[n] / room : 0);
    rest[n] = -slopes[n] + (variable.positive === true ? 0 : target / u) - (room < Infinity ? target / room : 0);
  });
  return {
    conditions,
    stiffness,
    rest,
    sums: pairedSums(conditions, point.values),
    totals: pairedTotals(conditions, point.values),
    size,
    matrix: new Float64Array(size * size),
    right,
    shapes: [],
  };
}

/** Adds response · Δu-of-n, where Δu = inverse · (condition of m), to the rows of n. */
function addResponse(at: Linearised, n: number, m: number, inverse: number): void {
  const { matrix, right, size, conditions } = at;
  const source = conditions.variables[m].entries;
  for (const out of conditions.variables[n].entries) {
    const factor = out.quantity * inverse;
    for (const entry of source) matrix[out.row * size + entry.row] += factor * entry.price;
    right[out.row] -= factor * at.rest[m];
  }
}

function addSingle(at: Linearised, n: number): void {
  addResponse(at, n, n, 1 / at.stiffness[n]);
}

/** What a group's members do together: 1/stiffness, less what the shared cost holds back. */
interface GroupShape {
  readonly spring: number;
  readonly pull: number;
  /** Σ weight² / stiffness */
  readonly give: number;
  readonly gives: Float64Array;
}

function groupShape(at: Linearised, group: PairedGroup, g: number): GroupShape {
  const y = at.sums[g];
  const d = at.totals[group.total];
  const known = at.shapes[g];
  if (known !== undefined) return known;
  const gives = new Float64Array(group.members.length);
  group.members.forEach((n, m) => (gives[m] = group.weights[m] ** 2 / at.stiffness[n]));
  const shape = {
    spring: group.alongSum(y, d),
    pull: group.alongTotal(y, d),
    give: gives.reduce((sum, each) => sum + each, 0),
    gives,
  };
  at.shapes[g] = shape;
  return shape;
}

/** Entry of (diag(stiffness) + spring w wᵀ)⁻¹, without a difference of near equals on the diagonal. */
function groupInverse(shape: GroupShape, group: PairedGroup, at: Linearised, m: number, k: number): number {
  const { spring, give, gives } = shape;
  const n = group.members[m];
  if (gives.length === 1) return 1 / (at.stiffness[n] + spring * group.weights[m] ** 2);
  if (m === k) {
    let others = 0;
    for (let i = 0; i < gives.length; i++) if (i !== m) others += gives[i];
    return (1 + spring * others) / ((1 + spring * give) * at.stiffness[n]);
  }
  const other = group.members[k];
  const product = (group.weights[m] / at.stiffness[n]) * (group.weights[k] / at.stiffness[other]);
  return (-spring * product) / (1 + spring * give);
}

/** The inverse times the weights: how a member answers to the group's cost. */
function groupAnswer(shape: GroupShape, group: PairedGroup, at: Linearised, m: number): number {
  const weight = group.weights[m];
  if (shape.gives.length === 1) return weight * groupInverse(shape, group, at, m, m);
  return weight / (at.stiffness[group.members[m]] * (1 + shape.spring * shape.give));
}

function addGroup(at: Linearised, group: PairedGroup, g: number): void {
  const shape = groupShape(at, group, g);
  const { size, matrix } = at;
  const column = at.conditions.right.length + group.total;
  group.members.forEach((n, m) => {
    group.members.forEach((other, k) => addResponse(at, n, other, groupInverse(shape, group, at, m, k)));
    const along = shape.pull * groupAnswer(shape, group, at, m);
    if (along === 0) return;
    for (const out of at.conditions.variables[n].entries) matrix[out.row * size + column] -= out.quantity * along;
  });
}

/**
 * Members of a total act on their rows as Σ Δu = Δd; every member has the same entries, so that one unknown stands for
 * them all, and its condition is their mean.
 */
function addTotal(at: Linearised, t: number): void {
  const { matrix, size, right, conditions } = at;
  const total = conditions.totals[t];
  const place = conditions.right.length + t;
  const first = conditions.variables[total.members[0]];
  let give = 0;
  let pushed = 0;
  for (const n of total.members) {
    give += 1 / at.stiffness[n];
    pushed += at.rest[n] / at.stiffness[n];
  }
  matrix[place * size + place] = -1 / give;
  for (const entry of first.entries) {
    matrix[place * size + entry.row] += entry.price;
    matrix[entry.row * size + place] += entry.quantity;
  }
  right[place] = -pushed / give;
}

/** Part of the largest pivot that one in its place must reach. */
const THRESHOLD = 0.01;

/** Totals and the last rows meet few others, so that they are eliminated first: reversed, a row-major matrix has both turned round. */
function scaledSolution(at: Linearised): Float64Array | null {
  const { size, matrix } = at;
  for (let r = 0; r < size; r++) {
    const row = matrix.subarray(r * size, (r + 1) * size);
    let largest = 0;
    for (let c = 0; c < size; c++) largest = Math.max(largest, Math.abs(row[c]));
    if (!(largest > 0 && largest < Infinity)) return null;
    for (let c = 0; c < size; c++) row[c] /= largest;
    at.right[r] /= largest;
  }
  return solveInPlace(matrix.reverse(), at.right.reverse(), THRESHOLD)?.reverse() ?? null;
}

/** Condition of a variable once prices and totals have moved: what is left for Δu. */
function pushes(at: Linearised, solution: Float64Array): Float64Array {
  const push = at.rest.slice();
  at.conditions.variables.forEach(({ entries }, n) => {
    for (const entry of entries) push[n] += entry.price * solution[entry.row];
  });
  return push;
}

function directionOf(
  at: Linearised,
  point: PairedPoint,
  target: number,
  solution: Float64Array,
): PairedDirection | null {
  const { conditions } = at;
  const rows = conditions.right.length;
  const push = pushes(at, solution);
  const values = push.map((each, n) => each / at.stiffness[n]);
  conditions.groups.forEach((group, g) => {
    const shape = groupShape(at, group, g);
    const pull = shape.pull * solution[rows + group.total];
    group.members.forEach((n, m) => {
      let sum = -pull * groupAnswer(shape, group, at, m);
      group.members.forEach((other, k) => (sum += groupInverse(shape, group, at, m, k) * push[other]));
      values[n] = sum;
    });
  });
  const lower = values.map((step, n) =>
    conditions.variables[n].positive === true ? 0 : (target - point.lower[n] * step) / point.values[n] - point.lower[n],
  );
  const upper = values.map((step, n) => {
    const room = point.rooms[n];
    return room < Infinity ? (target + point.upper[n] * step) / room - point.upper[n] : 0;
  });
  const all = [values, lower, upper, solution];
  return all.every((each) => each.every((x) => Number.isFinite(x)))
    ? { values, lower, upper, prices: solution.slice(0, rows) }
    : null;
}
