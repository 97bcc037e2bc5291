export { keptEconomy } from "./economyVariants.ts";
export { compareAnswers, type ComparedAnswer, type ComparedRun, compareRuns } from "./compareRuns.ts";
export { comparableScenarios, type ComparedCase, comparisonProblems } from "./comparisonProblems.ts";
export { sweepResult } from "./sweepResult.ts";
export { type SweptCase, sweptCase } from "./sweptCase.ts";
export { COMPARING_PROBLEMS } from "./problemList.ts";
