export { withUncertainty } from "./completion.ts";
export { rangeOver } from "./rangeOver.ts";
export type { RangeSolve } from "./ranges.ts";
