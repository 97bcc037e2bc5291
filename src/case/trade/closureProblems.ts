import { type Place, problem, type Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";

/** W216 */
export function oldClosure(place: Place, found: string, closure: string): Problem {
  const now = closure.startsWith("fixed:") ? `{ fixed: ${closure.slice("fixed:".length)} }` : closure;
  return problem("W216", place, {
    message: `\`deficits: ${found}\` is an earlier word for \`deficits: ${now}\` and is read so.`,
    found,
    expected: now,
  });
}

/** E246 */
export function unknownUnit(place: Place, unit: string, name: string, countries: readonly string[]): Problem {
  const near = nearest(unit, countries);
  return problem("E246", place, {
    message: `Deficits are to be fixed in value added of "${unit}", and ${name} has no such country.`,
    found: unit,
    expected: "world, or a country of the package",
    hints: near === null ? [] : [`Did you mean ${near}?`],
  });
}
