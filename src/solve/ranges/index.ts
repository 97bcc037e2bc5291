export { withUncertainty } from "./completion.ts";
export { type ChoiceAnswer, type ChoicePart, choiceSolver, type ChoiceSolver } from "./choiceSolver.ts";
export { type ExposureQuestion, rangedExposure } from "./rangedExposure.ts";
export { rangedTariffEffects } from "./rangedTariffEffects.ts";
export { rangeOver } from "./rangeOver.ts";
export type { RangeSolve } from "./ranges.ts";
export { rangedTariffs } from "./tariffRanges.ts";
