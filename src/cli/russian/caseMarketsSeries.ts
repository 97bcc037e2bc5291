import { type Place, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { meant } from "./said.ts";

/** Problems of src/case/markets/problems/series.ts, in Russian. */
export const CASE_MARKETS_SERIES: RussianProblems = {
  E265: {
    name: "два рынка с одним именем",
    meaning: "Рынок называется по имени своего файла, а у двух файлов оно одно.",
    wayOut: "Переименуйте один из файлов.",
    say: (_place: Place, name: string) => ({
      message: `Два файла рынков в расчёте называются ${said(name)}.`,
      expected: "разные имена файлов",
    }),
  },
  E267: {
    name: "неизвестный рынок",
    meaning: "Связь называет рынок, которого в расчёте нет.",
    wayOut: "Укажите имя файла рынка из этого расчёта.",
    say: (_place: Place, found: string, near: string | null) => ({
      message: `В расчёте нет рынка ${said(found)}.`,
      expected: "имя файла рынка из этого расчёта",
      hints: meant(near),
    }),
  },
  E273: {
    name: "связи замкнуты в круг",
    meaning: "Спрос рынка следует за другим рынком, а тот — за первым, прямо или через другие.",
    wayOut: "Уберите одну из связей.",
    say: (_place: Place, names: readonly string[]) => ({
      message: `Связи замкнуты в круг: ${names.map(said).join(" → ")}.`,
      expected: "связи, последний рынок которых не следует ни за каким другим",
    }),
  },
  E274: {
    name: "связь без узлов",
    meaning:
      "Связь действует внутри страны, но ни в одной стране нет сразу поставщика на одном рынке и покупателя на другом.",
    wayOut: "Добавьте поставщика, например стадо этой страны, в `nodes` рынка, за которым следует спрос.",
    say: (_place: Place, market: string, per: string) => ({
      message: `Ни в одной стране нет сразу покупателя на рынке ${said(market)} и поставщика на рынке ${said(per)}, поэтому связь ничего не делает.`,
      expected: "узел предложения второго рынка в стране, где есть узел спроса первого",
    }),
  },
};
