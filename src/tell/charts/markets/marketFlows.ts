import { arePricesTold } from "../../../results/index.ts";
import {
  type MarketAccount,
  marketNumber,
  marketVerdict,
  toldMarketScore,
  type MarketState,
  namedWhen,
  saidWhen,
  scarceName,
  type TableBlock,
  yearInWords,
} from "../../findings/index.ts";
import { greatest } from "../../../base/units/index.ts";
import { capitalised, insideSentence, numberText } from "../../../base/wording/index.ts";
import type { Chart, MarkOptions } from "../chart.ts";
import { type DrawnMarks, framedMarks } from "../frame.ts";
import { mark } from "../mark.ts";
import { PALETTE } from "../palette.ts";
import { below } from "../placed.ts";
import { labelLines, LINE_HEIGHT, linesWithin } from "../writing.ts";
import { flowColumns, type FlowRow } from "./flowColumns.ts";
import { bandName, changeOf, marketBands, type Band, type Limit, type MarketBands } from "./marketBands.ts";

const SWATCH = 30;
/** All others are told and not drawn where they are so many times the largest flow that is shown. */
const CUT_FROM = 4;

/** Who ships to whom, before and after in two columns: bars as long as their quantity, dashed where a limit binds. */
export function marketFlows(account: MarketState, options: MarkOptions): Chart | null {
  const bands = marketBands(account);
  const said = titleOf(bands.shown, account);
  if (said === null) return null;
  const { words } = account;
  const title = saidWhen(account, said, words);
  const items = [...bands.shown.map((band) => bandText(band, account)), ...limitTexts(bands.shown, account)];
  const altText = saidWhen(account, words.say("chart.market.flows.alt", { items: items.join("; ") }), words);
  const about = aboutMarket(account);
  const shown = words.say("chart.market.flows.subtitle", {
    ...about,
    commodity: insideSentence(about.commodity),
  });
  const subtitle = withScore(shown, account);
  const text = { id: "market-flows", title, subtitle, altText };
  const svg = framedMarks(drawn(bands, account, options.width), text, options, words);
  return { id: "market-flows", svg, title, altText, table: tableOf(bands, account) };
}

/** A subtitle with how near the forecasts of the market were; where they do not let it speak, that the chart does not say who gains. */
export function withScore(subtitle: string, account: Pick<MarketAccount, "case" | "market" | "words">): string {
  const isTold = marketVerdict(account.market) === "names";
  const score = isTold ? toldMarketScore(account).brief : account.words.say("market.flows.untold", {});
  return `${subtitle}${/[.!?]$/u.test(subtitle) ? "" : "."} ${capitalised(score)}`;
}

/** What a subtitle says of a market: commodity, unit, year, scenario. */
export function aboutMarket(account: MarketState): {
  readonly commodity: string;
  readonly unit: string;
  readonly year: string;
  readonly scenario: string;
} {
  const { market, result, words } = account;
  const year = yearInWords(result, account.year, words);
  return {
    commodity: words.title(market.commodity),
    unit: words.unit(market.unit),
    year,
    scenario: namedWhen(account, words.title(market.title), words),
  };
}

function titleOf(shown: readonly Band[], account: MarketAccount): string | null {
  const { words } = account;
  const sorted = shown.toSorted((one, other) => changeOf(one) - changeOf(other));
  const [low, high] = [sorted[0], sorted.at(-1)];
  const fall = low !== undefined && changeOf(low) < 0 ? bandText(low, account) : null;
  const isTold = marketVerdict(account.market) === "names";
  const rise = high !== undefined && changeOf(high) > 0 && (isTold || fall === null) ? bandText(high, account) : null;
  if (fall !== null && rise !== null) return words.say("chart.market.flows.fallAndRise", { fall, rise });
  if (fall !== null) return words.say("chart.market.flows.fall", { fall });
  if (rise === null) return null;
  return isTold ? words.say("chart.market.flows.rise", { rise }) : words.say("market.flows.untold", {});
}

function bandText(band: Band, account: MarketAccount): string {
  const unit = account.words.unit(account.market.unit);
  return account.words.say("chart.market.flow", { flow: bandName(band, account), ...amounts(band, account), unit });
}

function amounts({ before, after }: Pick<Band, "before" | "after">, account: MarketAccount) {
  return { before: marketNumber(account, before), after: marketNumber(account, after) };
}

function limitTexts(shown: readonly Band[], account: MarketAccount): readonly string[] {
  return [...new Set(shown.flatMap(({ limits }) => limits))].map((limit) => limitText(limit, account));
}

function limitText(limit: Limit, account: MarketAccount): string {
  const { words } = account;
  const { kind, value, unit } = limit;
  const named = { kind: words.say(`market.kind.${kind}`, {}), name: scarceName(account, limit) };
  if (!arePricesTold(account.result)) return words.say("chart.market.flows.limit.untold", named);
  return words.say("chart.market.flows.limit", {
    ...named,
    value: marketNumber(account, value),
    unit: words.unit(unit),
  });
}

function drawn({ shown, others }: MarketBands, account: MarketAccount, width: number): DrawnMarks {
  const { words } = account;
  const most = greatest(shown.flatMap(({ before, after }) => [before, after]));
  const isCut = others !== null && Math.max(others.before, others.after) > CUT_FROM * most;
  const rows = [
    ...shown.map((band) => rowOf(bandName(band, account), band, band.limits.length > 0, account)),
    ...(others === null || isCut ? [] : [rowOf(words.say("chart.market.others", {}), others, false, account)]),
  ];
  const heads = [words.say("market.column.before", {}), words.say("market.column.after", {})].map(capitalised);
  const unit = words.unit(account.market.unit);
  const cut = isCut ? [words.say("chart.market.cut", { ...amounts(others, account), unit })] : [];
  const columns = flowColumns(rows, [heads[0]!, heads[1]!], width);
  const notes = noteMarks(limitTexts(shown, account), cut, width);
  return notes.height === 0 ? columns : below([columns, notes], 4);
}

function rowOf(
  name: string,
  band: Pick<Band, "before" | "after">,
  isLimited: boolean,
  account: MarketAccount,
): FlowRow {
  const { before, after } = amounts(band, account);
  return { name, before: band.before, after: band.after, texts: [before, after], isLimited };
}

/** Lines below the flows: each limit behind a dashed stroke, then what is left out. */
function noteMarks(limits: readonly string[], plain: readonly string[], width: number): DrawnMarks {
  let y = 0;
  const marks = [...limits, ...plain].flatMap((text, at) => {
    const x = at < limits.length ? SWATCH : 0;
    const dash = { x1: "0", x2: String(SWATCH - 6), y1: y + 8, y2: y + 8, stroke: PALETTE.ink };
    const swatch = x === 0 ? [] : [mark("line", { ...dash, "stroke-dasharray": "5 3" })];
    const lines = linesWithin(capitalised(text), width - x);
    const drawnLines = labelLines(lines, { x, y: y + 12, anchor: "start" });
    y += lines.length * LINE_HEIGHT + 2;
    return [...swatch, ...drawnLines];
  });
  return { marks, height: y };
}

function tableOf({ shown, others }: MarketBands, account: MarketAccount): TableBlock {
  const { words, market } = account;
  const unit = words.unit(market.unit);
  const row = (name: string, band: Pick<Band, "before" | "after">, limits: readonly Limit[]): readonly string[] => {
    const { before, after } = amounts(band, account);
    const change = numberText(changeOf(band), words.language, { decimals: 2, signed: true });
    return [name, before, after, change, limits.map((limit) => limitText(limit, account)).join("; ")];
  };
  return {
    kind: "table",
    id: "chart-market-flows",
    columns: [
      { title: words.say("market.column.flow", {}), unit: null },
      { title: words.say("market.column.before", {}), unit },
      { title: words.say("market.column.after", {}), unit },
      { title: words.say("market.column.change", {}), unit },
      { title: words.say("chart.market.column.limit", {}), unit: null },
    ],
    rows: [
      ...shown.map((band) => row(bandName(band, account), band, band.limits)),
      ...(others === null ? [] : [row(words.say("chart.market.others", {}), others, [])]),
    ],
    strong: [],
    notes: [],
  };
}
