import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/case/problems/rateWarnings.ts, in Russian. */
export const CASE_RATE_WARNINGS: RussianProblems = {
  W203: {
    name: "очень высокая ставка",
    meaning: "Ставка выше 300 % возможна, но чаще это сдвинутая запятая.",
    wayOut: "Сверьтесь с источником; если ставка верна, ничего не меняйте.",
    say: (_place: Place, measure: string, rate: number) => ({
      message: `Наибольшая ставка меры ${said(measure)} — ${rate} %, это очень много.`,
    }),
  },
  W204: {
    name: "название прочитано как код",
    meaning: "Tertius работает с кодами ISO 3166-1 alpha-3; здесь название или другой код прочитаны как код страны.",
    wayOut: "Напишите код alpha-3, и предупреждение исчезнет.",
    say: (_place: Place, found: string, code: string) => ({
      message: `${said(found)} читается как ${code}.`,
      expected: code,
    }),
  },
  W205: {
    name: "ничего не действует",
    meaning: "Ни одна строка выбранной меры не действует в день сценария, поэтому мера там ничего не меняет.",
    wayOut: "Сверьте `at` сценария с `from` и `to` строк.",
    say: (_place: Place, measure: string, scenario: string, at: string) => ({
      message: `Ни одна строка меры ${said(measure)} не действует ${at}, в день сценария ${said(scenario)}.`,
    }),
  },
  W207: {
    name: "страна не затронута",
    meaning:
      "Мера называет страны, которые пакет данных относит к остальному миру или к союзу, который в нём — одна страна. На этом пакете мера до них не доходит: на часть целого она не действует.",
    wayOut: "Читайте результат на этом пакете как результат без этих стран или возьмите другой пакет.",
    say: (measure: string, countries: readonly string[], name: string, whole: string) => {
      const isOne = countries.length === 1;
      const of = whole === "the rest of the world" ? "остального мира" : whole;
      return {
        message: `${countries.join(", ")} — в пакете ${name} только ${isOne ? "часть" : "части"} ${of}; мера ${said(measure)} там ${isOne ? "эту страну" : "эти страны"} не затрагивает.`,
      };
    },
  },
  W210: {
    name: "ставка похожа на долю",
    meaning: "Некоторые ставки меры меньше 1. Ставки пишут в процентах, поэтому 0.25 — это четверть процента.",
    wayOut: "Для 25 % напишите 25; если нужна именно часть процента, ничего не меняйте.",
  },
  W211: {
    name: "меры нет ни в одном сценарии",
    meaning: "Ни один сценарий не выбирает эту меру, поэтому она ни на что не влияет.",
    wayOut: "Назовите её в сценарии.",
    say: (_place: Place, measure: string) => ({
      message: `Ни один сценарий не выбирает меру ${said(measure)}.`,
    }),
  },
  W294: {
    name: "одна мера под двумя именами",
    meaning:
      "Сценарий выбирает две меры с одинаковыми строками: те же инструмент, страны, отрасли или товары, ставки и дни. Учитываются обе, и десять процентов становятся двадцатью.",
    wayOut: "Уберите одну из них или исправьте то, чем они должны отличаться.",
    say: (_place: Place, id: string, other: string) => ({
      message: `У меры ${said(id)} те же строки, что у меры ${said(other)}; учитываются обе.`,
      expected: "каждая мера один раз",
    }),
  },
};
