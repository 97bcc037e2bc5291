import { numberText, type Wording } from "../../../base/wording/index.ts";
import type { TariffGameResult } from "../../../results/index.ts";
import { type AcrossLine, answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { BASE_SCENARIO } from "../trade/account.ts";

type Country = TariffGameResult["countries"][number];
type Rate = TariffGameResult["choosers"][number]["rates"][number] & { readonly country: string };

/** Rates that stand on one screen. */
const SHOWN = 24;

/** Real income of choosers and of those that are asked about, or of all countries, largest change first. */
export function gameIncomeTable(
  { countries, choosers, baseYear, scenario }: TariffGameResult,
  words: Wording,
  asked: readonly string[],
  isFull: boolean,
): TableBlock {
  const wanted = [...new Set(asked)].flatMap((code) => countries.filter(({ country }) => country === code));
  const rows = isFull
    ? countries.toSorted((a, b) => Math.abs(b.againstScenarioPercent) - Math.abs(a.againstScenarioPercent))
    : wanted;
  const chooses = new Set(choosers.map(({ country }) => country));
  const cell = (value: number): string => numberText(value, words.language, { decimals: 3, signed: true });
  return answerTable(
    "tariff-game-income",
    [
      {
        title: words.say("column.country", {}),
        unit: null,
        of: ({ country }: Country) => words.country(country).label,
      },
      {
        title: words.say("game.income.scenario", {}),
        unit: "%",
        of: ({ againstScenarioPercent }) => cell(againstScenarioPercent),
        isShown: scenario !== BASE_SCENARIO,
      },
      {
        title: words.say("game.income.base", { year: String(baseYear) }),
        unit: "%",
        of: ({ welfarePercent }) => cell(welfarePercent),
      },
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
  const cell = (value: number): string => numberText(value, words.language, { decimals: 1 });
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
      { title: words.say("game.rates.now", {}), unit: "%", of: ({ beforePercent }) => cell(beforePercent) },
      {
        title: words.say("game.rates.chosen", {}),
        unit: "%",
        of: ({ afterPercent, held }) =>
          held === null ? cell(afterPercent) : `${cell(afterPercent)} ${words.say("game.rates.held", {})}`,
      },
    ],
    rows,
  );
}
