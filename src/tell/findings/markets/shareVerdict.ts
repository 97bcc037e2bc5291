import { greatest } from "../../../base/units/index.ts";
import type { MarketResult, Results, ShareYear } from "../../../results/index.ts";
import type { ScoreVerdict } from "./marketScore.ts";

/** A market of partial coverage of which it is asked who sold instead of whom. */
export interface SharedMarket {
  readonly name: string;
  readonly market: MarketResult;
  readonly rule: NonNullable<MarketResult["byShare"]>;
  /** Where the rule stands in the results. */
  readonly path: string;
}

/** Each of them once: the rule is the same in every scenario. */
export function sharedMarkets({ scenarios }: Pick<Results, "scenarios">): readonly SharedMarket[] {
  const all = Object.entries(scenarios).flatMap(([id, { markets = {} }]) =>
    Object.entries(markets).flatMap(([name, market]) => sharedMarket(id, name, market)),
  );
  return all.filter(({ name }, at) => all.findIndex((each) => each.name === name) === at);
}

/** One market; none where it is not asked who sold instead. */
export function sharedMarket(scenario: string, name: string, market: MarketResult): readonly SharedMarket[] {
  const { byShare: rule } = market;
  return rule === undefined ? [] : [{ name, market, rule, path: `scenarios[${scenario}].markets[${name}].byShare` }];
}

/** Whether old shares may name who gains in a year: in each way of asking they were nearer than “nothing changes”; they were not; they could not be tried. */
export function yearVerdict({ byShare, byShareSeen, noChange }: ShareYear): ScoreVerdict {
  if (byShare === null || noChange === null) return "untried";
  return greatest([byShare, byShareSeen ?? byShare]) < noChange ? "names" : "silent";
}

/** The same of a market: names where every year that was tried lets it, and one at least was. */
export function shareVerdict({ years }: SharedMarket["rule"]): ScoreVerdict {
  const tried = years.map(yearVerdict).filter((verdict) => verdict !== "untried");
  if (tried.length === 0) return "untried";
  return tried.every((verdict) => verdict === "names") ? "names" : "silent";
}

/** Whether the buyer turned away from every seller with a figure in the year or in the base year: nobody is left to sell instead. */
export function isNobodyLeft({ shares }: ShareYear, { hit }: Pick<SharedMarket["rule"], "hit">): boolean {
  return shares.every(({ seller }) => hit.includes(seller));
}
