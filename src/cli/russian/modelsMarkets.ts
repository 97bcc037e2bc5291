import { type Place, quoted, rounded, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/models/markets/problems.ts, in Russian. */
export const MODELS_MARKETS: RussianProblems = {
  E275: {
    name: "из-за связей спрос ниже нуля",
    meaning: "Связи отнимают у покупателя больше спроса, чем у него есть.",
    wayOut: "Проверьте коэффициент, его единицу и сдвиг рынка, за которым следует спрос.",
    say: (_place: Place, buyer: string, year: number, before: number, change: number) => ({
      message: `Связи отнимают ${rounded(-change)} у спроса ${said(buyer)} за ${year} год, а весь он — ${rounded(before)}.`,
      expected: "коэффициент и сдвиг, при которых часть спроса остаётся",
    }),
  },
  W253: {
    name: "пропускная способность пролива неизвестна",
    meaning:
      "Пролив, канал или порт закрыт частично, а его пропускная способность неизвестна, поэтому вместо неё взят поток базового года.",
    wayOut: "Укажите пропускную способность в `capacities`.",
    say: (_place: Place, id: string, flow: number) => ({
      message: `Пропускная способность ${said(id)} неизвестна. Чтобы посчитать частичное закрытие, вместо неё взят поток базового года: ${rounded(flow)}.`,
      expected: "строка в capacities",
    }),
  },
  W257: {
    name: "рост спроса не наблюдался",
    meaning: "В сценарии спрос растёт, но поставок за этот год в данных нет, поэтому неизвестно, насколько он растёт.",
    wayOut: "Добавьте потоки или узлы за этот год либо задайте `growth: false`.",
    say: (_place: Place, nodes: readonly string[], year: number, baseYear: number) => ({
      message: `За ${year} год нет данных о поставках для ${nodes.map(quoted).join(", ")}: спрос там остаётся как в ${baseYear} году.`,
      expected: `потоки за ${year} год в pairs`,
    }),
  },
  W236: {
    name: "пока сценарий действует, у рынка нет равновесия",
    meaning:
      "Сценарий действует на рынок часть года. В среднем за год равновесие у рынка есть, а если бы сценарий действовал весь год, его бы не было, поэтому показано только среднее.",
    wayOut:
      "Причина — в сообщении. Задайте неизменному спросу предельную цену или эластичность либо откройте другой путь вместо закрытого.",
    say: (_place: Place, from: string, reasons: readonly { readonly message: string }[]) => ({
      message: `Если бы то, что действует с ${from}, действовало весь год, равновесия у рынка не было бы: ${reasons.map((each) => each.message).join(" ")} Показано только среднее за год.`,
    }),
  },
};
