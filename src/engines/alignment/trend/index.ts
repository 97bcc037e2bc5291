export { similarityTrend } from "./similarityTrend.ts";
export { placeboChanges, type PlaceboChanges, type PlaceboOptions } from "./placeboChanges.ts";
export { type TrendDirection, type TrendJudgement, trendJudgement } from "./trendJudgement.ts";
export { trendWindows, type WindowOptions, type WindowTrends } from "./trendWindows.ts";
export type * from "./model.ts";
