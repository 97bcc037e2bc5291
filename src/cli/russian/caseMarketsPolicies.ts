import { type Place, quoted, rounded, said } from "../../base/problems/index.ts";
import type { RussianProblems } from "./russianProblem.ts";
import { count, meant } from "./said.ts";

const FAULTS: Readonly<Record<string, string>> = {
  "is for one supplier and one market": "укажите ровно одного поставщика и один рынок",
  "with a `rate` is for one supplier and one market": "при ключе `rate` укажите ровно одного поставщика и один рынок",
};

const faultText = (fault: string): string =>
  FAULTS[fault] ??
  fault.replace(/^needs (`.*`)$/u, "нужен ключ $1").replace(/^has no (`.*`)$/u, "ключа $1 у такой политики нет");

const spanText = ({ from, to }: { readonly from: string | null; readonly to: string | null }): string =>
  [from === null ? [] : [`с ${from}`], to === null ? [] : [`до ${to}`]].flat().join(" ");

const otherYears = ({ name, years }: { readonly name: string; readonly years: readonly number[] }): string =>
  `Годы рынка: ${years.join(", ")}. Любой из них посчитает команда \`tertius market CASE ${name} --year YEAR\`.`;

/** Problems of src/case/markets/problems/policies.ts, in Russian. */
export const CASE_MARKETS_POLICIES: RussianProblems = {
  E258: {
    name: "политика указана дважды",
    meaning:
      "Мера расчёта и политика из файла рынка делают одно и то же с одной и той же парой в одни и те же дни и учлись бы дважды.",
    wayOut: "Уберите политику из файла рынка или строку с кодом HS из меры.",
    say: (_place: Place, policy: string, measure: string, pair: string) => ({
      message: `Политика ${said(policy)} повторяет меру расчёта ${said(measure)} для пары ${pair.replace(" and ", " и ")}.`,
      expected: "политика только в одном месте",
    }),
  },
  E266: {
    name: "неизвестная политика",
    meaning: "Сценарий исключает политику, которой у рынка нет.",
    wayOut: "Укажите id из `policies`.",
    say: (_place: Place, found: string, near: string | null) => ({
      message: `Исключить политику ${said(found)} нельзя: у рынка такой нет.`,
      expected: "id из `policies` этого рынка",
      hints: meant(near),
    }),
  },
  E268: {
    name: "ключи не подходят политике",
    meaning: "У каждого вида политики свои ключи. Какого-то ключа не хватает, или он относится к другому виду.",
    wayOut: "Посмотрите `policies[].kind` в docs/case-format.md.",
    say: (_place: Place, kind: string, fault: string) => ({
      message: `Политика вида ${kind}: ${faultText(fault)}.`,
    }),
  },
  E269: {
    name: "инструмент, который на рынке нельзя задать мерой",
    meaning: "Торговые издержки, субсидии и квоты по коду HS на рынке не действуют.",
    wayOut: "Квоту с её количеством задайте в `policies` файла рынка, торговые издержки задайте по отрасли.",
    say: (_place: Place, instrument: string, hs: string, market: string) => ({
      message: `Код HS ${quoted(hs)} относится к рынку ${said(market)}, а задать там ${instrument} мерой нельзя.`,
      expected: "tariff, ban, export-control или market-access; квоты — как политики в файле рынка",
    }),
  },
  W259: {
    name: "дни вне расчётного года",
    meaning:
      "Рынок считается за один год. Политика или закрытие действует только в те свои дни, которые приходятся на этот год, а часть дней или все они — в других годах.",
    wayOut: "Исправьте даты или посчитайте год, на который они приходятся: `tertius market CASE NAME --year YEAR`.",
    say: (
      _place: Place,
      what: string,
      span: { readonly from: string | null; readonly to: string | null },
      { year, inside, all }: { readonly year: number; readonly inside: number; readonly all: number | null },
      series: { readonly name: string; readonly years: readonly number[] },
    ) => {
      const named = `${what.replace(/^policy /u, "Политика ")} (${spanText(span)})`;
      const solved = `${year} год, за который считается рынок ${said(series.name)}`;
      const days = count(all ?? 0, "дня", "дней", "дней");
      const message =
        inside === 0
          ? `${named}: на ${solved}, не приходится ни одного дня. Там она ничего не меняет.`
          : `${named}: на ${solved}, приходится ${inside} из ${days}. Не учитывается дней: ${(all ?? 0) - inside}.`;
      return { message, expected: `дни в ${year} году`, hints: [otherYears(series)] };
    },
  },
  W260: {
    name: "мера вне расчётного года",
    meaning:
      "Рынок считается за один год, и мера действует только в свои дни этого года. Ни у одной её строки таких дней нет, поэтому там она ничего не меняет.",
    wayOut: "Укажите `at` в сценарии файла рынка или посчитайте год, в который мера действует.",
    say: (
      measure: string,
      scenarios: readonly string[],
      series: { readonly name: string; readonly file: string; readonly years: readonly number[] },
      year: number,
    ) => {
      const named = `${scenarios.length === 1 ? "в сценарии" : "в сценариях"} ${scenarios.map(said).join(", ")}`;
      return {
        message: `Ни одна строка меры ${said(measure)} не действует в ${year} году, за который считается рынок ${said(series.name)}: ${named} мера там ничего не меняет.`,
        expected: `строка, которая действует в ${year} году`,
        hints: [
          "Если в сценарии файла рынка есть `at`, меры берутся на весь год такими, какие они в этот день.",
          otherYears(series),
        ],
      };
    },
  },
  W221: {
    name: "закупка больше всего предложения",
    meaning:
      "Государство покупает за год больше, чем могут поставить все продавцы рынка вместе. Если мощность продавца неизвестна, вместо неё берутся его продажи базового года.",
    wayOut: "Проверьте количество и единицу или добавьте мощности, которых не хватает.",
    say: (_place: Place, policy: string, year: number, quantity: number, supply: number) => ({
      message: `Закупка ${said(policy)} в ${year} году — ${rounded(quantity)}. Все продавцы рынка вместе могут поставить меньше: ${rounded(supply)}.`,
      expected: `не больше ${rounded(supply)}`,
    }),
  },
  W224: {
    name: "закупка уже есть в базовом году",
    meaning:
      "Рынок откалиброван по базовому году: купленное тогда уже входит в потоки, и добавляется лишь то, что государство покупает сверх него. В расчётном году эта закупка не больше прежней.",
    wayOut: "Укажите дни в более позднем году и посчитайте его: `tertius market CASE NAME --year YEAR`.",
    say: (
      _place: Place,
      policy: string,
      year: number,
      series: { readonly name: string; readonly baseYear: number; readonly years: readonly number[] },
    ) => {
      const { baseYear } = series;
      const message =
        year === baseYear
          ? `Закупка ${said(policy)} приходится на ${year} год, по которому откалиброван рынок ${said(series.name)}: купленное тогда уже входит в потоки, поэтому закупка там ничего не меняет.`
          : `По закупке ${said(policy)} в ${year} году покупают не больше, чем в ${baseYear}, а рынок ${said(series.name)} откалиброван по ${baseYear} году и уже содержит её в потоках: там она ничего не меняет.`;
      return {
        message,
        expected: "дни в одном из годов рынка после базового",
        hints: [otherYears(series)],
      };
    },
  },
};
