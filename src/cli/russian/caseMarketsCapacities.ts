import { type Place, rounded, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";

/** Problems of src/case/markets/problems/capacities.ts, in Russian. */
export const CASE_MARKETS_CAPACITIES: RussianProblems = {
  E257: {
    name: "контракты больше мощности",
    meaning: "Объёмы «бери или плати» во всех контрактах продавца вместе больше того, что он может произвести за год.",
    wayOut: "Исправьте объём, даты или мощность. Не указывайте группу контрактов вместе с её частями.",
    say: (_place: Place, seller: string, year: number, owed: number, capacity: number) => ({
      message: `С этим контрактом продавец ${said(seller)} обязан поставить ${rounded(owed)} за ${year} год, а его мощность — ${rounded(capacity)}.`,
      expected: `не больше ${rounded(capacity)} в сумме по всем объёмам «бери или плати» этого продавца`,
    }),
  },
  W251: {
    name: "продажи больше мощности",
    meaning:
      "Поставщик в базовом году продал больше, чем позволяет паспортная мощность; мощностью считается проданное.",
    wayOut: "Проверьте год и единицу мощности; заводы действительно бывают загружены выше паспортной мощности.",
    say: (_place: Place, node: string, sold: number, capacity: number) => ({
      message: `Продажи ${said(node)} в базовом году — ${rounded(sold)}, это больше мощности ${rounded(capacity)}; мощностью считается проданное.`,
      expected: `не больше ${rounded(capacity)}`,
    }),
  },
  W254: {
    name: "продано по контрактам больше мощности",
    meaning: "Контракты продавца больше его мощности, но его объёмы «бери или плати» в неё укладываются.",
    wayOut: "Проверьте, не указаны ли группы контрактов вместе со своими частями.",
    say: (_place: Place, seller: string, year: number, contracted: number, capacity: number) => ({
      message: `С этим контрактом продажи ${said(seller)} за ${year} год — ${rounded(contracted)}, это больше мощности ${rounded(capacity)}; часть «бери или плати» в неё укладывается.`,
      expected: `не больше ${rounded(capacity)}`,
    }),
  },
  W256: {
    name: "объём не сходится с потоками",
    meaning: "Объём узла больше чем на один процент расходится с его потоками за базовый год.",
    wayOut: "Исправьте одно из двух чисел: калибровка опирается на оба.",
    say: (_place: Place, node: string, quantity: number, flows: number) => ({
      message: `Объём ${said(node)} — ${rounded(quantity)}, а его потоки за базовый год в сумме дают ${rounded(flows)}.`,
      expected: String(rounded(flows)),
    }),
  },
  W262: {
    name: "принято больше, чем могут терминалы",
    meaning:
      "Покупатель в базовом году принял морем больше, чем могут принять его терминалы; мощностью считается принятое.",
    wayOut: "Проверьте год и единицу мощности; терминалы действительно бывают загружены выше проектной мощности.",
    say: (_place: Place, node: string, landed: number, capacity: number) => ({
      message: `${said(node)}: в базовом году принято морем ${rounded(landed)}, а терминалы могут принять ${rounded(capacity)}; мощностью считается принятое.`,
      expected: `не больше ${rounded(capacity)}`,
    }),
  },
};
