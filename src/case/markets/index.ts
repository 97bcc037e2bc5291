export type { Confidence, CurveForm, PolicyKind } from "./drafts.ts";
export type { SuspendedContract } from "./contracts.ts";
export type { DerivedChange } from "./derivedDemand.ts";
export { importsAtRisk, type ImportsAtRisk } from "./importsAtRisk.ts";
export { importsUnderDuty, type ImportsUnderDuty } from "./importsUnderDuty.ts";
export { calibratedInstance, type CalibratedInstance } from "./calibratedInstance.ts";
export { growthOf, marketInstance, withWedges, type MarketInstance, type MarketTerms } from "./marketInstance.ts";
export { AS_IT_WAS, baseMeasures, marketScenarios, type ResolvedScenario } from "./marketScenarios.ts";
export { newMarketFiles } from "./newMarket.ts";
export type {
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
