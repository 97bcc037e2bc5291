import type { Problem, ProblemOf, Saying } from "../../base/problems/index.ts";
import type { Parameter } from "../../base/sets/index.ts";
import { cellLabels } from "./cellLabels.ts";

/** What a cell may hold, both ends included. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly words: string;
  readonly russian: string;
}

/** What is bounded, in Russian. */
const NAMES: Readonly<Record<string, string>> = {
  "change of productivity": "Изменение производительности",
  "change of trade cost": "Изменение торговых издержек",
  expenditure: "Расходы",
  "export tax": "Экспортный налог",
  "final-demand share": "Доля конечного спроса",
  "input share": "Доля затрат",
  openness: "Открытость",
  tariff: "Пошлина",
  "trade share": "Доля в закупках",
  "value added": "Добавленная стоимость",
  "value-added share": "Доля добавленной стоимости",
};

/** Labels of a cell with the Russian names of its sets. @unit none @source own */
export function placeInRussian(place: string): string {
  return place
    .replace(/\bsector /u, "отрасль ")
    .replace(/\bimporter /u, "импортёр ")
    .replace(/\bexporter /u, "экспортёр ")
    .replaceAll("country ", "страна ");
}

/** Tariffs: from the number next to −1. @unit fraction @source E403 */
export const TARIFF_BOUNDS: Bounds = {
  least: -1 + Number.EPSILON / 2,
  most: Number.MAX_VALUE,
  words: "a fraction above −1; 0.25 = 25 %",
  russian: "доля больше −1; 0.25 — это 25 %",
};

/** From the number next to 0. @unit that of the values @source E402, E410 */
export const POSITIVE_BOUNDS: Bounds = {
  least: Number.MIN_VALUE,
  most: Number.MAX_VALUE,
  words: "a finite number > 0",
  russian: "конечное число > 0",
};

/** The first cell that holds what it may not, with its labels; NaN is never allowed. @unit none @source E402, E403, E410 */
export function outsideBounds(
  outOfRange: ProblemOf<[saying: Saying]>,
  what: string,
  cells: Parameter,
  { least, most, words, russian }: Bounds,
): Problem[] {
  const { values } = cells;
  for (let position = 0; position < values.length; position++) {
    const value = values[position]!;
    if (value >= least && value <= most) continue;
    const place = cellLabels(cells, position);
    const message = `The ${what} of ${place} is ${value}.`;
    return [
      outOfRange({
        place: { path: `${what}, ${place}` },
        message,
        found: String(value),
        expected: words,
        russian: { message: `${NAMES[what] ?? what} (${placeInRussian(place)}) — ${value}.`, expected: russian },
      }),
    ];
  }
  return [];
}
