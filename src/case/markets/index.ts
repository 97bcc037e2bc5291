export { type FigureValue, pointValue, soldIn, supplierCapacity, tableCapacity } from "./capacity.ts";
export { marketMeasureProblems } from "./checkMeasures.ts";
export { namesOfRows } from "./checkNames.ts";
export { type PolicyDays, daysOutsideProblems, policyDays, yearProblems } from "./daysOutside.ts";
export { areGoodsApart, isSectorOfGood } from "./goodsApart.ts";
export { isBySea, landedIn } from "./landedIn.ts";
export { lastObservedYear } from "./lastObservedYear.ts";
export { leftOutOf } from "./leftOut.ts";
export { marketFormat } from "./marketFormat.ts";
export { marketName } from "./marketName.ts";
export { AS_IT_WAS, type ResolvedScenario, baseMeasures, marketScenarios } from "./marketScenarios.ts";
export { newMarketFiles } from "./newMarket.ts";
export { leftOut, outsideRange } from "./problems.ts";
export { priceMisses } from "./priceMisses.ts";
export type { SeriesByShare } from "./byShareSchema.ts";
export { readMarkets, UNREAD_PRODUCT } from "./readMarkets.ts";
export { residualNodes } from "./residualNodes.ts";
export type {
  DerivedDemand,
  Figure,
  MarketPolicy,
  MarketScenario,
  MarketSeries,
  SeriesContract,
  SeriesNode,
  SeriesPair,
  SeriesRoute,
} from "./series.ts";
export { readSetMarket } from "./setMarket.ts";
export { MARKET_JSON_SCHEMA, MARKET_TABLES } from "./tables.ts";
export { boughtIn } from "./boughtIn.ts";
export { IDLE_POLICY } from "./idlePolicy.ts";
export { type Turned, turned } from "./turned.ts";
export {
  daysBetween,
  daysIn,
  daysInYear,
  meanOver,
  type YearStretch,
  shareOfYear,
  yearMean,
  yearStretches,
} from "./yearShare.ts";
export { MARKET_CASE_PROBLEMS } from "./problemList.ts";
