/** A group of shares whose total is a variable. */
export interface ShareGroup {
  readonly weight: number;
  readonly members: Int32Array;
  readonly base: Float64Array;
  readonly total: number;
  readonly baseTotal: number;
}

/** Slope and curvature of one variable's smooth cost. */
export interface CurvedTerm {
  readonly variable: number;
  readonly slope: (x: number) => number;
  readonly curvature: (x: number) => number;
}

/** The cost of a program: linear, quadratic, smooth and entropic terms. */
export interface ProgramCost {
  readonly linear: Float64Array;
  readonly quadratic: Float64Array;
  readonly smooth: readonly CurvedTerm[];
  readonly groups: readonly ShareGroup[];
}

/** out = ∇f(x) */
export function slopesInto(
  out: Float64Array,
  { linear, quadratic, smooth, groups }: ProgramCost,
  x: Float64Array,
): void {
  for (let v = 0; v < out.length; v++) out[v] = linear[v] + quadratic[v] * x[v];
  for (const { variable, slope } of smooth) out[variable] += slope(x[variable]);
  for (const { weight, members, base, total, baseTotal } of groups) {
    const level = Math.log(x[total] / baseTotal);
    let sum = 0;
    for (let k = 0; k < members.length; k++) {
      const v = members[k];
      out[v] += weight * (Math.log(x[v] / base[k]) - level);
      sum += x[v];
    }
    out[total] += weight * (1 - sum / x[total]);
  }
}

/**
 * The largest term of any slope: what a slope that cancels is small against.
 *
 * @unit that of a slope
 * @source own
 */
export function largestSlopeTerm({ linear, quadratic, smooth, groups }: ProgramCost, x: Float64Array): number {
  let most = 0;
  for (let v = 0; v < x.length; v++) most = Math.max(most, Math.abs(linear[v]), Math.abs(quadratic[v] * x[v]));
  for (const { variable, slope } of smooth) most = Math.max(most, Math.abs(slope(x[variable])));
  for (const { weight } of groups) most = Math.max(most, weight);
  return most;
}

/** Second derivatives of the terms of one variable; groups are left to the Newton system. */
export function curvaturesInto(out: Float64Array, { quadratic, smooth }: ProgramCost, x: Float64Array): void {
  out.set(quadratic);
  for (const { variable, curvature } of smooth) out[variable] += curvature(x[variable]);
}

/** The same cost with variables in units of `quantity` and slopes in units of `cost`. */
export function scaledCost(cost: ProgramCost, quantity: number, unit: number): ProgramCost {
  return {
    linear: cost.linear.map((value) => value / unit),
    quadratic: cost.quadratic.map((value) => (value * quantity) / unit),
    smooth: cost.smooth.map(({ variable, slope, curvature }) => ({
      variable,
      slope: (x: number) => slope(x * quantity) / unit,
      curvature: (x: number) => (curvature(x * quantity) * quantity) / unit,
    })),
    groups: cost.groups.map((group) => ({
      ...group,
      weight: group.weight / unit,
      base: group.base.map((value) => value / quantity),
      baseTotal: group.baseTotal / quantity,
    })),
  };
}
