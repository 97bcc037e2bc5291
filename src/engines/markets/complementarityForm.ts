import type { PairedConditions } from "../../numerics/index.ts";

/** A market's conditions as one function F of variables and row prices: F ⟂ bounds. */
export interface ComplementarityForm {
  readonly evaluate: (z: Float64Array, out: Float64Array) => void;
  readonly jacobian: (z: Float64Array, out: Float64Array) => void;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly start: Float64Array;
}

/**
 * Variables first, then prices of rows, which are free: their F is what the row is out of balance.
 *
 * @unit prices for variables, quantities for rows
 * @source Rutherford (1995), Journal of Economic Dynamics and Control 19(8)
 */
export function complementarityForm(paired: PairedConditions): ComplementarityForm {
  const { variables, right, startPrices } = paired;
  const count = variables.length;
  const size = count + right.length;
  const lower = new Float64Array(size).fill(-Infinity).fill(0, 0, count);
  const upper = new Float64Array(size).fill(Infinity);
  const start = new Float64Array(size);
  variables.forEach((variable, n) => {
    upper[n] = variable.upper;
    start[n] = Math.min(variable.start, variable.upper);
  });
  start.set(startPrices, count);
  return {
    evaluate: (z, out) => evaluateInto(paired, z, out),
    jacobian: (z, out) => jacobianInto(paired, z, out),
    lower,
    upper,
    start,
  };
}

function evaluateInto(
  { variables, groups, totals, right }: PairedConditions,
  z: Float64Array,
  out: Float64Array,
): void {
  const count = variables.length;
  right.forEach((each, r) => (out[count + r] = -each));
  variables.forEach((variable, n) => {
    const u = z[n] ?? NaN;
    let slope = variable.slope(u);
    for (const { row, quantity, price } of variable.entries) {
      slope -= price * (z[count + row] ?? NaN);
      out[count + row] = (out[count + row] ?? 0) + quantity * u;
    }
    out[n] = slope;
  });
  for (const group of groups) {
    const { y, d } = groupPoint(group, totals, z);
    const cost = group.cost(y, d);
    group.members.forEach((n, m) => (out[n] = (out[n] ?? NaN) + (group.weights[m] ?? 1) * cost));
  }
}

function groupPoint(
  group: PairedConditions["groups"][number],
  totals: PairedConditions["totals"],
  z: Float64Array,
): { readonly y: number; readonly d: number } {
  return {
    y: group.members.reduce((sum, n, m) => sum + (group.weights[m] ?? 1) * (z[n] ?? NaN), 0),
    d: (totals[group.total]?.members ?? []).reduce((sum, n) => sum + (z[n] ?? NaN), 0),
  };
}

function jacobianInto(
  { variables, groups, totals, right }: PairedConditions,
  z: Float64Array,
  out: Float64Array,
): void {
  const count = variables.length;
  const size = count + right.length;
  const add = (row: number, column: number, value: number): void => {
    out[row * size + column] = (out[row * size + column] ?? 0) + value;
  };
  variables.forEach((variable, n) => {
    add(n, n, variable.curvature(z[n] ?? NaN));
    for (const { row, quantity, price } of variable.entries) {
      add(n, count + row, -price);
      add(count + row, n, quantity);
    }
  });
  for (const group of groups) {
    const { y, d } = groupPoint(group, totals, z);
    const spring = group.alongSum(y, d);
    const pull = group.alongTotal(y, d);
    group.members.forEach((n, m) => {
      const weight = group.weights[m] ?? 1;
      group.members.forEach((other, k) => add(n, other, weight * (group.weights[k] ?? 1) * spring));
      if (pull !== 0) for (const other of totals[group.total]?.members ?? []) add(n, other, weight * pull);
    });
  }
}
