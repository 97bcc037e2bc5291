import { AUDIT_PROBLEMS } from "./audit/index.ts";
import { registerOf } from "./base/problems/index.ts";
import { RUN_PROBLEMS } from "./solve/index.ts";

export { hasErrors, TertiusError, type Problem, type ProblemKind } from "./base/problems/index.ts";
export { filled, indexSet, parameter, type IndexSet, type Parameter } from "./base/sets/index.ts";
export { LANGUAGES, packageNames, wording, type Language, type Wording } from "./base/wording/index.ts";
export {
  ALLIANCE_FILES,
  checkEconomy,
  COUNCIL_FILES,
  economyIdentities,
  OPTIONAL_PACKAGE_FILES,
  OPTIONAL_VOTE_FILES,
  PACKAGE_FILES,
  parseAlliances,
  parseCouncil,
  parseEconomy,
  parseVotes,
  rolledEconomy,
  VOTE_FILES,
  writeEconomy,
  type AlliancePackage,
  type CouncilPackage,
  type Economy,
  type VotePackage,
} from "./data/packages/index.ts";
export { baseScenario, runCase, type Results, type Run, type RunInput, type RunOptions } from "./solve/index.ts";
export { withUncertainty } from "./solve/ranges/index.ts";
export { auditClaims, explainClaim, type AuditRun, type ClaimResult, type Verdict } from "./audit/index.ts";
export { answer, answerText, findings, type Block, type Finding } from "./tell/findings/index.ts";

/** Code → what it stands for, of every problem that the functions of this package return or throw. */
export const PROBLEM_REGISTER = registerOf([...RUN_PROBLEMS, ...AUDIT_PROBLEMS]);
