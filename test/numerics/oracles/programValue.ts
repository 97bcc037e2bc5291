import type { ConvexProgram, EntropicGroup } from "./convexProgram.ts";

/**
 * The cost of a program at x.
 *
 * @unit that of the program
 * @source own; see `ConvexProgram`
 */
export function programValue(program: ConvexProgram, x: Float64Array): number {
  let sum = 0;
  for (let v = 0; v < x.length; v++) sum += (program.linear[v] + ((program.quadratic?.[v] ?? 0) * x[v]) / 2) * x[v];
  for (const { variable, value } of program.smooth ?? []) sum += value(x[variable]);
  for (const group of program.entropic ?? []) sum += groupValue(group, x);
  return sum;
}

function groupValue({ weight, members, base, total, baseTotal }: EntropicGroup, x: Float64Array): number {
  const reached = members.reduce((sum, v) => sum + x[v], 0);
  const d = total === null ? reached : x[total];
  const d0 = baseTotal ?? base.reduce((sum, value) => sum + value, 0);
  const entropy = members.reduce((sum, v, k) => (x[v] > 0 ? sum + x[v] * Math.log(x[v] / base[k] / (d / d0)) : sum), 0);
  return weight * (entropy - reached + d);
}
