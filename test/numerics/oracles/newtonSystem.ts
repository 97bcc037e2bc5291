import type { ProgramCost, ShareGroup } from "./programCost.ts";
import { type CholeskyPlan, choleskyPlan, factorInto, solveFactored } from "./sparseCholesky.ts";
import { addProduct, addTransposedProduct } from "./sparseRows.ts";
import type { StandardForm } from "./standardForm.ts";

/** What does not change between steps: where each product of two entries of a column goes. */
export interface NewtonSystem {
  readonly form: StandardForm;
  readonly plan: CholeskyPlan;
  /** Columns as they enter the normal equations: a total's column also has the rows of its members. */
  readonly start: Int32Array;
  readonly rows: Int32Array;
  /** Values of those columns; those of totals are written anew in each step. */
  readonly values: Float64Array;
  /** Place of each pair of entries (later, earlier or same) in the factor. */
  readonly targets: Int32Array;
  readonly diagonal: Int32Array;
  /** For each group, where each entry of the total's and the members' columns goes. */
  readonly slots: readonly Int32Array[];
  /** Scratch of one step. */
  readonly factor: Float64Array;
  /** t   Curvature of each variable by itself, bounds included. */
  readonly own: Float64Array;
  /** Of the diagonal, groups reduced to it. */
  readonly inverse: Float64Array;
  /** Part of a change of the total that each member follows.   [group][member] */
  readonly follow: readonly Float64Array[];
}

/** Keeps directions without any curvature and rows without any variable solvable. */
const [PRIMAL_REGULARISATION, DUAL_REGULARISATION] = [1e-11, 1e-12];

/** Lays out the Newton system of a form. */
export function newtonSystem(form: StandardForm): NewtonSystem {
  const patterns = columnPatterns(form);
  const start = new Int32Array(form.variables + 1);
  patterns.forEach((rows, v) => (start[v + 1] = start[v] + rows.length));
  const rows = Int32Array.from(patterns.flatMap((each) => [...each]));
  const plan = choleskyPlan(form.rows, edgesOf(patterns));
  return {
    form,
    plan,
    start,
    rows,
    values: plainValues(form, start, rows),
    targets: targetsOf(patterns, plan),
    diagonal: Int32Array.from({ length: form.rows }, (_, r) => plan.position(r, r)),
    slots: form.cost.groups.map((group) => slotsOf(form, group, patterns)),
    factor: new Float64Array(plan.length),
    own: new Float64Array(form.variables),
    inverse: new Float64Array(form.variables),
    follow: form.cost.groups.map(({ members }) => new Float64Array(members.length)),
  };
}

function columnPatterns({ columns, variables, cost }: StandardForm): Int32Array[] {
  const patterns = Array.from({ length: variables }, (_, v) =>
    columns.column.slice(columns.start[v], columns.start[v + 1]),
  );
  const plain = [...patterns];
  for (const { members, total } of cost.groups) {
    const rows = new Set(plain[total]);
    for (const v of members) for (const r of plain[v]) rows.add(r);
    patterns[total] = Int32Array.from(rows).toSorted();
  }
  return patterns;
}

function edgesOf(patterns: readonly Int32Array[]): Int32Array {
  const edges = new Int32Array(patterns.reduce((sum, { length }) => sum + length * (length - 1), 0));
  let at = 0;
  for (const rows of patterns) {
    for (let a = 1; a < rows.length; a++) {
      for (let b = 0; b < a; b++) {
        edges[at++] = rows[a];
        edges[at++] = rows[b];
      }
    }
  }
  return edges;
}

function targetsOf(patterns: readonly Int32Array[], plan: CholeskyPlan): Int32Array {
  const targets = new Int32Array(patterns.reduce((sum, { length }) => sum + (length * (length + 1)) / 2, 0));
  let at = 0;
  for (const rows of patterns) {
    for (let a = 0; a < rows.length; a++) for (let b = 0; b <= a; b++) targets[at++] = plan.position(rows[a], rows[b]);
  }
  return targets;
}

function plainValues({ columns, variables, cost }: StandardForm, start: Int32Array, rows: Int32Array): Float64Array {
  const values = new Float64Array(rows.length);
  const totals = new Set(cost.groups.map(({ total }) => total));
  for (let v = 0; v < variables; v++) {
    if (!totals.has(v)) values.set(columns.value.subarray(columns.start[v], columns.start[v + 1]), start[v]);
  }
  return values;
}

function slotsOf(
  { columns }: StandardForm,
  { members, total }: ShareGroup,
  patterns: readonly Int32Array[],
): Int32Array {
  const place = new Map([...patterns[total]].map((row, k) => [row, k]));
  const slots: number[] = [];
  for (const v of [total, ...members]) {
    for (let e = columns.start[v]; e < columns.start[v + 1]; e++) slots.push(place.get(columns.column[e])!);
  }
  return Int32Array.from(slots);
}

/**
 * Factorises A H⁻¹ Aᵀ at x. H is diagonal but for the groups, whose members are eliminated first: what remains of a
 * total is its own curvature and that of its members beyond the entropic one, written without cancellation.
 *
 * @param own  Second derivatives of single variables, bounds included; copied.
 */
export function factorSystem(system: NewtonSystem, own: Float64Array, x: Float64Array): void {
  const { form, inverse } = system;
  system.own.set(own);
  for (let v = 0; v < own.length; v++) inverse[v] = 1 / (own[v] + PRIMAL_REGULARISATION);
  form.cost.groups.forEach((group, g) => reduceGroup(system, group, g, x));
  assembleNormal(system);
  factorInto(system.plan, system.factor);
}

function reduceGroup(system: NewtonSystem, group: ShareGroup, g: number, x: Float64Array): void {
  const { own, inverse, follow } = system;
  const { weight, members, total } = group;
  const d = x[total];
  let rest = 0;
  for (let k = 0; k < members.length; k++) {
    const v = members[k];
    const held = (own[v] + PRIMAL_REGULARISATION) * x[v];
    inverse[v] = x[v] / (weight + held);
    follow[g][k] = (weight / d) * inverse[v];
    rest += (x[v] * held) / (weight + held);
  }
  inverse[total] = 1 / (own[total] + PRIMAL_REGULARISATION + (weight / d / d) * rest);
  writeTotalColumn(system, group, g);
}

function writeTotalColumn({ form, start, values, slots, follow }: NewtonSystem, group: ShareGroup, g: number): void {
  const { columns } = form;
  const { members, total } = group;
  const column = values.subarray(start[total], start[total + 1]).fill(0);
  let at = 0;
  for (let e = columns.start[total]; e < columns.start[total + 1]; e++) column[slots[g][at++]] += columns.value[e];
  for (let k = 0; k < members.length; k++) {
    const v = members[k];
    const share = follow[g][k];
    for (let e = columns.start[v]; e < columns.start[v + 1]; e++) column[slots[g][at++]] += share * columns.value[e];
  }
}

function assembleNormal({ form, start, values, inverse, targets, diagonal, factor }: NewtonSystem): void {
  factor.fill(0);
  for (const place of diagonal) factor[place] = DUAL_REGULARISATION;
  let at = 0;
  for (let v = 0; v < form.variables; v++) {
    for (let a = start[v]; a < start[v + 1]; a++) {
      const scaled = values[a] * inverse[v];
      for (let b = start[v]; b <= a; b++) factor[targets[at++]] += scaled * values[b];
    }
  }
}

/** A direction in variables and multipliers. */
export interface Direction {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Rounds of refinement of a direction, and the part of the right-hand side that is near enough. */
const [REFINEMENTS, NEAR] = [3, 1e-13];

/** Solves H dx − Aᵀ dy = g, A dx = r with the last factor, refined against the system itself. */
export function solveSystem(system: NewtonSystem, g: Float64Array, r: Float64Array, x: Float64Array): Direction {
  const { form } = system;
  const found = { x: new Float64Array(form.variables), y: new Float64Array(form.rows) };
  let [leftG, leftR] = [g, r];
  let left = Math.hypot(largest(g), largest(r));
  const near = NEAR * left;
  for (let round = 0; round <= REFINEMENTS && left > near; round++) {
    const step = solveOnce(system, leftG, leftR);
    const before = { x: found.x.slice(), y: found.y.slice() };
    addInto(found.x, step.x);
    addInto(found.y, step.y);
    [leftG, leftR] = remainder(system, found, g, r, x);
    const now = Math.hypot(largest(leftG), largest(leftR));
    if (round > 0 && !(now < left)) return before;
    left = now;
  }
  return found;
}

function solveOnce(system: NewtonSystem, g: Float64Array, r: Float64Array): Direction {
  const { form, plan, factor } = system;
  const y = r.slice();
  const plain = applyInverse(system, g);
  addProduct(y, form.matrix, plain, -1);
  solveFactored(plan, factor, y);
  const pushed = g.slice();
  addTransposedProduct(pushed, form.matrix, y, 1);
  return { x: applyInverse(system, pushed), y };
}

function applyInverse({ form, inverse, follow }: NewtonSystem, g: Float64Array): Float64Array {
  const out = g.slice();
  form.cost.groups.forEach(({ members, total }, n) => {
    for (let k = 0; k < members.length; k++) out[total] += follow[n][k] * g[members[k]];
  });
  for (let v = 0; v < out.length; v++) out[v] *= inverse[v];
  form.cost.groups.forEach(({ members, total }, n) => {
    for (let k = 0; k < members.length; k++) out[members[k]] += follow[n][k] * out[total];
  });
  return out;
}

/** g − H dx + Aᵀ dy and r − A dx */
function remainder(
  { form, own }: NewtonSystem,
  { x: dx, y: dy }: Direction,
  g: Float64Array,
  r: Float64Array,
  x: Float64Array,
): [Float64Array, Float64Array] {
  const leftG = g.slice();
  for (let v = 0; v < leftG.length; v++) leftG[v] -= own[v] * dx[v];
  subtractGroups(leftG, form.cost, dx, x);
  addTransposedProduct(leftG, form.matrix, dy, 1);
  const leftR = r.slice();
  addProduct(leftR, form.matrix, dx, -1);
  return [leftG, leftR];
}

function subtractGroups(out: Float64Array, { groups }: ProgramCost, dx: Float64Array, x: Float64Array): void {
  for (const { weight, members, total } of groups) {
    const relative = dx[total] / x[total];
    for (const v of members) {
      const gap = weight * (dx[v] / x[v] - relative);
      out[v] -= gap;
      out[total] += (x[v] / x[total]) * gap;
    }
  }
}

function addInto(out: Float64Array, values: Float64Array): void {
  for (let e = 0; e < out.length; e++) out[e] += values[e];
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}
