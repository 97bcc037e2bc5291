import type { MarketResult, ObservedFlow, Results } from "../../../solve/index.ts";
import { dateText, listText, numberText, type Wording } from "../../../base/wording/index.ts";
import { section, tableBlock, type Block, type TableBlock } from "../block.ts";
import { placeName } from "../placeName.ts";

/** Imports at risk and under duty by date of every market that was not solved; the same rows of several scenarios once. */
export function riskBlocks(results: Results, words: Wording): readonly Block[] {
  const markets = Object.values(results.scenarios).flatMap(({ markets: found = {} }) => Object.values(found));
  return riskSection(markets, words);
}

/** The same of given markets. */
function riskSection(markets: readonly MarketResult[], words: Wording): readonly Block[] {
  const said = (heading: string, text: string, table: TableBlock): readonly Block[] =>
    table.rows.length === 0 ? [] : section(heading, [{ kind: "paragraph", text }, table]);
  const risk = timedTable(markets, words, AT_RISK);
  const duty = timedTable(markets, words, UNDER_DUTY);
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
  readonly told: Timed;
  readonly cells: readonly string[];
  readonly under: readonly string[];
}

/** One row per pair and span of days; the market has a column where there are several. */
function timedTable(markets: readonly MarketResult[], words: Wording, kind: TimedKind): TableBlock {
  const isOne = new Set(markets.map(({ commodity }) => commodity)).size < 2;
  const rows = toldRows(markets, words, kind);
  const columns = [
    ...(isOne ? [] : [{ title: words.say("market.column.market", {}), unit: null }]),
    { title: words.say("market.column.flow", {}), unit: null },
    { title: words.say("market.column.from", {}), unit: null },
    { title: words.say("market.column.to", {}), unit: null },
    { title: words.say(kind.rate, {}), unit: "%" },
    { title: words.say("market.column.observed", {}), unit: null },
    { title: words.say("market.column.quantity", {}), unit: null },
    { title: words.say("market.column.value", {}), unit: words.say("market.millionUsd", {}) },
  ];
  return tableBlock(
    kind.id,
    columns,
    rows.map((row) => [...(isOne ? [] : [row.commodity]), ...row.cells]),
    { notes: rows.flatMap((row) => scenarioNote(row, markets, words)) },
  );
}

function toldRows(markets: readonly MarketResult[], words: Wording, kind: TimedKind): readonly ToldRow[] {
  const rows = markets.flatMap((market) =>
    kind.rows(market).map((told): ToldRow => {
      const { commodity, title, unit } = market;
      return { commodity, told, cells: cells(told, unit, words), under: [title] };
    }),
  );
  const keyOf = ({ commodity, cells: own }: ToldRow): string => [commodity, ...own].join("\n");
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
  const titles = (isFew ? row.under : others).map((title) => words.say("quoted", { text: title }));
  const place = { commodity: row.commodity, flow: flowText(row.told, words), to: endText(row.told, words) };
  const list = listText(titles, words.language);
  return [words.say(isFew ? "market.risk.only" : "market.risk.except", { ...place, list })];
}

function flowText({ supplier, market }: Timed, { language }: Wording): string {
  return `${placeName(supplier, language)} → ${placeName(market, language)}`;
}

function endText({ to }: Timed, words: Wording): string {
  return to === null ? words.say("market.risk.open", {}) : dateText(to, words.language);
}

function cells(told: Timed, unit: string, words: Wording): string[] {
  const { from, rate, year, quantity, value } = told;
  const amount = amountText(quantity, words);
  return [
    flowText(told, words),
    dateText(from, words.language),
    endText(told, words),
    numberText(100 * rate, words.language, { decimals: Math.abs(100 * rate - Math.round(100 * rate)) > 1e-9 ? 1 : 0 }),
    year === null ? words.say("market.risk.unseen", {}) : String(year),
    amount === "" ? "" : `${amount} ${words.unit(unit)}`,
    amountText(value, words),
  ];
}

function amountText(value: number | null, words: Wording): string {
  return value === null ? "" : numberText(value, words.language, { decimals: Math.abs(value) >= 100 ? 0 : 2 });
}

const SELLERS_SHOWN = 10;

/**
 * What a market of partial coverage tells: why nothing is at risk where that is so, what is, and what was observed.
 *
 * @param scenarios  Of the market, for those who named none.
 */
export function partialAnswer(market: MarketResult, scenarios: readonly string[], words: Wording): readonly Block[] {
  const title = words.say("market.partial.title", { commodity: market.commodity, scenario: market.title });
  const isNone = (market.importsAtRisk ?? []).length === 0;
  const none =
    scenarios.length === 0
      ? words.say("market.risk.none", {})
      : `${words.say("market.risk.none", {})} ${words.say("market.risk.scenarios", { list: scenarios.join(", ") })}`;
  return [
    { kind: "heading", level: 1, text: title },
    ...(isNone ? [{ kind: "paragraph", text: none } as const] : []),
    ...riskSection([market], words),
    ...observedSection(market, words),
  ];
}

/** Observed imports of the largest sellers by year: quantities, or customs values where no quantity was seen. */
function observedSection({ observed = [], unit }: MarketResult, words: Wording): readonly Block[] {
  if (observed.length === 0) return [];
  const seen = (of: (each: ObservedFlow) => number | null): number =>
    observed.filter((each) => of(each) !== null).length;
  const isValue = seen(({ value }) => value) > seen(({ quantity }) => quantity);
  const years = [...new Set(observed.map(({ year }) => year))].toSorted((one, other) => one - other);
  const amount = (from: string, to: string, year: number): number | null => {
    const found = observed.find((each) => each.from === from && each.to === to && each.year === year);
    return (isValue ? found?.value : found?.quantity) ?? null;
  };
  const pairs = [...new Map(observed.map((each) => [`${each.from}>${each.to}`, each])).values()]
    .map(({ from, to }) => ({ from, to, amounts: years.map((year) => amount(from, to, year)) }))
    .toSorted((one, other) => largest(other.amounts) - largest(one.amounts));
  const rows = pairs
    .slice(0, SELLERS_SHOWN)
    .map(({ from, to, amounts }) => [
      `${placeName(from, words.language)} → ${placeName(to, words.language)}`,
      ...amounts.map((each) => amountText(each, words)),
    ]);
  const columns = [
    { title: words.say("market.column.flow", {}), unit: null },
    ...years.map((year) => ({
      title: String(year),
      unit: isValue ? words.say("market.millionUsd", {}) : words.unit(unit),
    })),
  ];
  return section(words.say("market.heading.observed", {}), [tableBlock("market-observed", columns, rows)]);
}

function largest(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((most, each) => Math.max(most, each ?? 0), 0);
}
