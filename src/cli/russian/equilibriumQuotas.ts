import type { RussianProblems } from "./russianProblem.ts";

const FOUND: Readonly<Record<string, string>> = {
  "on no trade between countries": "она ограничивает не торговлю между странами",
  "not the only one on its cells": "на её ячейках есть и другая квота",
};

const EXPECTED: Readonly<Record<string, string>> = {
  "a ratio above 0; 0.8 = 80 % of the base year": "отношение больше 0; 0.8 = 80 % базового года",
  "0 to 1": "от 0 до 1",
  "cells of trade between countries": "ячейки торговли между странами",
  "one quota on a cell": "одна квота на ячейку",
};

const QUOTAS: readonly (readonly [RegExp, string])[] = [
  [/^limit of the quota on (.+)$/u, "Предел квоты ($1)"],
  [/^importers' part of the rent of the quota on (.+)$/u, "Доля импортёров в ренте квоты ($1)"],
  [/^quota on (.+)$/u, "Квота ($1)"],
];

/** Problems of src/engines/equilibrium/problems/quotas.ts, in Russian. */
export const EQUILIBRIUM_QUOTAS: RussianProblems = {
  E415: {
    name: "негодная квота",
    meaning:
      "Квота ограничивает количество, которым торгуют страны, долей от количества базового года; эта доля больше нуля. На каждой ячейке торговли — не больше одной квоты.",
    wayOut: "Если торговли быть не должно, запретите её; квоты на одни и те же ячейки объедините в одну.",
    say: (what: string, found: string, expected: string) => ({
      message: `${quotaNamed(what)}: ${FOUND[found] ?? found}.`,
      expected: EXPECTED[expected] ?? expected,
    }),
  },
  E507: {
    name: "квота не выполнена",
    meaning:
      "Не нашлось тарифных эквивалентов, при которых каждая квота выполнена или свободна. Их может и не быть, если дефициты закреплены: страна с ограниченным импортом не может обеспечить большой дефицит. К ошибке приложена ближайшая попытка: эквиваленты, количества и состояние её равновесия.",
    wayOut: "Возьмите `deficits: none` или ослабьте квоту, названную в сообщении.",
    say: (
      { place, residual, solves }: { readonly place: string; readonly residual: number; readonly solves: number },
      tolerance: number,
    ) => ({
      message: `Рассчитано равновесий: ${solves}, но квота (${cellNamed(place)}) не выполнена: отклонение — ${residual.toExponential(1)} её количества, допуск — ${tolerance.toExponential(0)}.`,
      expected: `не больше ${tolerance.toExponential(0)}`,
    }),
  },
};

function quotaNamed(what: string): string {
  const found = QUOTAS.find(([english]) => english.test(what));
  if (found === undefined) return what;
  return what
    .replace(found[0], found[1])
    .replace(/\(place (\d+)\)$/u, "(номер $1)")
    .replace(
      /\(sector (\S{1,80}), country (\S{1,80}), country (\S{1,80})\)$/u,
      "(отрасль $1, покупатель $2, продавец $3)",
    );
}

function cellNamed(place: string): string {
  return place.replace(/^([^,]+), (\S+) from (\S+)$/u, "$1, покупатель $2, продавец $3");
}
