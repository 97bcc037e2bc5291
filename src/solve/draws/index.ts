export { type DrawColumn, type DrawnPlace, placeKey } from "./drawColumns.ts";
export { type DrawnCase, inputEnds, type InputEnds } from "./drawnCase.ts";
export { centralPoint, type DrawnInput, type DrawnPoint, type DrawnSets, type DrawPlan } from "./drawPlan.ts";
export { withDraws } from "./drawResults.ts";
export { type DrawOptions, type DrawRow, drawRunner, type DrawRunner } from "./drawRunner.ts";
export type { Estimate, UncertainSet } from "./uncertainSets.ts";
