import { type Place, rounded, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count, meant } from "./said.ts";

const UNITS: Readonly<Record<string, string>> = { "USD per unit": "USD за единицу" };

const CONDITIONS: Readonly<Record<string, string>> = {
  "gas of 40 MJ/m³ gross at 15 °C": "газ с высшей теплотой сгорания 40 МДж/м³ при 15 °C",
  "gas of 37.3 MJ/m³ at 20 °C": "газ с теплотой сгорания 37.3 МДж/м³ при 20 °C",
  "1 t of crude oil = 7.33 barrels": "1 т нефти = 7.33 барреля",
};

function conditionWords(condition: string): string {
  return condition
    .split(", ")
    .map((each) => CONDITIONS[each] ?? each)
    .join(", ");
}

/** Problems of src/case/markets/problems/units.ts, in Russian. */
export const CASE_MARKETS_UNITS: RussianProblems = {
  E254: {
    name: "единица, которую нельзя пересчитать",
    meaning: "Строка записана в единице, для которой множитель к единице рынка неизвестен.",
    wayOut: "Укажите число в единице рынка или впишите в `conversions` множитель и условие, при котором он верен.",
    say: (_place: Place, found: string, expected: string, near: string | null) => ({
      message: `${said(found)} нельзя пересчитать в ${UNITS[expected] ?? expected}.`,
      expected: `${UNITS[expected] ?? expected} или единица с известным множителем`,
      hints: [...meant(near), "Укажите множитель в `conversions` и то, от чего он зависит."],
    }),
  },
  E255: {
    name: "единица в ячейке",
    meaning: "После числа стоит единица. Действует единица рынка, если строка не называет другую в отдельном столбце.",
    wayOut: "Оставьте в ячейке только число, а единицу впишите в столбец `unit` или `priceUnit`.",
    say: (_place: Place, found: string) => ({
      message: `В ${said(found)} есть единица; оставьте только число.`,
      expected: "просто число",
      hints: ["Если строка не в единице рынка, укажите её единицу в столбце `unit` или `priceUnit`."],
    }),
  },
  W250: {
    name: "единица пересчитана",
    meaning: "Некоторые строки не в единице рынка. Они пересчитаны множителем из сообщения.",
    wayOut: "Ничего не меняйте или укажите другой множитель в `conversions`.",
    say: (_place: Place, rows: number, from: string, to: string, factor: number, on: string) => {
      const condition = on === "" ? "" : ` (${conditionWords(on)})`;
      return {
        message: `${count(rows, "строка", "строки", "строк")} в ${from}: 1 ${from} = ${rounded(factor)} ${to}${condition}.`,
        expected: to,
      };
    },
  },
};
