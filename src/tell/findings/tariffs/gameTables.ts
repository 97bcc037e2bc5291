import { numberText, rangeCell, type Wording } from "../../../base/wording/index.ts";
import type { Range, TariffGameResult } from "../../../results/index.ts";
import { type AcrossLine, type AnswerColumn, answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { shownDecimals } from "../shortNumber.ts";
import { BASE_SCENARIO } from "../trade/account.ts";
import { rateText } from "./rateText.ts";

type Country = TariffGameResult["countries"][number];
type Rate = TariffGameResult["choosers"][number]["rates"][number] & { readonly country: string };

/** Rates that stand on one screen. */
const SHOWN = 24;

/** Incomes of those that are asked about, in their order; or of all, largest change first. */
export function toldIncomes(
  { countries }: TariffGameResult,
  asked: readonly string[],
  isFull: boolean,
): readonly Country[] {
  return isFull
    ? countries.toSorted((a, b) => Math.abs(b.againstScenarioPercent) - Math.abs(a.againstScenarioPercent))
    : [...new Set(asked)].flatMap((code) => countries.filter(({ country }) => country === code));
}

/** Real incomes against the scenario and against the base year, with their ends. */
export function gameIncomeTable(
  { choosers, baseYear, scenario }: TariffGameResult,
  words: Wording,
  rows: readonly Country[],
): TableBlock {
  const { language } = words;
  const chooses = new Set(choosers.map(({ country }) => country));
  const isRanged = rows.some(({ range }) => range !== undefined);
  const columns = (key: "againstScenarioPercent" | "welfarePercent", title: string): AnswerColumn<Country>[] => {
    const decimals = ({ [key]: value, range }: Country): number => shownDecimals(value, range?.[key] ?? null);
    return [
      {
        title,
        unit: "%",
        of: (row) => numberText(row[key], language, { decimals: decimals(row), signed: true }),
      },
      {
        title: words.say("game.income.range", {}),
        unit: "%",
        of: (row) => (row.range === undefined ? "" : rangeCell(row.range[key], language, decimals(row))),
        isShown: isRanged,
      },
    ];
  };
  return answerTable(
    "tariff-game-income",
    [
      {
        title: words.say("column.country", {}),
        unit: null,
        of: ({ country }: Country) => words.country(country).label,
      },
      ...(scenario === BASE_SCENARIO ? [] : columns("againstScenarioPercent", words.say("game.income.scenario", {}))),
      ...columns("welfarePercent", words.say("game.income.base", { year: String(baseYear) })),
    ],
    rows,
    { strong: ({ country }) => chooses.has(country) },
  );
}

/** Rates that were chosen; on one screen those that move most. */
export function gameRatesTable({ choosers }: TariffGameResult, words: Wording, isFull: boolean): TableBlock {
  const all = choosers.flatMap(({ country, rates }) => rates.map((rate): Rate => ({ ...rate, country })));
  const moves = ({ beforePercent, afterPercent }: Rate): number => Math.abs(afterPercent - beforePercent);
  const told = isFull || all.length <= SHOWN ? all : all.toSorted((a, b) => moves(b) - moves(a)).slice(0, SHOWN);
  const left = all.length - told.length;
  const rows: readonly (Rate | AcrossLine)[] = [
    ...told,
    ...(left === 0 ? [] : [{ across: words.say("game.rates.more", { count: String(left), option: "--full" }) }]),
  ];
  const isRanged = all.some(({ range }) => range !== undefined);
  return answerTable(
    "tariff-game-rates",
    [
      {
        title: words.say("game.rates.who", {}),
        unit: null,
        of: ({ country }: Rate) => words.country(country).label,
        isShown: choosers.length > 1,
      },
      {
        title: words.say("game.rates.on", {}),
        unit: null,
        of: ({ exporter }) => (exporter === null ? words.say("game.rates.all", {}) : words.country(exporter).label),
      },
      {
        title: words.say("column.sector", {}),
        unit: null,
        of: ({ sector }) => (sector === null ? words.say("game.rates.goods", {}) : words.sector(sector)),
        isShown: all.some(({ sector }) => sector !== null),
      },
      { title: words.say("game.rates.now", {}), unit: "%", of: ({ beforePercent }) => rateText(beforePercent, words) },
      {
        title: words.say("game.rates.chosen", {}),
        unit: "%",
        of: ({ afterPercent, held }) =>
          held === null
            ? rateText(afterPercent, words)
            : `${rateText(afterPercent, words)} ${words.say("game.rates.held", {})}`,
      },
      {
        title: words.say("game.income.range", {}),
        unit: "%",
        of: ({ range }) => (range === undefined ? "" : endsCell(range.afterPercent, words)),
        isShown: isRanged,
      },
    ],
    rows,
  );
}

/** Ends of a rate for a cell. */
function endsCell({ low, high }: Range, words: Wording): string {
  return `${rateText(low, words)} … ${rateText(high, words)}`;
}
