export type { Confidence, CurveForm, PolicyKind } from "./drafts.ts";
export { type FigureValue, pointValue, soldIn, supplierCapacity, tableCapacity } from "./capacity.ts";
export { type PolicyDays, policyDays, yearProblems } from "./daysOutside.ts";
export { isBySea, landedIn } from "./landedIn.ts";
export { lastObservedYear } from "./lastObservedYear.ts";
export { leftOutOf } from "./leftOut.ts";
export { leftOut } from "./problems.ts";
export { productCodes, reachesAny } from "./products.ts";
export { residualNodes } from "./residualNodes.ts";
export { AS_IT_WAS, baseMeasures, marketScenarios, type ResolvedScenario } from "./marketScenarios.ts";
export { newMarketFiles } from "./newMarket.ts";
export type {
  DerivedDemand,
  Figure,
  MarketPolicy,
  MarketScenario,
  MarketSeries,
  SeriesCapacity,
  SeriesContract,
  SeriesNode,
  SeriesPair,
  SeriesRoute,
} from "./series.ts";
export { shareOfYear, yearMean, type YearStretch, yearStretches } from "./yearShare.ts";
