import type { System } from "./system.ts";

/**
 * What deficits after the shock add to the derivatives in wages, given those in income and in deficits themselves: with b their
 * sum, under `fixed:<country>` and under `own`
 *
 *     ∂/∂ ln ŵᵤ = ŵᵤ Σₙ Dₙ bₙ   ·   ∂/∂ ln ŵₙ = Dₙ ŵₙ (bₙ − b̄) − (Σₘ Dₘ ŵₘ) sₙ (bₙ − b̄),   b̄ = Σₘ sₘ bₘ
 *
 * summed within each part of the world that trades; under `fixed:world` and `none` nothing.
 *
 * @param logWage   Added to.   [country]
 * @param income    In income.   [country]
 * @param deficits  In deficits alone; null where none counts.   [country]
 * @unit that of the sum, per log unit
 * @source derivatives of `deficitsAfterInto`; docs/model/equilibrium.md, Closures
 */
export function addDeficitCotangents(
  logWage: Float64Array,
  { closure, deficits: before, valueAdded, parts, unit }: System,
  wageHat: Float64Array,
  income: Float64Array,
  deficits: Float64Array | null,
): void {
  const weight = (n: number): number => income[n]! + (deficits === null ? 0 : deficits[n]!);
  if (closure !== "own") {
    if (unit < 0) return;
    for (let n = 0; n < logWage.length; n++) {
      if (parts[n] === parts[unit]) logWage[unit]! += wageHat[unit]! * before[n]! * weight(n);
    }
    return;
  }
  const count = parts.reduce((most, part) => Math.max(most, part + 1), 0);
  const [gap, world, mean] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let n = 0; n < logWage.length; n++) {
    const earned = wageHat[n]! * valueAdded[n]!;
    gap[parts[n]!]! += before[n]! * wageHat[n]!;
    world[parts[n]!]! += earned;
    mean[parts[n]!]! += earned * weight(n);
  }
  for (let n = 0; n < logWage.length; n++) {
    const part = parts[n]!;
    const share = (wageHat[n]! * valueAdded[n]!) / world[part]!;
    logWage[n]! += (before[n]! * wageHat[n]! - gap[part]! * share) * (weight(n) - mean[part]! / world[part]!);
  }
}
