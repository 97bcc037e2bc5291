export { dutyProblems, excessesOver, type Excess, excessProblem } from "./figureProblems.ts";
export { observedIdentities } from "./observedIdentities.ts";
export {
  FIGURES,
  type Figure,
  type ObservedCode,
  type ObservedFigures,
  type ObservedProducts,
  type ObservedTrade,
  WORLD,
} from "./observedTrade.ts";
export {
  type ListedCodes,
  OBSERVED_FILES,
  observedSizeProblems,
  OPTIONAL_OBSERVED_FILES,
  parseObservedCodes,
  parseObservedTrade,
} from "./parseObservedTrade.ts";
export { lastWholeYear, periodKind, periodsBetween, yearsAfter } from "./periods.ts";
export { periodsAmiss, unknownSeller, codeAmiss } from "./problems.ts";
export { isTrader, memberProblems, type MemberOfBloc, membersBesideBlocs, TRADERS } from "./sellers.ts";
export { areInOrder, windowOf, type WindowSums, windowSums } from "./windowSums.ts";
export { writeObservedTrade } from "./writeObservedTrade.ts";
export { OBSERVED_PROBLEMS } from "./problemList.ts";
