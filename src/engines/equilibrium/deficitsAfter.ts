import type { System } from "./system.ts";

/**
 * Trade deficits after the shock. Under `fixed:world` and `none` they are those of the base, under `fixed:<country>` they move with
 * its wage, under `own` each with its own:
 *
 *     D′ₙ = Dₙ   ·   D′ₙ = Dₙ ŵᵤ   ·   D′ₙ = Dₙ ŵₙ − sₙ Σₘ Dₘ ŵₘ,   sₙ = ŵₙ VAₙ / Σ ŵ VA
 *
 * summed within each part of the world that trades; a part without the country u keeps its own numéraire.
 *
 * @param out  D′, overwritten.   [country]
 * @unit money of the model
 * @source docs/model/equilibrium.md, Closures
 */
export function deficitsAfterInto(
  out: Float64Array,
  system: Pick<System, "closure" | "deficits" | "valueAdded" | "parts" | "unit">,
  wageHat: Float64Array,
): void {
  const { closure, deficits, valueAdded, parts, unit } = system;
  if (closure !== "own") {
    for (let n = 0; n < out.length; n++) {
      out[n] = unit >= 0 && parts[n] === parts[unit] ? deficits[n]! * wageHat[unit]! : deficits[n]!;
    }
    return;
  }
  const count = parts.reduce((most, part) => Math.max(most, part + 1), 0);
  const gap = new Float64Array(count);
  const world = new Float64Array(count);
  for (let n = 0; n < out.length; n++) {
    gap[parts[n]!]! += deficits[n]! * wageHat[n]!;
    world[parts[n]!]! += wageHat[n]! * valueAdded[n]!;
  }
  for (let n = 0; n < out.length; n++) {
    const part = parts[n]!;
    out[n] = deficits[n]! * wageHat[n]! - ((wageHat[n]! * valueAdded[n]!) / world[part]!) * gap[part]!;
  }
}
