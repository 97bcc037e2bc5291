import { numberText, percentWith, rangeText, type Wording } from "../../../base/wording/index.ts";
import type { Exposed, ExposureResult, ProductivePartner, TariffPartner } from "../../../results/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import { type Block, paragraph, section, type TableBlock } from "../block.ts";
import { shownDecimals } from "../shortNumber.ts";
import { verdictOf } from "../trade/verdict.ts";
import { agreementText, groundNotes, rangedCell, restsText } from "./gradientGround.ts";

/** How many partners a screen has of each table. */
const SHOWN = 15;
/** Of all numbers of a table: the largest are tenths of a percent, and hundredths of those still rank. */
const DECIMALS = 4;
const OWN_DECIMALS = 2;

/** What a terminal prints of the economic exposure of countries. */
export function exposureAnswer(result: ExposureResult, words: Wording, isFull: boolean): readonly Block[] {
  return result.countries.flatMap((each) => countryBlocks(result, each, words, isFull ? Infinity : SHOWN));
}

function countryBlocks(result: ExposureResult, exposed: Exposed, words: Wording, shown: number): readonly Block[] {
  const name = words.country(exposed.country);
  const { productivity, tariffs } = exposureTables(result, exposed, words, shown);
  return [
    { kind: "heading", level: 1, text: words.say("exposure.title", { country: name.name }) },
    paragraph(words.say("exposure.frame", { country: name.of, year: String(result.baseYear) })),
    paragraph(restsText(result, words)),
    { kind: "list", items: exposureTold(exposed, words) },
    ...section(words.say("exposure.heading.productivity", {}), [productivity]),
    ...section(words.say("exposure.heading.tariffs", {}), [tariffs]),
  ];
}

/** Whose productivity and whose tariffs matter most, each with how many variants say so. */
export function exposureTold({ productivity, tariffs }: Exposed, words: Wording): readonly string[] {
  const [first, second] = productivity.filter(({ isRest }) => !isRest);
  const hurts = tariffs.find(({ isRest, welfarePercentPerPoint }) => !isRest && welfarePercentPerPoint < 0);
  return [
    ...(first === undefined ? [] : [mostProductive(first, words)]),
    ...(second === undefined ? [] : [nextProductive(second, words)]),
    hurts === undefined ? words.say("exposure.tariffs.none", {}) : mostTaxing(hurts, words),
  ];
}

function mostProductive(first: ProductivePartner, words: Wording): string {
  const { partner, welfarePercentPerPercent: value, ownPercentPerPercent: own } = first;
  const name = words.country(partner);
  const told = words.say("exposure.productivity", { first: name.of, value: percent(value, words) });
  const agreed = agreementText(first, value, words);
  if (own === undefined) return told + agreed;
  return `${told}${agreed} ${words.say("exposure.own", { first: name.of, own: percent(own, words) })}`;
}

function nextProductive(
  { partner, welfarePercentPerPercent: value, range }: ProductivePartner,
  words: Wording,
): string {
  const next = words.country(partner).of;
  if (range === undefined) return words.say("exposure.nextPlain", { next, value: percent(value, words) });
  const decimals = shownDecimals(value, range);
  const told = words.say("exposure.next", {
    next,
    value: percentWith(value, words.language, decimals),
    range: rangeText(range, words.language, decimals),
  });
  return verdictOf(value, range) === "open" ? `${told} ${words.say("gradients.sign.open", {})}` : told;
}

function mostTaxing(hurts: TariffPartner, words: Wording): string {
  const { importer, welfarePercentPerPoint: value } = hurts;
  const told = words.say("exposure.tariffs.loss", {
    first: words.country(importer).of,
    value: percent(value, words),
  });
  return told + agreementText(hurts, value, words);
}

function percent(value: number, words: Wording): string {
  return percentWith(value, words.language, shownDecimals(value, null));
}

/** Partners by their productivity and by their tariffs, those that matter most. */
export function exposureTables(
  result: ExposureResult,
  { country, productivity, tariffs }: Exposed,
  words: Wording,
  shown: number,
): Readonly<Record<"productivity" | "tariffs", TableBlock>> {
  const title = words.say("exposure.column.productivity", { country: words.country(country).of });
  const [partners, importers] = [productivity.slice(0, shown), tariffs.slice(0, shown)];
  const notes = [words.say("exposure.order", {}), ...votesNote(result, words)];
  return {
    productivity: answerTable(`exposure-${country}`, productivityColumns(partners, title, words), partners, { notes }),
    tariffs: answerTable(`exposure-tariffs-${country}`, tariffColumns(importers, title, words), importers, {
      notes: [words.say("exposure.order.tariffs", {}), ...groundNotes(result, words)],
    }),
  };
}

function productivityColumns(
  partners: readonly ProductivePartner[],
  title: string,
  words: Wording,
): readonly AnswerColumn<ProductivePartner>[] {
  const number = (value: number | null, decimals: number): string =>
    numberText(value, words.language, { decimals, signed: true });
  return [
    { title: words.say("exposure.column.partner", {}), unit: null, of: ({ partner }) => words.country(partner).label },
    { title, unit: "%", of: ({ welfarePercentPerPercent }) => number(welfarePercentPerPercent, DECIMALS) },
    {
      title: words.say("exposure.column.range", {}),
      unit: "%",
      of: ({ range }) => rangedCell(range, DECIMALS, words),
      isShown: partners.some(({ range }) => range !== undefined),
    },
    {
      title: words.say("exposure.column.own", {}),
      unit: "%",
      of: ({ ownPercentPerPercent }) => number(ownPercentPerPercent ?? null, OWN_DECIMALS),
      isShown: partners.some(({ ownPercentPerPercent }) => ownPercentPerPercent !== undefined),
    },
    {
      title: words.say("exposure.column.votes", {}),
      unit: "",
      of: ({ votes }) => number(votes ?? null, 2),
      isShown: partners.some(({ votes }) => votes !== undefined),
    },
  ];
}

function tariffColumns(
  importers: readonly TariffPartner[],
  title: string,
  words: Wording,
): readonly AnswerColumn<TariffPartner>[] {
  return [
    {
      title: words.say("exposure.column.partner", {}),
      unit: null,
      of: ({ importer }) => words.country(importer).label,
    },
    {
      title,
      unit: "%",
      of: ({ welfarePercentPerPoint }) =>
        numberText(welfarePercentPerPoint, words.language, { decimals: DECIMALS, signed: true }),
    },
    {
      title: words.say("exposure.column.range", {}),
      unit: "%",
      of: ({ range }) => rangedCell(range, DECIMALS, words),
      isShown: importers.some(({ range }) => range !== undefined),
    },
  ];
}

/** A session of the General Assembly opens in September of the year of its number after this one. */
const OPENED = 1945;

function votesNote({ session }: ExposureResult, words: Wording): readonly string[] {
  return session === undefined ? [] : [words.say("exposure.votes", voteYears(session))];
}

/** Years of a session in words. */
export function voteYears(session: number): { readonly from: string; readonly to: string } {
  return { from: String(OPENED + session), to: String(OPENED + session + 1) };
}
