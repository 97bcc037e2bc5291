export { type BasePairs, calibratedInstance, type CalibratedInstance } from "./calibratedInstance.ts";
export { importsAtRisk } from "./importsAtRisk.ts";
export { importsUnderDuty } from "./importsUnderDuty.ts";
export {
  growthOf,
  type InstanceParts,
  marketInstance,
  type MarketInstance,
  type MarketTerms,
  withWedges,
} from "./marketInstance.ts";
export { noParts } from "./marketYear.ts";
export type { ImportsAtRisk, ImportsUnderDuty } from "../../results/index.ts";
export { noWhileInForce } from "./problems.ts";
export { policiesUnder, productRows } from "./inForce.ts";
export { isObservedYear, yearBase } from "./yearBase.ts";
export { type DaysInForce, whileInForce, type WhileInForce } from "./whileInForce.ts";
export { yearLimits, type YearLimits } from "./yearLimits.ts";
export { MARKET_MODEL_PROBLEMS } from "./problemList.ts";
