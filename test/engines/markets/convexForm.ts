import type { MarketConditions } from "../../../src/engines/markets/conditions.ts";
import type { ConvexProgram, SmoothTerm } from "../../numerics/oracles/convexProgram.ts";
import { type RowEntry, sparseRows } from "../../numerics/oracles/sparseRows.ts";

/**
 * An integrable market as the convex program whose conditions are its own: area under demand less area under supply less
 * transport, to be made as large as possible. A pair's shared cost must rise linearly with what arrives, as quadratic
 * inertia and market power over straight demand do; it becomes one more variable, tied by one more row.
 *
 * @unit quantities and prices of the market
 * @source Takayama & Judge (1964)
 */
export function convexForm({ paired }: MarketConditions): ConvexProgram {
  const { variables, groups, right } = paired;
  const size = variables.length + groups.length;
  const lower = new Float64Array(size);
  const upper = new Float64Array(size).fill(Infinity);
  const linear = new Float64Array(size);
  const quadratic = new Float64Array(size);
  const smooth: SmoothTerm[] = [];
  const rows: RowEntry[][] = Array.from({ length: right.length + groups.length }, () => []);
  variables.forEach((variable, n) => {
    upper[n] = variable.upper;
    for (const entry of variable.entries) rows[entry.row]?.push([n, entry.quantity]);
    if (isFlat(variable)) linear[n] = variable.slope(1);
    else smooth.push({ variable: n, value: () => 0, slope: variable.slope, curvature: variable.curvature });
  });
  groups.forEach((group, g) => {
    const sum = variables.length + g;
    lower[sum] = -Infinity;
    linear[sum] = group.cost(0, 1);
    quadratic[sum] = group.alongSum(1, 1);
    group.members.forEach((n, m) => rows[right.length + g]?.push([n, group.weights[m] ?? 1]));
    rows[right.length + g]?.push([sum, -1]);
  });
  const all = new Float64Array(right.length + groups.length);
  all.set(right);
  return { lower, upper, linear, quadratic, smooth, equality: { matrix: sparseRows(size, rows), right: all } };
}

function isFlat(variable: { readonly curvature: (u: number) => number; readonly upper: number }): boolean {
  const within = Math.min(1, variable.upper / 2);
  return variable.curvature(within) === 0;
}
