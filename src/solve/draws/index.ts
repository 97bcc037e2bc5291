export type { DrawColumn, DrawnPlace } from "./drawColumns.ts";
export {
  centralPoint,
  type DrawnInput,
  type DrawnPoint,
  type DrawnSets,
  type DrawPlan,
  SHARED_ERROR,
} from "./drawPlan.ts";
export { type DrawOptions, type DrawRow, drawRunner, type DrawRunner } from "./drawRunner.ts";
export type { Estimate, UncertainSet } from "./uncertainSets.ts";
