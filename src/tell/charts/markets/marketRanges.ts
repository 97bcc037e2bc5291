import { capitalised, type Ends, insideSentence, numberText, type Wording } from "../../../base/wording/index.ts";
import {
  type AnswerColumn,
  answerTable,
  type MarketMove,
  type MarketMoves,
  marketNumber,
  namedWhen,
  placeInSentence,
  placeName,
  priceMove,
  rangedPercent,
  type TableBlock,
  unsignedPercent,
  verdictOf,
  yearName,
} from "../../findings/index.ts";
import { type Chart, type MarkOptions, PHONE_WIDTH } from "../chart.ts";
import { framedMarks } from "../frame.ts";
import { type RangePanel, rangePanels, type RangeRow } from "../rangeRows.ts";
import { partedByReach } from "../reach.ts";

/** A change in percent with its range. */
interface Change {
  readonly value: number;
  readonly range: Ends | null;
}

/**
 * What scenarios do to the price that a buyer pays in each market, percent of the price without them, and what it lacks, percent
 * of its demand; a panel each. Null without solved markets.
 */
export function marketRanges(markets: readonly MarketMoves[], words: Wording, options: MarkOptions): Chart | null {
  if (markets.length === 0) return null;
  const title = titleOf(markets, words);
  const isTold = markets.flat().some(({ price }) => price !== null);
  const altText = words.say(isTold ? "chart.marketRanges.alt" : "chart.marketRanges.alt.untold", {
    items: markets
      .flat()
      .map((move) => `${nameOf(move, words)} ${changeText(shownChange(move), words)}`)
      .join("; "),
  });
  const hasRange = markets.flat().some((move) => shownChange(move).range !== null);
  const isAnyBold = markets.flat().some(({ isOfParties }) => isOfParties);
  const subtitle = [
    ...(isAnyBold ? [words.say("chart.marketRanges.bold", {})] : []),
    words.say(hasRange ? "chart.marketRanges.lines" : "chart.marketRanges.noRange", {}),
  ].join(" ");
  const isPhone = options.width < PHONE_WIDTH;
  const panels = markets.flatMap((moves) => panelsOf(moves, words, isPhone));
  const drawn = rangePanels(panels, { width: options.width, language: words.language });
  const text = { id: "market-ranges", title, subtitle, altText };
  const svg = framedMarks(drawn, text, options, words);
  return { id: "market-ranges", svg, title, altText, table: tableOf(markets.flat(), words) };
}

/** Change of the price, its range laid on the price without the scenario; null where no price may be told. */
function priceChange({ price }: MarketMove): Change | null {
  const move = price === null ? null : priceMove(price);
  return move === null ? null : { value: move.change, range: move.range };
}

/** What a market is about in one number: its price, else what is lacking. */
function shownChange(move: MarketMove): Change {
  return priceChange(move) ?? shortageChange(move) ?? { value: 0, range: null };
}

/** What is lacking, in percent of what the buyer would buy; null where nothing is. */
function shortageChange({ shortage }: MarketMove): Change | null {
  if (shortage === null || shortage.quantity === 0) return null;
  const { quantity, percent, range } = shortage;
  const scaled = (amount: number): number => (percent * amount) / quantity;
  return { value: percent, range: range === undefined ? null : { low: scaled(range.low), high: scaled(range.high) } };
}

function panelsOf(moves: MarketMoves, words: Wording, isPhone: boolean): readonly RangePanel[] {
  const [first] = moves;
  const values = {
    commodity: capitalised(words.title(first.market.commodity)),
    buyer: placeInSentence(first.buyer, words),
  };
  const prices = moves.flatMap((move) => {
    const change = priceChange(move);
    if (change === null) return [];
    return [rowOf(move, change, [...(isPhone ? [] : [levelsText(move, words)]), changeText(change, words)], words)];
  });
  const short = moves.flatMap((move) => {
    const change = shortageChange(move);
    if (change === null) return [];
    const part = unsignedPercent(change.value, change.range, words.language);
    const row = rowOf(move, change, [...(isPhone ? [] : [lackText(move, words)]), part], words);
    return [{ ...row, isLoss: true }];
  });
  return [
    ...(prices.length === 0 ? [] : parted(words.say("chart.marketRanges.price", values), prices, words)),
    ...(short.length === 0
      ? []
      : [{ heading: words.say("chart.marketRanges.shortage", values), rows: short, isUnsigned: true }]),
  ];
}

/** Rows on one scale, or on two where some would flatten the others. */
function parted(heading: string, rows: readonly RangeRow[], words: Wording): readonly RangePanel[] {
  const [small = [], large] = partedByReach(rows);
  if (large === undefined) return [{ heading, rows: small }];
  return [
    { heading, rows: small },
    { heading: words.say("chart.marketRanges.large", { heading }), rows: large },
  ];
}

function rowOf(move: MarketMove, { value, range }: Change, texts: readonly string[], words: Wording): RangeRow {
  const verdict = verdictOf(value, range);
  return {
    label: nameOf(move, words),
    value,
    range,
    text: texts.join("  "),
    isStrong: move.isOfParties,
    isSettled: verdict !== "open",
  };
}

/** The scenario, and the year where it is not that of the market. */
function nameOf(move: MarketMove, words: Wording): string {
  const { market, result, year } = move;
  const row = words.say("chart.marketRanges.row", {
    scenario: words.title(market.title),
    year: yearName(result, year, words),
  });
  return namedWhen(move, row, words);
}

function changeText({ value, range }: Change, words: Wording): string {
  return rangedPercent(value, range, words.language).value;
}

function levelsText({ price }: MarketMove, words: Wording): string {
  if (price === null) return "";
  const number = (value: number): string => marketNumber({ words }, value);
  return `${number(price.before)} → ${number(price.value)} ${words.unit(price.unit)}`;
}

function lackText({ shortage }: MarketMove, words: Wording): string {
  return shortage === null ? "" : `${marketNumber({ words }, shortage.quantity)} ${words.unit(shortage.unit)}`;
}

/** The first scenario of each market: its price up or down, or not settled. */
function titleOf(markets: readonly MarketMoves[], words: Wording): string {
  const parts = markets.map(([move]) => {
    const change = priceChange(move);
    if (change === null) return namedWhen(move, shortageTitle(move, words), words);
    const verdict = verdictOf(change.value, change.range);
    const values = {
      commodity: capitalised(words.title(move.market.commodity)),
      buyer: placeInSentence(move.buyer, words),
    };
    const size = unsignedPercent(change.value, change.range, words.language);
    const said =
      verdict === "open" || verdict === "none"
        ? words.say(`chart.marketRanges.${verdict}`, values)
        : words.say(`chart.marketRanges.${verdict}`, { ...values, change: size });
    return namedWhen(move, said, words);
  });
  return capitalised(parts.join("; "));
}

function shortageTitle(move: MarketMove, words: Wording): string {
  const { value, range } = shownChange(move);
  return words.say("chart.marketRanges.lacks", {
    commodity: insideSentence(words.title(move.market.commodity)),
    buyer: placeInSentence(move.buyer, words),
    share: unsignedPercent(value, range, words.language),
  });
}

function tableOf(moves: readonly MarketMove[], words: Wording): TableBlock {
  const { say } = words;
  const isShown = moves.some(({ price }) => price !== null);
  const number = (value: number | undefined): string => (value === undefined ? "" : marketNumber({ words }, value));
  const percent = (value: number | undefined, signed = true): string =>
    value === undefined ? "" : numberText(value, words.language, { decimals: 2, signed });
  const unit = say("chart.marketRanges.unit", {});
  const ends = (of: (move: MarketMove) => Change | null, signed: boolean): Pick<Column, "title" | "unit" | "of">[] => [
    { title: say("chart.column.low", {}), unit: "%", of: (move) => percent(of(move)?.range?.low, signed) },
    { title: say("chart.column.high", {}), unit: "%", of: (move) => percent(of(move)?.range?.high, signed) },
  ];
  const prices: Column[] = [
    { title: say("chart.marketRanges.column.unit", {}), unit: "", of: ({ price }) => words.unit(price?.unit ?? "") },
    { title: say("market.column.before", {}), unit, of: ({ price }) => number(price?.before) },
    { title: say("market.column.after", {}), unit, of: ({ price }) => number(price?.value) },
    { title: say("market.column.change", {}), unit: "%", of: (move) => percent(priceChange(move)?.value) },
    ...ends(priceChange, true),
  ];
  return answerTable(
    "chart-market-ranges",
    [
      {
        title: say("market.column.market", {}),
        unit: null,
        of: ({ market, buyer }) => `${words.title(market.commodity)}, ${placeName(buyer, words)}`,
      },
      { title: say("market.column.scenario", {}), unit: null, of: (move) => nameOf(move, words) },
      ...prices.map((column) => ({ ...column, isShown })),
      {
        title: say("chart.marketRanges.column.short", {}),
        unit: "%",
        of: (move) => percent(shortageChange(move)?.value, false),
      },
      ...ends(shortageChange, false),
    ],
    moves,
    { strong: ({ isOfParties }) => isOfParties },
  );
}

type Column = AnswerColumn<MarketMove>;
