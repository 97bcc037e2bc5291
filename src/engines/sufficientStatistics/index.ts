export { checkOneRate } from "./checkModel.ts";
export type { OneRateModel } from "./model.ts";
export { SUFFICIENT_STATISTICS_PROBLEMS } from "./problemList.ts";
export type { OneRateNash, OneRateWorld } from "./results.ts";
export { oneRateNash, type OneRateOptions, worldUnderRates } from "./solve.ts";
