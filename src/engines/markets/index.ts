export { type BasePrices, calibratedMarket, calibrationProblems } from "./calibration.ts";
export { checkMarket } from "./check.ts";
export { concentration, type Concentration, herfindahl } from "./concentration.ts";
export { type Integrability, isIntegrable } from "./integrable.ts";
export type { Bottleneck, Buyer, Contract, Curve, Inertia, Market, Pair, Route, Supplier } from "./model.ts";
export { nMinusOne, type NMinusOne, type ServingCapacities } from "./nMinusOne.ts";
export { withAccess, withBan, withQuota } from "./policies/access.ts";
export { withCapacity, withChokepointOpen } from "./policies/capacity.ts";
export { scaledCurve, withDemandGrowth, withDerivedDemand, withDisease } from "./policies/shifts.ts";
export type { Days, Target } from "./policies/target.ts";
export { type ExtraDuty, withTariff, withTariffRateQuota } from "./policies/tariff.ts";
export {
  pairArrival,
  replacement,
  type Replacement,
  type Stage,
  stageChanges,
  type StageReplacement,
} from "./replacement.ts";
export { type Answer, conditionGaps, type ConditionGap, marketResiduals } from "./residuals.ts";
export type { KktResiduals, MarketEquilibrium, MarketSolution, MarketWelfare, ShadowPrice } from "./results.ts";
export { flowError, rankCorrelation } from "./score/flowErrors.ts";
export { type HitFlows, sharedOut } from "./score/flowForecasts.ts";
export { type FitTarget, proportionalFit } from "./score/proportionalFit.ts";
export { shortfalls, type Shortfall } from "./shortfalls.ts";
export { marketEquilibrium, solveMarket } from "./solve.ts";
export type { MarketEnds, MarketLayouts, MarketOptions } from "./solveOptions.ts";
export { marketWelfare } from "./welfare.ts";
export { MARKET_PROBLEMS } from "./problemList.ts";
