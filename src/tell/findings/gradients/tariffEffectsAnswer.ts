import {
  billionText,
  millionText,
  moneyText,
  numberText,
  percentWith,
  type Wording,
} from "../../../base/wording/index.ts";
import type { RankedTariffs, TariffEffect, TariffEffectsResult } from "../../../results/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import { type Block, paragraph, section } from "../block.ts";
import { rangedPercent, shownDecimals } from "../shortNumber.ts";
import { isOpenRange } from "../trade/verdict.ts";
import { agreementText, groundNotes, rangedCell, restsText } from "./gradientGround.ts";

/** How many rows a screen has of each list, whatever is in the results. */
const SHOWN = 8;

type Direction = keyof RankedTariffs;
const DIRECTIONS: readonly Direction[] = ["hurts", "helps"];

/** What a terminal prints of the tariffs that help or hurt a country most. */
export function tariffEffectsAnswer(result: TariffEffectsResult, words: Wording, isFull: boolean): readonly Block[] {
  const country = words.country(result.country);
  const key = result.scenario === "base" ? "tariffs.baseFrame" : "tariffs.frame";
  const scenario = words.scenario(result.scenario);
  return [
    { kind: "heading", level: 1, text: words.say("tariffs.title", { country: country.name }) },
    paragraph(words.say(key, { country: country.of, scenario })),
    paragraph(restsText(result, words)),
    paragraph(words.say("tariffs.rest", {})),
    ...DIRECTIONS.flatMap((direction) => mostBlocks(result, direction, words)),
    ...DIRECTIONS.flatMap((direction) => rankedBlocks(result, "pairs", direction, words, isFull)),
    ...DIRECTIONS.flatMap((direction) => rankedBlocks(result, "sectors", direction, words, isFull)),
  ];
}

function mostBlocks({ pairs, currency }: TariffEffectsResult, direction: Direction, words: Wording): readonly Block[] {
  if (pairs[direction].length === 0) return [];
  const first = pairs[direction].find(isSettled);
  if (first === undefined) return [paragraph(noneText(direction, words))];
  const agreed = agreementText(first, first.welfarePercentPerPoint, words);
  return [paragraph(mostText(first, direction, currency, words) + agreed)];
}

function isSettled({ range }: TariffEffect): boolean {
  return range === undefined || !isOpenRange(range);
}

function noneText(direction: Direction, words: Wording): string {
  return words.say(direction === "hurts" ? "tariffs.told.noneHurts" : "tariffs.told.noneHelps", {});
}

/** Of all pairs of countries, the tariff that helps or hurts most, in every variant where there are several, and what a point of it does. */
export function mostText(effect: TariffEffect, direction: Direction, currency: string, words: Wording): string {
  const { importer, exporter, welfarePercentPerPoint, moneyPerPoint, range } = effect;
  return words.say(`tariffs.${range === undefined ? "most" : "sure"}.${direction}`, {
    importer: words.country(importer).of,
    exporter: words.country(exporter).of,
    value: percentWith(welfarePercentPerPoint, words.language, shownDecimals(welfarePercentPerPoint, range ?? null)),
    money: moneyText(moneyPerPoint, currency, words.language, { signed: true }),
  });
}

/** Tariffs of a list that a sentence names. */
const NAMED = 3;

/** The first tariffs of a list whose sign all variants share in one sentence, each with its range; null where the list is empty. */
export function rankedTold(effects: readonly TariffEffect[], direction: Direction, words: Wording): string | null {
  if (effects.length === 0) return null;
  const settled = effects.filter(isSettled).slice(0, NAMED);
  if (settled.length === 0) return noneText(direction, words);
  const items = settled.map(({ importer, exporter, welfarePercentPerPoint, range = null }) => {
    const { value, range: ends } = rangedPercent(welfarePercentPerPoint, range, words.language);
    return words.say("tariffs.told.item", {
      importer: words.country(importer).name,
      exporter: words.country(exporter).name,
      value: ends === null ? value : `${value} (${ends})`,
    });
  });
  return words.say(`tariffs.told.${direction}`, { items: items.join("; ") });
}

function rankedBlocks(
  result: TariffEffectsResult,
  group: "pairs" | "sectors",
  direction: Direction,
  words: Wording,
  isFull: boolean,
): readonly Block[] {
  const effects = result[group][direction].slice(0, isFull ? undefined : SHOWN);
  if (effects.length === 0) return [];
  const table = answerTable(`tariffs-${group}-${direction}`, columnsOf(effects, result.currency, words), effects, {
    notes:
      group === "pairs" && direction === "helps"
        ? [words.say("tariffs.order", {}), words.say("tariffs.unsure", {}), ...groundNotes(result, words)]
        : [],
  });
  return section(words.say(`tariffs.${group}.${direction}`, {}), [table]);
}

function columnsOf(
  effects: readonly TariffEffect[],
  currency: string,
  words: Wording,
): readonly AnswerColumn<TariffEffect>[] {
  const { language } = words;
  const number = (value: number, decimals: number, signed = false): string =>
    numberText(value, language, { decimals, signed });
  const decimals = shownDecimals(effects.at(-1)?.welfarePercentPerPoint ?? 0, null);
  return [
    {
      title: words.say("tariffs.column.importer", {}),
      unit: null,
      of: ({ importer }) => words.country(importer).label,
    },
    {
      title: words.say("tariffs.column.exporter", {}),
      unit: null,
      of: ({ exporter }) => words.country(exporter).label,
    },
    {
      title: words.say("column.sector", {}),
      unit: null,
      of: ({ sector }) => (sector === undefined ? "" : words.sector(sector)),
      isShown: effects.some(({ sector }) => sector !== undefined),
    },
    { title: words.say("tariffs.column.rate", {}), unit: "%", of: ({ tariffPercent }) => number(tariffPercent, 1) },
    {
      title: words.say("tariffs.column.flow", {}),
      unit: billionText(currency, language),
      of: ({ flow }) => number(flow / 1000, 1),
    },
    {
      title: words.say("tariffs.column.perPoint", {}),
      unit: "%",
      of: (each) => `${number(each.welfarePercentPerPoint, decimals, true)}${isSettled(each) ? "" : " ?"}`,
    },
    {
      title: words.say("tariffs.column.range", {}),
      unit: "%",
      of: ({ range }) => rangedCell(range, decimals, words),
      isShown: effects.some(({ range }) => range !== undefined),
    },
    {
      title: words.say("tariffs.column.money", {}),
      unit: millionText(currency, language),
      of: ({ moneyPerPoint }) => number(moneyPerPoint, Math.abs(moneyPerPoint) < 10 ? 1 : 0, true),
    },
  ];
}
