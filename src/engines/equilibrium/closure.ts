import type { IndexSet } from "../../base/sets/index.ts";

/**
 * How trade deficits behave: `none` = removed, the base re-solved with balanced trade; `own` = moving with each country's own
 * value added; `fixed:world` = fixed in value added of the world; `fixed:USA` = fixed in value added of that country.
 */
export type Closure = "none" | "own" | `fixed:${string}`;

/** Deficits fixed in value added of the world, which is the numéraire. */
export const FIXED_WORLD: Closure = "fixed:world";

const FIXED = "fixed:";
const WORLD = "world";

/**
 * What deficits are fixed in: `world` or a country; null where they are not fixed.
 *
 * @unit none
 * @source docs/model/equilibrium.md, Closures
 *
 * @example
 *   fixedUnit("fixed:USA")   // "USA"
 */
export function fixedUnit(closure: Closure): string | null {
  return closure.startsWith(FIXED) ? closure.slice(FIXED.length) : null;
}

/** Whether a text is one of the closures, whatever its country: callers without types can pass anything. @unit none @source own */
export function isClosure(text: unknown): text is Closure {
  return text === "none" || text === "own" || (typeof text === "string" && text.startsWith(FIXED));
}

/**
 * Position of the country whose value added deficits are fixed in; −1 where it is the world's, or where they are not fixed.
 *
 * @returns null when the economy does not have the country.
 * @unit none
 * @source docs/model/equilibrium.md, Closures
 */
export function unitCountry(closure: Closure, countries: IndexSet): number | null {
  const unit = fixedUnit(closure);
  if (unit === null || unit === WORLD) return -1;
  const n = countries.indexOf(unit);
  return n < 0 ? null : n;
}
