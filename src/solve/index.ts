export type * from "./results.ts";
export { measureGroups, MOST_GROUPS, shapleyValues } from "./attribution.ts";
export { changePercent, CLOSURE_FLAG_SHARE } from "./countryResults.ts";
export { bilateralResults } from "./trade.ts";
export { OTHERS } from "./diversions.ts";
export { type Models, newModels } from "./models.ts";
export { baseScenario, type Completion, type Run, runCase, type RunInput, type RunOptions } from "./runCase.ts";
export { type Include, type RunContext, scenarioResult, type Setting, solveScenario } from "./runScenario.ts";
