export { withUncertainty } from "./completion.ts";
export type { RangeSolve } from "./ranges.ts";
