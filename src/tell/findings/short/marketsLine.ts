import { type Case, type CountryList, mayIncludeParty } from "../../../case/index.ts";
import {
  arePricesTold,
  type MarketResult,
  type MarketYearResult,
  type Results,
  type ShortfallResult,
} from "../../../results/index.ts";
import {
  isSeen,
  capitalised,
  type Ends,
  insideSentence,
  listText,
  rangeText,
  type Wording,
} from "../../../base/wording/index.ts";
import { mostMovedBuyer, newlyShort, pricesTold } from "../markets/marketAccount.ts";
import { namedWhen, type StateResult, statesOf } from "../markets/marketStates.ts";
import { marketsOwnScenario } from "../markets/marketsOwnScenario.ts";
import { holdsBoth, priceMove } from "../markets/priceMove.ts";
import { placeInSentence } from "../placeName.ts";
import { lacksText, shareEnds } from "../markets/shortAtPrice.ts";
import { untoldPriceTexts } from "../markets/untoldPrices.ts";
import type { AnswerLine } from "./answerLine.ts";
import { shownDecimals, unsignedPercent, unsignedRange } from "../shortNumber.ts";

/** A change of a price in percent of the price without what the scenario does, or what is lacking in percent of demand, with which of two numbers it is. */
interface StateMove extends Pick<StateResult, "when"> {
  readonly change: number;
  readonly range: Ends | null;
  /** What is lacking, where no price may be told. */
  readonly short?: ShortfallResult;
}

/** The price in a market that moves most under a scenario; where no price may be told, the buyer that lacks most. */
interface MovedPrice {
  readonly scenario: string;
  /** Of the market. */
  readonly name: string;
  readonly year: string;
  readonly title: string;
  readonly isOfWar: boolean;
  readonly commodity: string;
  readonly buyer: string;
  /** Of the first of the numbers that the scenario has, percent. */
  readonly change: number;
  readonly states: readonly StateMove[];
  /** That no price of the market may be told. */
  readonly isUntold: boolean;
  readonly paths: readonly string[];
}

/** Prices that the line of markets tells of, the largest move first; nothing where no price moves. */
interface ToldPrices {
  readonly moved: readonly MovedPrice[];
  /** Whether they are what the war does, so that no scenario need be named. */
  readonly isOfWar: boolean;
}

/**
 * The price that moves most in each market, in one sentence: under the scenario that an answer from markets alone is about, else
 * under the first scenario of the war, where a market has none under its first scenario; null where no price moves.
 */
export function marketsLine(results: Results, case_: Case, words: Wording): AnswerLine | null {
  const { moved, isOfWar } = toldPrices(results, case_);
  const [first] = moved;
  if (first === undefined) return null;
  const untold = moved.filter(({ isUntold }) => isUntold);
  const texts = [
    ...(isOfWar
      ? buyersText(
          moved.filter(({ isUntold }) => !isUntold),
          words,
        )
      : underTexts(first, words)),
    ...(isOfWar ? untold.flatMap((each) => underTexts(each, words)) : []),
    ...untold.filter((each) => isOfWar || each === first).flatMap((each) => recordTexts(each, results, case_, words)),
  ];
  return {
    label: words.say("short.label.markets", {}),
    text: texts.join(" "),
    paths: moved.flatMap(({ paths }) => paths),
  };
}

/** The prices that the line of markets tells of, with scenario, market and year of each. */
export function toldPrices(results: Results, case_: Case): ToldPrices {
  const all = Object.entries(results.scenarios).flatMap(([id, { markets = {} }]) =>
    Object.entries(markets).flatMap(([name, market]) => movedPrices(case_, id, name, market)),
  );
  const own = marketsOwnScenario(results, case_);
  const ofOwn = firstOfEach(all.filter(({ scenario }) => scenario === own));
  if (ofOwn.length > 0) return { moved: largestFirst(ofOwn), isOfWar: false };
  const ofWar = firstOfEach(all.filter((each) => each.isOfWar));
  if (ofWar.length > 0) return { moved: largestFirst(ofWar), isOfWar: true };
  return { moved: firstOfEach(all).slice(0, 1), isOfWar: false };
}

function largestFirst(moved: readonly MovedPrice[]): readonly MovedPrice[] {
  return moved.toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change));
}

function movedPrices(case_: Case, scenario: string, name: string, market: MarketResult): readonly MovedPrice[] {
  return Object.entries(market.years).flatMap(([year, result]) => {
    const isTold = arePricesTold(result);
    const found = isTold ? movedPrice(result) : (mostShort(result) ?? NOBODY_SHORT);
    if (found === null) return [];
    const { states, ...of } = found;
    const at = `scenarios[${scenario}].markets[${name}][${year}]`;
    const place = isTold ? `prices[${found.buyer}]` : `shortfalls[node=${found.buyer}]`;
    const paths = [
      ...states.map(({ part }) => `${at}${part}.${place}`),
      ...(isTold ? [] : [`${at}.priceMisses`, `scenarios[${scenario}].markets[${name}].score`]),
    ];
    const { title, commodity } = market;
    const isOfWar = hasWarMeasure(case_, name, scenario);
    return [{ ...of, states, scenario, name, year, title, commodity, paths, isOfWar, isUntold: !isTold }];
  });
}

/** That no price of a market is told, and of which record it fell short. */
function recordTexts(
  { scenario, name, year }: MovedPrice,
  { scenarios }: Results,
  case_: Case,
  words: Wording,
): readonly string[] {
  const market = scenarios[scenario]?.markets?.[name];
  const result = market?.years[year];
  return market === undefined || result === undefined ? [] : untoldPriceTexts({ case: case_, result, market, words });
}

/** A buyer, and what a scenario does to it in each of the numbers. */
interface MovedBuyer extends Pick<MovedPrice, "buyer" | "change"> {
  readonly states: readonly (StateMove & StateResult)[];
}

/** What is told of a market whose prices may not be told, and in which nobody is short: its record alone. */
const NOBODY_SHORT: MovedBuyer = { buyer: "", change: 0, states: [] };

/** The buyer that lacks most while most of the scenario is in force, and what part of its demand it lacks in each of the numbers. */
function mostShort(year: MarketYearResult): MovedBuyer | null {
  const all = statesOf(year);
  const [most] = newlyShort(all[0].result).toSorted((one, other) => other.quantity - one.quantity);
  if (most === undefined) return null;
  const states = all.flatMap((state) => {
    const found = newlyShort(state.result).find(({ node }) => node === most.node);
    return found === undefined ? [] : [{ ...state, change: found.percent, range: shareEnds(found), short: found }];
  });
  return { buyer: most.node, change: most.percent, states };
}

/** The buyer whose price moves most while most of the scenario is in force, and what it pays in each of the numbers. */
function movedPrice(year: MarketYearResult): MovedBuyer | null {
  const all = statesOf(year);
  const buyer = mostMovedBuyer(all[0].result);
  const states = all.flatMap((state) => {
    const found = pricesTold(state.result)[buyer];
    const move = found === undefined ? null : priceMove(found);
    return move === null ? [] : [{ ...state, change: move.change, range: move.range }];
  });
  const [first] = states;
  return first === undefined || !isSeen(first.change) ? null : { buyer, change: first.change, states };
}

/** Whether a scenario of a market has a measure of one party against the other. */
export function hasWarMeasure(
  { markets, measures, scenarios, parties }: Case,
  name: string,
  scenario: string,
): boolean {
  const own = markets.find((each) => each.name === name)?.scenarios.find((each) => each.id === scenario);
  const ids = own?.measures ?? scenarios.find((each) => each.id === scenario)?.measures ?? [];
  return measures
    .filter(({ id }) => ids.includes(id))
    .some(({ imposers, targets }) => isBetween(imposers, targets, parties) || isBetween(targets, imposers, parties));
}

function isBetween(ofA: CountryList, ofB: CountryList, parties: Case["parties"]): boolean {
  const { a, b } = parties;
  return a !== null && mayIncludeParty(ofA, parties, a) && mayIncludeParty(ofB, parties, b);
}

function firstOfEach(moved: readonly MovedPrice[]): readonly MovedPrice[] {
  return moved.filter((each, at) => moved.findIndex(({ commodity }) => commodity === each.commodity) === at);
}

function buyersText(moved: readonly MovedPrice[], words: Wording): readonly string[] {
  const buyers = [...new Set(moved.map(({ buyer }) => buyer))];
  return buyers.map((buyer) => {
    const list = moved.filter((each) => each.buyer === buyer).map((each) => priceText(each, words));
    return words.say("short.market.buyer", {
      node: capitalised(placeInSentence(buyer, words)),
      list: listText(list, words.language),
    });
  });
}

function underTexts(moved: MovedPrice, words: Wording): readonly string[] {
  const { title, scenario, buyer, states } = moved;
  if (states.length === 0) return [];
  const said = words.say(moved.isUntold ? "short.market.lacks" : "short.market.under", {
    scenario: title === "" ? scenario : words.title(title),
    node: placeInSentence(buyer, words),
    list: priceText(moved, words),
  });
  return [said];
}

function priceText({ states, commodity }: MovedPrice, words: Wording): string {
  return states
    .map((state) => {
      const text = state.short === undefined ? moveText(state, commodity, words) : lacksText(state.short, words);
      return namedWhen(state, text, words);
    })
    .join("; ");
}

function moveText({ change, range }: StateMove, name: string, words: Wording): string {
  const commodity = insideSentence(words.title(name));
  const value = unsignedPercent(change, range, words.language);
  const direction = change > 0 ? "more" : "less";
  if (range === null) return words.say(`short.market.${direction}Point`, { value, commodity });
  if (holdsBoth(range)) {
    const decimals = shownDecimals(change, range);
    return words.say("short.market.open", { commodity, range: rangeText(range, words.language, decimals) });
  }
  return words.say(`short.market.${direction}`, {
    value,
    commodity,
    range: unsignedRange(range, change, words.language),
  });
}
