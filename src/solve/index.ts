export type * from "./results.ts";
export { measureGroups, shapleyValues } from "./attribution.ts";
export { baseScenario, type Completion, type Run, runCase, type RunInput, type RunOptions } from "./runCase.ts";
export { type Include, type RunContext, type Setting, solveScenario } from "./runScenario.ts";
export { bilateralResults } from "./trade.ts";
export type * from "./markets/marketResults.ts";
export { marketAtRisk } from "./markets/marketAtRisk.ts";
export { marketHead } from "./markets/marketHead.ts";
export type { MarketFlow } from "./markets/replacedFlows.ts";
export { marketYear } from "./markets/marketYearResult.ts";
export { lastObservedYear, type MarketRun, runMarkets, withMarkets } from "./markets/runMarkets.ts";
export { settingOf } from "./markets/solvedYear.ts";
export type * from "./alignment/alignmentResults.ts";
export {
  type AlignmentOptions,
  type AlignmentRun,
  runAlignment,
  withAlignment,
} from "./alignment/runAlignment.ts";
