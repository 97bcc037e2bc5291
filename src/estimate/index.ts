export type { WithoutDuties } from "./customsRecord.ts";
export type { EstimateChoices, ObservedElasticity, Placebo } from "./estimated.ts";
export type { LawfulRates } from "./law.ts";
export { lawfulRates } from "./lawfulRates.ts";
export { observedElasticity } from "./observedElasticity.ts";
export { ESTIMATE_PROBLEMS } from "./problemList.ts";
export { type EstimatedSet, estimatedSet, setLines } from "./setLines.ts";
export { type ComparedWindows, type Periods, spanName } from "./windows.ts";
