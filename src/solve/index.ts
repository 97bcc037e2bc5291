export type * from "./results.ts";
export { measureGroups, shapleyValues } from "./attribution.ts";
export { baseScenario, type Completion, type Run, runCase, type RunInput, type RunOptions } from "./runCase.ts";
export { type Include, type RunContext, type Setting, solveScenario } from "./runScenario.ts";
export { bilateralResults } from "./trade.ts";
export type * from "./markets/marketResults.ts";
export { marketYear } from "./markets/marketYearResult.ts";
export { lastObservedYear, marketHead, type MarketRun, runMarkets, withMarkets } from "./markets/runMarkets.ts";
export { settingOf } from "./markets/solvedYear.ts";
