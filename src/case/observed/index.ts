export { observedProblems } from "./checkObserved.ts";
export {
  movedWindow,
  type ObservedCase,
  type ObservedWindow,
  partOfYear,
  SCORED_ABOVE,
  yearOf,
} from "./observedCase.ts";
export { OBSERVED_SCHEMA } from "./observedSchema.ts";
export { OBSERVED_CASE_PROBLEMS } from "./problemList.ts";
export { readObserved } from "./readObserved.ts";
