import { defineProblem, type Problem } from "../../../base/problems/index.ts";
import type { Parameter } from "../../../base/sets/index.ts";
import { placeInRussian } from "../bounds.ts";
import { cellLabels } from "../cellLabels.ts";

export const ratioOutOfRange = defineProblem("E410", {
  name: "ratio or openness out of range",
  meaning:
    "A change of a cost or price is a ratio above 0, 1 means no change; openness runs from 0 (closed) to 1 (open).",
  wayOut: "Give the ratio of after to before, such as 1.1 for a rise of 10 %; give the open share as a fraction.",
});

const CHANGES: Readonly<Record<string, string>> = {
  "cost change": "изменение издержек",
  "trade cost change": "изменение торговых издержек",
};

/** A ratio that is zero, negative or not a number, with the labels of its cell. @unit none @source E410 */
export function notPositive(what: string, values: Parameter): Problem[] {
  const position = values.values.findIndex((value) => !(value > 0 && value < Infinity));
  if (position < 0) return [];
  const value = values.values[position] ?? NaN;
  const place = cellLabels(values, position);
  return [
    ratioOutOfRange({
      place: { path: place },
      message: `The ${what} of ${place} is ${value}.`,
      found: String(value),
      expected: "a ratio above 0; 1 = no change",
      russian: {
        message: `${placeInRussian(place)}: ${CHANGES[what] ?? what} — ${value}.`,
        expected: "отношение больше 0; 1 — без изменений",
      },
    }),
  ];
}

export const closureUnknown = defineProblem("E412", {
  name: "unknown treatment of the trade balance",
  meaning:
    "The model does not know this treatment of the trade balance, or it fixes balances in value added of a country that the economy does not have.",
  wayOut:
    "Write `{ fixed: world }`, or a country of the economy; one inside the rest of the world has no value added of its own.",
});

const CLOSURES = "`none`, `own`, `fixed:world` или `fixed:` и страна из экономики";

/** Deficits fixed in value added of a country that the economy does not have. @unit none @source E412 */
export function unknownUnit(closure: string): Problem {
  const unit = closure.slice(closure.indexOf(":") + 1);
  return closureUnknown({
    place: { path: "closure" },
    message: `Deficits are to be fixed in value added of "${unit}", and the economy has no such country.`,
    found: closure,
    expected: "`none`, `own`, `fixed:world` or `fixed:` and a country of the economy",
    russian: {
      message: `Дефициты закреплены в добавленной стоимости "${unit}", а такой страны в экономике нет.`,
      expected: CLOSURES,
    },
  });
}

/** A closure that is none. @unit none @source E412 */
export function unknownClosure(closure: unknown): Problem {
  return closureUnknown({
    place: { path: "closure" },
    message: `There is no treatment of the trade balance called "${String(closure)}".`,
    found: String(closure),
    expected: "`none`, `own`, `fixed:world` or `fixed:` and a country of the economy",
    russian: { message: `Учёта торгового баланса "${String(closure)}" нет.`, expected: CLOSURES },
  });
}
