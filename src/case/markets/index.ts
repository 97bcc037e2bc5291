export type { Confidence, CurveForm, PolicyKind } from "./drafts.ts";
export type { SuspendedContract } from "./contracts.ts";
export type { DerivedChange } from "./derivedDemand.ts";
export { type PolicyDays, policyDays, yearProblems } from "./daysOutside.ts";
export { importsAtRisk, type ImportsAtRisk } from "./importsAtRisk.ts";
export { importsUnderDuty, type ImportsUnderDuty } from "./importsUnderDuty.ts";
export { type BasePairs, calibratedInstance, type CalibratedInstance } from "./calibratedInstance.ts";
export { lastObservedYear } from "./lastObservedYear.ts";
export {
  growthOf,
  type InstanceParts,
  marketInstance,
  type MarketInstance,
  type MarketTerms,
  withWedges,
} from "./marketInstance.ts";
export { isObservedYear, yearBase } from "./yearBase.ts";
export { residualNodes } from "./residualNodes.ts";
export { noParts } from "./marketYear.ts";
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
