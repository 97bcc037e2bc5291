import {
  arePricesTold,
  type MarketResult,
  type PriceResult,
  type Results,
  type ShortfallResult,
} from "../../../results/index.ts";
import type { Case } from "../../../case/index.ts";
import { getsNothing, mostMovedBuyer, newlyShort } from "./marketAccount.ts";
import { type StateResult, statesOf } from "./marketStates.ts";
import { isPartiesScenario } from "./partiesScenario.ts";

/** What a scenario of a market does to one buyer in a year: one of its numbers where it holds for part of the year. */
export interface MarketMove extends StateResult {
  /** Name of the market in the case. */
  readonly name: string;
  readonly market: Omit<MarketResult, "years">;
  readonly scenario: string;
  readonly year: string;
  /** The buyer, by its id: the same in every scenario of the market. */
  readonly buyer: string;
  /** Null where no price may be told. */
  readonly price: PriceResult | null;
  /** What it lacks because of the scenario; null where it lacks nothing. */
  readonly shortage: ShortfallResult | null;
  /** Whether the scenario is what the parties do to each other. */
  readonly isOfParties: boolean;
}

/** The scenarios of one market, those of the parties first. */
export type MarketMoves = readonly [MarketMove, ...MarketMove[]];

type Solved = Omit<MarketMove, "buyer" | "price" | "shortage">;

/** By market: what its solved scenarios do to the buyer that the first of them moves most. */
export function marketMoves(results: Results, case_: Case): readonly MarketMoves[] {
  const solved = solvedMarkets(results, case_);
  const names = [...new Set(solved.map(({ name }) => name))];
  return names.flatMap((wanted) => {
    const own = solved.filter(({ name }) => name === wanted);
    const ordered = [...own.filter(({ isOfParties }) => isOfParties), ...own.filter(({ isOfParties }) => !isOfParties)];
    const [first, ...others] = movesOf(ordered);
    return first === undefined ? [] : [[first, ...others] as const];
  });
}

function solvedMarkets({ scenarios }: Results, case_: Case): readonly Solved[] {
  return Object.entries(scenarios).flatMap(([scenario, { markets = {} }]) =>
    Object.entries(markets).flatMap(([name, { years, ...market }]) =>
      Object.entries(years).flatMap(([year, result]) => {
        const isOfParties = isPartiesScenario(case_, name, scenario);
        return statesOf(result).map((state) => ({ name, market, scenario, year, ...state, isOfParties }));
      }),
    ),
  );
}

function movesOf(ordered: readonly Solved[]): readonly MarketMove[] {
  const [first] = ordered;
  if (first === undefined) return [];
  const short = newlyShort(first.result).find((each) => !getsNothing(each));
  const buyer = short?.node ?? mostMovedBuyer(first.result);
  return ordered.flatMap((each): readonly MarketMove[] => {
    const shortage = newlyShort(each.result).find(({ node }) => node === buyer) ?? null;
    if (!arePricesTold(each.result)) return shortage === null ? [] : [{ ...each, buyer, price: null, shortage }];
    const price = each.result.prices[buyer];
    if (price === undefined || !(price.before > 0) || !Number.isFinite(price.value)) return [];
    return [{ ...each, buyer, price, shortage }];
  });
}
