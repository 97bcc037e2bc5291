import type { Case, MarketSeries } from "../../case/index.ts";
import { type Market, type Pair, replacement, type Stage } from "../../engines/markets/index.ts";
import { TertiusError } from "../../problems/index.ts";
import type { MarketYearResult, ReplacementResult } from "./marketResults.ts";
import { marketUnder, type MarketSetting, settingBefore } from "./solvedYear.ts";

/** Flows whose loss was split among stages, and why others could not be. */
export interface ReplacedFlows {
  readonly replacement: readonly ReplacementResult[];
  readonly notReplaced: NonNullable<MarketYearResult["notReplaced"]>;
}

/** A supplier and a buyer by the ids of their nodes. */
export interface MarketFlow {
  readonly supplier: string;
  readonly buyer: string;
}

type StageName = ReplacementResult["stages"][number]["stage"];

/**
 * Splits what a scenario does to flows among its policies, the capacities of the year and the demand of the year: from the
 * base year's capacities and demand without what the scenario does, to the year under the scenario. The stages are applied
 * in this order, and in the reverse order beside it.
 *
 * @param asked  Flows to split; absent = those between the parties of the case that the scenario's policies reach.
 */
export function replacedFlows(
  case_: Case,
  series: MarketSeries,
  year: number,
  setting: MarketSetting,
  asked?: readonly MarketFlow[],
): ReplacedFlows {
  const staged = stagedMarkets(case_, series, year, setting);
  const flows = asked ?? partyFlows(case_, series, staged);
  const found: ReplacementResult[] = [];
  const notReplaced: { from: string; to: string; failure: string }[] = [];
  for (const flow of flows) {
    try {
      const { supplier, buyer, before, after, ...orders } = replacement(staged.start, flow, staged.stages);
      const [stages, reverse] = [orders.stages.map(named), orders.reverse.map(named)];
      found.push({ from: supplier, to: buyer, unit: series.unit, before, after, stages, reverse });
    } catch (error) {
      if (!(error instanceof TertiusError)) throw error;
      const failure = error.problems.map(({ message }) => message).join(" ");
      notReplaced.push({ from: flow.supplier, to: flow.buyer, failure });
    }
  }
  return { replacement: found, notReplaced };
}

function named(stage: {
  readonly name: string;
  readonly own: number;
  readonly others: readonly { readonly supplier: string; readonly change: number }[];
  readonly demand: number;
}): ReplacementResult["stages"][number] {
  return {
    stage: stage.name as StageName,
    own: stage.own,
    others: stage.others.map(({ supplier, change }) => ({ node: supplier, change })),
    demand: stage.demand,
  };
}

interface StagedMarkets {
  readonly start: Market;
  /** The policies alone on top of the start. */
  readonly withPolicy: Market;
  readonly stages: readonly Stage[];
}

/** Every combination of stages is one market of the year, so a stage turns one of them into another. */
function stagedMarkets(case_: Case, series: MarketSeries, year: number, setting: MarketSetting): StagedMarkets {
  const without = settingBefore(case_, setting);
  const { scenario } = setting;
  const names: readonly StageName[] = [
    "policy",
    ...((scenario?.ramp ?? true) ? (["ramp"] as const) : []),
    ...((scenario?.growth ?? true) ? (["growth"] as const) : []),
  ];
  const applied = new Map<Market, ReadonlySet<StageName>>();
  const marketWith = (stages: ReadonlySet<StageName>): Market => {
    const { measures, scenario: under } = stages.has("policy") ? setting : without;
    const plain = under === null ? null : { ...under, ramp: stages.has("ramp"), growth: stages.has("growth") };
    const market = marketUnder(case_, series, year, { measures, scenario: plain }).market;
    applied.set(market, stages);
    return market;
  };
  const stage = (name: StageName): Stage => ({
    name,
    apply: (market) => marketWith(new Set([...(applied.get(market) ?? []), name])),
  });
  return { start: marketWith(new Set()), withPolicy: marketWith(new Set(["policy"])), stages: names.map(stage) };
}

/** Flows between nodes of the two parties, either way, whose duty, quota or access the policies change. */
function partyFlows(
  { parties: { a, b } }: Case,
  series: MarketSeries,
  { start, withPolicy }: StagedMarkets,
): readonly MarketFlow[] {
  const countries = new Map(series.nodes.map(({ id, country }) => [id, country]));
  const [before, after] = [termsOfPairs(start), termsOfPairs(withPolicy)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [supplier = "", buyer = ""] = key.split("\n");
    const [from, to] = [countries.get(supplier), countries.get(buyer)];
    const isOfParties = (from === a && to === b) || (from === b && to === a);
    return isOfParties && before.get(key) !== after.get(key) ? [{ supplier, buyer }] : [];
  });
}

function termsOfPairs(market: Market): ReadonlyMap<string, string> {
  return new Map(
    market.pairs.map((pair) => [
      `${market.suppliers[pair.supplier]?.id}\n${market.buyers[pair.buyer]?.id}`,
      JSON.stringify([pair.duty, pair.tariffRateQuota, pair.routes.map(({ id }) => id), limits(market, pair)]),
    ]),
  );
}

function limits({ bottlenecks }: Market, { routes }: Pair): readonly (readonly [string, number])[] {
  return routes.flatMap(({ through }) =>
    through.flatMap((at): (readonly [string, number])[] => {
      const limit = bottlenecks[at];
      const isPolicy = limit?.kind === "access" || limit?.kind === "quota";
      return limit !== undefined && isPolicy ? [[limit.id, limit.capacity]] : [];
    }),
  );
}
