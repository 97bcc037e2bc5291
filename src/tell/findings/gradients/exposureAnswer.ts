import { numberText, percentWith, type Wording } from "../../../base/wording/index.ts";
import type { ExposedTo, ExposureResult } from "../../../results/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import { type Block, paragraph } from "../block.ts";
import { closureText } from "../trade/headline.ts";
import { shownDecimals } from "../shortNumber.ts";

/** How many partners a screen has of each country. */
const SHOWN = 15;
/** Of all numbers of a table: the largest are tenths of a percent, and hundredths of those still rank. */
const DECIMALS = 4;

/** What a terminal prints of the economic exposure of countries. */
export function exposureAnswer(result: ExposureResult, words: Wording, isFull: boolean): readonly Block[] {
  return result.countries.flatMap((each) => countryBlocks(result, each, words, isFull));
}

function countryBlocks(
  result: ExposureResult,
  { country, partners }: ExposureResult["countries"][number],
  words: Wording,
  isFull: boolean,
): readonly Block[] {
  const name = words.country(country);
  const sorted = partners.toSorted((one, other) => Math.abs(other.growth) - Math.abs(one.growth));
  const shown = sorted.slice(0, isFull ? undefined : SHOWN);
  const values = { country: name.of, year: String(result.baseYear), closure: closureText(result, words) };
  const table = answerTable(`exposure-${country}`, columnsOf(result, words), shown, { notes: notesOf(result, words) });
  return [
    { kind: "heading", level: 1, text: words.say("exposure.title", { country: name.name }) },
    paragraph(words.say("exposure.frame", values)),
    { kind: "list", items: mostTold(sorted, words) },
    table,
  ];
}

function mostTold(partners: readonly ExposedTo[], words: Wording): readonly string[] {
  const told = (value: number): string => percentWith(value, words.language, shownDecimals(value, null));
  const name = (partner: string): string => words.country(partner).name;
  const grows = partners.reduce<ExposedTo | null>(
    (most, each) => (Math.abs(each.growth) > Math.abs(most?.growth ?? 0) ? each : most),
    null,
  );
  const hurts = partners.reduce<ExposedTo | null>(
    (most, each) => (each.tariffs < (most?.tariffs ?? 0) ? each : most),
    null,
  );
  return [
    ...(grows === null
      ? []
      : [words.say("exposure.growth", { first: name(grows.partner), value: told(grows.growth) })]),
    hurts === null
      ? words.say("exposure.tariffs.none", {})
      : words.say("exposure.tariffs.loss", { first: name(hurts.partner), value: told(hurts.tariffs) }),
  ];
}

function columnsOf({ session }: ExposureResult, words: Wording): readonly AnswerColumn<ExposedTo>[] {
  const number = (value: number | null, decimals: number): string =>
    numberText(value, words.language, { decimals, signed: true });
  return [
    { title: words.say("exposure.column.partner", {}), unit: null, of: ({ partner }) => words.country(partner).label },
    { title: words.say("exposure.column.growth", {}), unit: "%", of: ({ growth }) => number(growth, DECIMALS) },
    { title: words.say("exposure.column.tariffs", {}), unit: "%", of: ({ tariffs }) => number(tariffs, DECIMALS) },
    {
      title: words.say("exposure.column.votes", {}),
      unit: "",
      of: ({ votes }) => number(votes ?? null, 2),
      isShown: session !== undefined,
    },
  ];
}

/** A session of the General Assembly opens in September of the year of its number after this one. */
const OPENED = 1945;

function notesOf({ session }: ExposureResult, words: Wording): readonly string[] {
  if (session === undefined) return [words.say("exposure.order", {})];
  const years = { from: String(OPENED + session), to: String(OPENED + session + 1) };
  return [words.say("exposure.order", {}), words.say("exposure.votes", years)];
}
