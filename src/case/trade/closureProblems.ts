import { defineProblem, type Place } from "../../base/problems/index.ts";
import { countryMeant } from "../../base/wording/index.ts";

export const oldClosure = defineProblem(
  "W216",
  {
    name: "earlier word for deficits",
    meaning:
      "`fixed` and `proportional` are read as `{ fixed: world }` and `own`, which say what the trade balances are fixed in or move with.",
    wayOut: "Write the new word.",
  },
  (place: Place, found: string, closure: string) => {
    const now = closure.startsWith("fixed:") ? `{ fixed: ${closure.slice("fixed:".length)} }` : closure;
    return {
      place,
      message: `\`deficits: ${found}\` is an earlier word for \`deficits: ${now}\` and is read so.`,
      found,
      expected: now,
    };
  },
);

export const unknownUnit = defineProblem(
  "E246",
  {
    name: "unknown unit of deficits",
    meaning: "Deficits are to be fixed in value added of a country that the package does not have.",
    wayOut:
      "Write `{ fixed: world }`, or a country of the package; one inside its rest of the world has no value added of its own.",
  },
  (place: Place, unit: string, name: string, near: string | null) => ({
    place,
    message: `Deficits are to be fixed in value added of "${unit}", and ${name} has no such country.`,
    found: unit,
    expected: "world, or a country of the package",
    hints: countryMeant(near),
  }),
);
