import type { MarketResult, Results } from "../../../results/index.ts";
import { capitalised, dateText, listText, numberText, type Wording } from "../../../base/wording/index.ts";
import { type AnswerColumn, answerTable } from "../answerTable.ts";
import { paragraph, section, type Block, type TableBlock } from "../block.ts";
import { placeName } from "../placeName.ts";
import { amountText, observedSection } from "./observedTable.ts";
import { shareSection } from "./shareBlocks.ts";
import { sharedMarket } from "./shareVerdict.ts";

/** Imports at risk and under duty by date of every market that was not solved; the same rows of several scenarios once. Measures that begin after the day of the case are marked. */
export function riskBlocks(results: Results, asOf: string, words: Wording): readonly Block[] {
  const markets = Object.values(results.scenarios).flatMap(({ markets: found = {} }) => Object.values(found));
  return riskSection(markets, asOf, words);
}

/** The same of given markets. */
function riskSection(markets: readonly MarketResult[], asOf: string, words: Wording): readonly Block[] {
  const said = (heading: string, text: string, table: TableBlock): readonly Block[] =>
    table.rows.length === 0 ? [] : section(heading, [paragraph(text), table]);
  const risk = timedTable(markets, asOf, words, AT_RISK);
  const duty = timedTable(markets, asOf, words, UNDER_DUTY);
  return [
    ...said(words.say("market.heading.risk", {}), words.say("market.risk.about", {}), risk),
    ...said(words.say("market.heading.duty", {}), words.say("market.duty.about", {}), duty),
  ];
}

interface Timed {
  readonly supplier: string;
  readonly market: string;
  readonly from: string;
  readonly to: string | null;
  /** Fraction. */
  readonly rate: number;
  readonly year: number | null;
  readonly quantity: number | null;
  readonly value: number | null;
}

interface TimedKind {
  readonly id: string;
  readonly rate: "market.column.reached" | "market.column.duty";
  readonly rows: (market: MarketResult) => readonly Timed[];
}

const AT_RISK: TimedKind = {
  id: "market-risk",
  rate: "market.column.reached",
  rows: ({ importsAtRisk = [] }) => importsAtRisk.map((each) => ({ ...each, rate: each.share })),
};

const UNDER_DUTY: TimedKind = {
  id: "market-duty",
  rate: "market.column.duty",
  rows: ({ importsUnderDuty = [] }) => importsUnderDuty.map((each) => ({ ...each, rate: each.duty })),
};

/** A row of a market, and under which of its scenarios it stands. */
interface ToldRow {
  readonly commodity: string;
  readonly unit: string;
  readonly told: Timed;
  readonly under: readonly string[];
}

/** One row per pair and span of days; the market has a column where there are several. */
function timedTable(markets: readonly MarketResult[], asOf: string, words: Wording, kind: TimedKind): TableBlock {
  const isOne = new Set(markets.map(({ commodity }) => commodity)).size < 2;
  const told = toldColumns(asOf, words, kind);
  const rows = toldRows(markets, told, kind);
  return answerTable(
    kind.id,
    [
      {
        title: words.say("market.column.market", {}),
        unit: null,
        of: ({ commodity }) => words.title(commodity),
        isShown: !isOne,
      },
      ...told,
    ],
    rows,
    { notes: rows.flatMap((row) => scenarioNote(row, markets, words)) },
  );
}

function toldColumns(asOf: string, words: Wording, { rate: rateTitle }: TimedKind): readonly AnswerColumn<ToldRow>[] {
  const { say } = words;
  return [
    { title: say("market.column.flow", {}), unit: null, of: ({ told }) => flowText(told, words) },
    { title: say("market.column.from", {}), unit: null, of: ({ told }) => fromText(told, asOf, words) },
    { title: say("market.column.to", {}), unit: null, of: ({ told }) => endText(told, words) },
    { title: say(rateTitle, {}), unit: "%", of: ({ told }) => rateText(told, words) },
    { title: say("market.column.observed", {}), unit: null, of: ({ told }) => yearText(told, words) },
    { title: say("market.column.quantity", {}), unit: null, of: (row) => quantityText(row, words) },
    {
      title: say("market.column.value", {}),
      unit: say("market.millionUsd", {}),
      of: ({ told }) => amountText(told.value, words),
    },
  ];
}

/** Rows of all markets; those that read the same are one. */
function toldRows(
  markets: readonly MarketResult[],
  columns: readonly AnswerColumn<ToldRow>[],
  kind: TimedKind,
): readonly ToldRow[] {
  const rows = markets.flatMap((market) => {
    const { commodity, title, unit } = market;
    return kind.rows(market).map((told): ToldRow => ({ commodity, unit, told, under: [title] }));
  });
  const keyOf = (row: ToldRow): string => [row.commodity, ...columns.map(({ of }) => of(row))].join("\n");
  const found = new Map<string, ToldRow>();
  for (const row of rows) {
    const same = found.get(keyOf(row));
    found.set(keyOf(row), same === undefined ? row : { ...same, under: [...same.under, ...row.under] });
  }
  return [...found.values()];
}

/** Under which scenarios a row stands, where it does not under all of its market. */
function scenarioNote(row: ToldRow, markets: readonly MarketResult[], words: Wording): readonly string[] {
  const all = markets.filter(({ commodity }) => commodity === row.commodity).map(({ title }) => title);
  const others = all.filter((title) => !row.under.includes(title));
  if (others.length === 0) return [];
  const isFew = row.under.length <= others.length;
  const titles = (isFew ? row.under : others).map((title) => words.say("quoted", { text: words.title(title) }));
  const place = {
    commodity: capitalised(words.title(row.commodity)),
    flow: flowText(row.told, words),
    to: endText(row.told, words),
  };
  const list = listText(titles, words.language);
  return [words.say(isFew ? "market.risk.only" : "market.risk.except", { ...place, list })];
}

function flowText({ supplier, market }: Timed, words: Wording): string {
  return `${placeName(supplier, words)} → ${placeName(market, words)}`;
}

/** The first day, and that it is after the day of the case where it is. */
function fromText({ from }: Timed, asOf: string, words: Wording): string {
  const date = dateText(from, words.language);
  return from > asOf ? words.say("market.risk.later", { date }) : date;
}

function endText({ to }: Timed, words: Wording): string {
  return to === null ? words.say("market.risk.open", {}) : dateText(to, words.language);
}

function rateText({ rate }: Timed, { language }: Wording): string {
  const percent = 100 * rate;
  return numberText(percent, language, { decimals: Math.abs(percent - Math.round(percent)) > 1e-9 ? 1 : 0 });
}

function yearText({ year }: Timed, words: Wording): string {
  return year === null ? words.say("market.risk.unseen", {}) : String(year);
}

function quantityText({ told, unit }: ToldRow, words: Wording): string {
  const amount = amountText(told.quantity, words);
  return amount === "" ? "" : `${amount} ${words.unit(unit)}`;
}

/**
 * What a market of partial coverage tells: why nothing is at risk where that is so, what is, and what was observed.
 *
 * @param scenarios  Of the market, for those who named none.
 * @param asOf       ISO date of the case: measures of a later day are marked.
 */
export function partialAnswer(
  { scenario, name, market }: { readonly scenario: string; readonly name: string; readonly market: MarketResult },
  scenarios: readonly string[],
  asOf: string,
  words: Wording,
): readonly Block[] {
  const title = words.say("market.partial.title", {
    commodity: capitalised(words.title(market.commodity)),
    scenario: words.title(market.title),
  });
  const isNone = (market.importsAtRisk ?? []).length === 0 && market.byShare === undefined;
  const none =
    scenarios.length === 0
      ? words.say("market.risk.none", {})
      : `${words.say("market.risk.none", {})} ${words.say("market.risk.scenarios", { list: scenarios.join(", ") })}`;
  return [
    { kind: "heading", level: 1, text: title },
    ...(isNone ? [paragraph(none)] : []),
    ...shareSection(sharedMarket(scenario, name, market), words),
    ...riskSection([market], asOf, words),
    ...observedSection(market, words),
  ];
}
