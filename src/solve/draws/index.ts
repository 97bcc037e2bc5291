export { type DrawColumn, type DrawnMarketPlace, type DrawnPlace, placeKey } from "./drawColumns.ts";
export { type DrawnCase, type DrawnRows, inputEnds, type InputEnds } from "./drawnCase.ts";
export {
  centralPoint,
  type DrawnInput,
  type DrawnPoint,
  type DrawnSets,
  type DrawPlan,
  SHARED_ERROR,
} from "./drawPlan.ts";
export { type DrawnFact, factPlan, type FactPlan } from "./factPlan.ts";
export { withDraws } from "./drawResults.ts";
export { type DrawOptions, type DrawRow, drawRunner, type DrawRunner } from "./drawRunner.ts";
export type { Estimate, UncertainSet } from "./uncertainSets.ts";
export { withMarketDraws } from "./marketDrawResults.ts";
export type { MarketInput, MarketPlan } from "./marketPlan.ts";
export { marketDrawRunner, type MarketDrawRunner, marketEnds } from "./marketRunner.ts";
