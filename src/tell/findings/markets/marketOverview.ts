import { arePricesTold, type MarketResult, type MarketYearResult, type Results } from "../../../results/index.ts";
import { capitalised, type Wording } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import { namedWhen, type StateResult, statesOf } from "./marketStates.ts";
import { yearName } from "./yearName.ts";
import { causedText, ends, mostMovedBuyer, newlyShort, node, number, pricesTold } from "./marketAccount.ts";

/** Every market scenario in a line: who is short most, and the price that moves most. */
export function marketOverview(results: Results, words: Wording): TableBlock {
  const years = solvedYears(results);
  const isPriceTold = years.some(({ result }) => arePricesTold(result));
  return answerTable(
    "markets",
    [
      {
        title: words.say("market.column.market", {}),
        unit: null,
        of: ({ market, year, result }) =>
          `${capitalised(words.title(market.commodity))}, ${yearName(result, year, words)}`,
      },
      {
        title: words.say("market.column.scenario", {}),
        unit: null,
        of: ({ market, state }) => namedWhen(state, words.title(market.title), words),
      },
      { title: words.say("market.column.shortest", {}), unit: null, of: ({ state }) => shortest(state.result, words) },
      {
        title: words.say("market.column.price", {}),
        unit: null,
        of: ({ state }) => widest(state.result, words),
        isShown: isPriceTold,
      },
    ],
    years,
    {
      notes: [
        words.say(isPriceTold ? "market.overview.note" : "market.overview.note.untold", { caused: causedText(words) }),
      ],
      pathOf,
    },
  );
}

/** Where the numbers of a line stand in the results. */
function pathOf({ scenario, name, year, state }: SolvedYear): string {
  const path = `scenarios[${scenario}].markets[${name}]`;
  const own = `${path}.${year}`;
  const buyer = shownBuyer(state.result);
  const at = `${own}${state.part}`;
  return `${at}.prices[${buyer}]; ${at}.shortfalls[node=${buyer}]; ${own}.base; ${path}.title`;
}

interface SolvedYear {
  readonly scenario: string;
  readonly name: string;
  readonly market: MarketResult;
  readonly year: string;
  readonly result: MarketYearResult;
  readonly state: StateResult;
}

function solvedYears({ scenarios }: Results): readonly SolvedYear[] {
  return Object.entries(scenarios).flatMap(([scenario, { markets = {} }]) =>
    Object.entries(markets).flatMap(([name, market]) =>
      Object.entries(market.years).flatMap(([year, result]) =>
        statesOf(result).map((state) => ({ scenario, name, market, year, result, state })),
      ),
    ),
  );
}

function shortest(result: MarketYearResult, words: Wording): string {
  const [first, ...others] = newlyShort(result);
  if (first === undefined) return words.say("market.nobody", {});
  const range = first.range === undefined ? "" : ` (${ends({ words }, first.range)})`;
  const named = `${node({ words }, first.node)} ${number({ words }, first.quantity)}${range} ${words.unit(first.unit)}`;
  return others.length === 0 ? named : words.say("market.overview.more", { first: named });
}

/** The buyer of a line: the one that is short most, else the one whose price moves most. */
export function shownBuyer(result: MarketYearResult): string {
  return newlyShort(result)[0]?.node ?? mostMovedBuyer(result);
}

/** Price of the buyer that is short most, else of the one whose price moves most. */
function widest(result: MarketYearResult, words: Wording): string {
  const id = shownBuyer(result);
  const most = pricesTold(result)[id];
  if (most === undefined) return "";
  const range = most.range === undefined ? "" : ` (${ends({ words }, most.range)})`;
  return `${node({ words }, id)} ${number({ words }, most.before)} → ${number({ words }, most.value)}${range} ${words.unit(most.unit)}`;
}
