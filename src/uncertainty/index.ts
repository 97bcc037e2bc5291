export { withUncertainty } from "./completion.ts";
export { horizonSettings, type RangeSolve, rangeSettings, rangeSolve, withRanges } from "./ranges.ts";
