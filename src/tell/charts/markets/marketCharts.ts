import { greatest } from "../../../base/units/index.ts";
import {
  IN_FORCE_ID,
  isPartiesScenario,
  mainScenario,
  type MarketAccount,
  marketMoves,
  marketsOwnScenario,
  type MarketState,
  namedWhen,
  statesTold,
  yearName,
} from "../../findings/index.ts";
import type { Results } from "../../../results/index.ts";
import { insideSentence, listText, type Wording } from "../../../base/wording/index.ts";
import type { Chart, ChartDocument, Credit } from "../chart.ts";
import { CHART_WIDTHS } from "../charts.ts";
import { bandChange, isNoticed } from "./marketBands.ts";
import { marketFlows } from "./marketFlows.ts";
import { marketRanges } from "./marketRanges.ts";
import { mostChangedBuyer, supplierShares } from "./supplierShares.ts";

/** The charts of a market in a year under a scenario, each in two layouts. */
export interface MarketCharts {
  /** Stable: scenario, market, year. */
  readonly key: string;
  readonly heading: string;
  readonly pairs: readonly { readonly screen: Chart; readonly phone: Chart }[];
}

interface Candidate {
  readonly market: string;
  readonly change: number;
  readonly account: MarketAccount;
  /** The account by each of the numbers that the scenario has. */
  readonly states: readonly MarketState[];
}

const SCENARIOS_SHOWN = 3;

/**
 * Charts of the solved market scenarios: prices and shortages in all of them, then flows of at most three, first of those that
 * are what the parties do to each other, then of the headline's, then of those that move most of what flows.
 *
 * @param options  where they are drawn, and the version of Tertius for the source line
 */
export function marketCharts(
  results: Results,
  case_: MarketAccount["case"],
  words: Wording,
  options: { readonly document: ChartDocument; readonly version: string },
): readonly MarketCharts[] {
  const shown = chosen(
    candidates(results, case_, words),
    marketsOwnScenario(results, case_) ?? mainScenario(results, case_),
  );
  return [...rangeCharts(results, case_, words, options.version), ...shown.flatMap((each) => chartsOf(each, options))];
}

function chartsOf(
  { market, states }: Candidate,
  options: { readonly document: ChartDocument; readonly version: string },
): readonly MarketCharts[] {
  return states.map((state) => stateCharts(market, state, options));
}

function stateCharts(
  market: string,
  account: MarketState,
  options: { readonly document: ChartDocument; readonly version: string },
): MarketCharts {
  const { scenario, year, words } = account;
  const heading = words.say("market.title", {
    commodity: words.title(account.market.commodity),
    year: yearName(account.result, year, words),
    scenario: words.title(account.market.title),
  });
  const key = `${scenario}-${market}-${year}${account.part === "" ? "" : IN_FORCE_ID}`;
  return { key, heading: namedWhen(account, heading, words), pairs: pairsOf(account, options) };
}

/** Prices and shortages of every market in one figure; none without prices. */
function rangeCharts(
  results: Results,
  case_: MarketAccount["case"],
  words: Wording,
  version: string,
): readonly MarketCharts[] {
  const moves = marketMoves(results, case_);
  const credit = creditOf(
    moves.map(([{ market }]) => market.commodity),
    words,
    version,
  );
  const draw = (width: number): Chart | null => marketRanges(moves, words, { width, credit });
  const [screen, phone] = [draw(CHART_WIDTHS.screen), draw(CHART_WIDTHS.phone)];
  if (screen === null || phone === null) return [];
  const isTold = moves.flat().some(({ price }) => price !== null);
  const heading = words.say(isTold ? "chart.marketRanges.heading" : "chart.marketRanges.heading.untold", {});
  return [{ key: "ranges", heading, pairs: [{ screen, phone }] }];
}

function candidates(results: Results, case_: MarketAccount["case"], words: Wording): readonly Candidate[] {
  return Object.entries(results.scenarios).flatMap(([scenario, { markets = {} }]) =>
    Object.entries(markets).flatMap(([name, { years, ...market }]) =>
      Object.entries(years).flatMap(([year, result]): Candidate[] => {
        const account = { case: case_, scenario, year, market, result, words };
        const states = statesTold(account);
        const change = greatest(states.map(bandChange));
        return isNoticed(change) ? [{ market: name, change, account, states }] : [];
      }),
    ),
  );
}

function chosen(all: readonly Candidate[], main: string | null): readonly Candidate[] {
  const sorted = all.toSorted((one, other) => other.change - one.change);
  const isLargest = (each: Candidate): boolean => sorted.find(({ market }) => market === each.market) === each;
  const isOfHeadline = ({ account }: Candidate): boolean => account.scenario === main;
  const ordered = [
    ...sorted.filter(isOfHeadline),
    ...sorted.filter((each) => isFirstOfParties(each, sorted)),
    ...sorted.filter(isLargest),
    ...sorted,
  ];
  return [...new Set(ordered)].slice(0, SCENARIOS_SHOWN);
}

/** Whether a scenario of the parties is the one of its market that moves most. */
function isFirstOfParties({ market, account }: Candidate, sorted: readonly Candidate[]): boolean {
  const own = sorted.filter((each) => each.market === market);
  const first = own.find((each) => isPartiesScenario(account.case, market, each.account.scenario));
  return first?.account === account;
}

function pairsOf(
  account: MarketState,
  { document, version }: { readonly document: ChartDocument; readonly version: string },
): MarketCharts["pairs"] {
  const at = { document, credit: creditOf([account.market.commodity], account.words, version) };
  const buyer = mostChangedBuyer(account);
  const draw = (width: number): readonly (Chart | null)[] => [
    marketFlows(account, { ...at, width }),
    buyer === null ? null : supplierShares(account, buyer, { ...at, width }),
  ];
  const phones = draw(CHART_WIDTHS.phone);
  return draw(CHART_WIDTHS.screen).flatMap((screen, place) => {
    const phone = phones[place] ?? null;
    return screen === null || phone === null ? [] : [{ screen, phone }];
  });
}

/** The source line of charts of these commodities. */
function creditOf(commodities: readonly string[], words: Wording, version: string): Credit {
  const list = commodities.map((each) => insideSentence(words.title(each)));
  return {
    data: words.say("chart.market.credit", { commodities: listText(list, words.language) }),
    licence: words.say("chart.market.licence", {}),
    version,
  };
}
