import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { countryMeant } from "./said.ts";

/** Problems of src/case/trade/closureProblems.ts, in Russian. */
export const CASE_TRADE_CLOSURE_PROBLEMS: RussianProblems = {
  W216: {
    name: "прежняя запись дефицитов",
    meaning:
      "`fixed` и `proportional` читаются как `{ fixed: world }` и `own`: новые слова говорят, в чём закреплены торговые балансы или с чем они меняются.",
    wayOut: "Напишите новое слово.",
    say: (_place: Place, found: string, closure: string) => {
      const now = closure.startsWith("fixed:") ? `{ fixed: ${closure.slice("fixed:".length)} }` : closure;
      return {
        message: `\`deficits: ${found}\` — прежняя запись; она читается как \`deficits: ${now}\`.`,
        expected: now,
      };
    },
  },
  E246: {
    name: "неизвестная единица дефицитов",
    meaning: "Дефициты закреплены в добавленной стоимости страны, которой в пакете данных нет.",
    wayOut:
      "Напишите `{ fixed: world }` или страну из пакета; у страны внутри его остального мира своей добавленной стоимости нет.",
    say: (_place: Place, unit: string, name: string, near: string | null) => ({
      message: `Дефициты закреплены в добавленной стоимости ${said(unit)}, но такой страны в пакете ${name} нет.`,
      expected: "world или страна из пакета",
      hints: countryMeant(near),
    }),
  },
};
