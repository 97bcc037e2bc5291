import { AS_IT_WAS, type MarketSeries } from "../../case/index.ts";
import { importsAtRisk, importsUnderDuty, policiesUnder } from "../../models/markets/index.ts";
import { shareRule } from "./byShare.ts";
import { marketHead } from "./marketHead.ts";
import type { MarketResult, ObservedFlow } from "../../results/index.ts";
import type { MarketSetting } from "./marketSetting.ts";

/**
 * What a market that cannot be solved tells: flows as observed, and by date the imports that measures and policies close or lay
 * a duty on.
 */
export function marketAtRisk(series: MarketSeries, { scenario, measures }: MarketSetting): MarketResult {
  const policies = policiesUnder(series, scenario);
  const reached = measures.filter(
    (measure) => importsAtRisk(series, [measure], []).length > 0 || importsUnderDuty(series, [measure]).length > 0,
  );
  return {
    ...marketHead(series, scenario?.title ?? AS_IT_WAS.title),
    years: {},
    observed: observedFlows(series),
    measures: reached.map(({ id }) => id),
    importsAtRisk: importsAtRisk(series, measures, policies),
    importsUnderDuty: importsUnderDuty(series, measures),
    ...(series.byShare === null ? {} : { byShare: shareRule(series, series.byShare) }),
  };
}

function observedFlows({ pairs }: MarketSeries): readonly ObservedFlow[] {
  return pairs.flatMap(({ supplier, market, year, flow, value }) =>
    flow === null && value === null ? [] : [{ from: supplier, to: market, year, quantity: flow?.value ?? null, value }],
  );
}
