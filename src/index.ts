import { registerOf } from "./base/problems/index.ts";
import { COMPARING_PROBLEMS } from "./compare/index.ts";
import { ELASTICITY_PROBLEMS } from "./engines/elasticities/index.ts";
import { FIXED_FIRMS_PROBLEMS } from "./engines/fixedFirms/index.ts";
import { PRODUCT_MARKET_PROBLEMS } from "./engines/products/index.ts";
import { SCORE_PROBLEMS } from "./engines/score/index.ts";
import { SUFFICIENT_STATISTICS_PROBLEMS } from "./engines/sufficientStatistics/index.ts";
import { RUN_PROBLEMS } from "./run/index.ts";

export { hasErrors, TertiusError, type Problem, type ProblemKind } from "./base/problems/index.ts";
export { filled, indexSet, parameter, type IndexSet, type Parameter } from "./base/sets/index.ts";
export { LANGUAGES, packageNames, wording, type Language, type Wording } from "./base/wording/index.ts";
export {
  ALLIANCE_FILES,
  checkEconomy,
  COUNCIL_FILES,
  economyIdentities,
  OBSERVED_FILES,
  OPTIONAL_OBSERVED_FILES,
  OPTIONAL_PACKAGE_FILES,
  OPTIONAL_VOTE_FILES,
  PACKAGE_FILES,
  parseAlliances,
  parseCouncil,
  parseEconomy,
  parseObservedTrade,
  parseVotes,
  rolledEconomy,
  VOTE_FILES,
  windowSums,
  writeEconomy,
  type AlliancePackage,
  type CouncilPackage,
  type Economy,
  type ObservedTrade,
  type VotePackage,
  type WindowSums,
} from "./data/packages/index.ts";
export type { CasePackages, Include, PartOptions, RunInput, RunPart, SolvedPart } from "./solve/index.ts";
export { auditClaims, explainClaim, type AuditRun } from "./audit/index.ts";
export { compareRuns, type ComparedRun } from "./compare/index.ts";
export type { AuditedResults, ClaimResult, ComparedFigure, Comparison, Results, Verdict } from "./results/index.ts";
export { answer, answerText, findings, type Block, type Finding } from "./tell/findings/index.ts";
export {
  packagesOf,
  partsInOrder,
  rangedPartSolver,
  solveCase,
  solveCaseOn,
  type CountryFigure,
  type EquilibriumSetting,
  type MarketReading,
  type MarketReadings,
  type OpenedPackages,
  type PairReadings,
  type PartRunner,
  type PartTeller,
  type PartWork,
  type Reading,
  type RunProgress,
  type RunStatus,
  type ScenarioReadings,
  type SolveCaseOptions,
  type Solved,
  type TradeReading,
  type TradeReadings,
  type VerdictReading,
} from "./run/index.ts";

/** Code → what it stands for, of every problem that the functions of this package return or throw. */
export const PROBLEM_REGISTER = registerOf([
  ...RUN_PROBLEMS,
  ...COMPARING_PROBLEMS,
  ...ELASTICITY_PROBLEMS,
  ...FIXED_FIRMS_PROBLEMS,
  ...SCORE_PROBLEMS,
  ...PRODUCT_MARKET_PROBLEMS,
  ...SUFFICIENT_STATISTICS_PROBLEMS,
]);
