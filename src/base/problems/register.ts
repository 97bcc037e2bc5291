import { ALIGNMENT_PROBLEMS } from "./register/alignment.ts";
import { ALIGNMENT_CASE_PROBLEMS } from "./register/alignmentCase.ts";
import { ALIGNMENT_RUN_PROBLEMS } from "./register/alignmentRun.ts";
import { AUDIT_PROBLEMS } from "./register/audit.ts";
import { CASE_PROBLEMS } from "./register/case.ts";
import { CLAIM_PROBLEMS } from "./register/claims.ts";
import { CLI_PROBLEMS } from "./register/cli.ts";
import { DISCOURSE_PROBLEMS } from "./register/discourse.ts";
import { EQUILIBRIUM_PROBLEMS } from "./register/equilibrium.ts";
import { IDEAL_POINT_PROBLEMS } from "./register/idealPoints.ts";
import { MARKET_PROBLEMS } from "./register/markets.ts";
import { MARKET_FILE_PROBLEMS } from "./register/marketFiles.ts";
import { PACKAGE_PROBLEMS } from "./register/packages.ts";
import { POSITIONS_PROBLEMS } from "./register/positions.ts";
import { PUBLISHING_PROBLEMS } from "./register/publishing.ts";
import { READING_PROBLEMS } from "./register/reading.ts";
import { REPLICATION_PROBLEMS } from "./register/replication.ts";
import { SIMILARITY_PROBLEMS } from "./register/similarity.ts";
import { PROPOSAL_PROBLEMS } from "./register/proposals.ts";
import { STATEMENT_IMPORT_PROBLEMS } from "./register/statementImport.ts";
import { VOTE_PACKAGE_PROBLEMS } from "./register/votePackages.ts";
import type { ProblemKind } from "./register/kind.ts";

/** Every problem code, once: docs/problems.md is generated from it. */
export const PROBLEM_REGISTER: Readonly<Record<string, ProblemKind>> = {
  ...READING_PROBLEMS,
  ...CASE_PROBLEMS,
  ...MARKET_FILE_PROBLEMS,
  ...ALIGNMENT_CASE_PROBLEMS,
  ...PACKAGE_PROBLEMS,
  ...VOTE_PACKAGE_PROBLEMS,
  ...REPLICATION_PROBLEMS,
  ...EQUILIBRIUM_PROBLEMS,
  ...MARKET_PROBLEMS,
  ...SIMILARITY_PROBLEMS,
  ...IDEAL_POINT_PROBLEMS,
  ...ALIGNMENT_PROBLEMS,
  ...ALIGNMENT_RUN_PROBLEMS,
  ...DISCOURSE_PROBLEMS,
  ...POSITIONS_PROBLEMS,
  ...STATEMENT_IMPORT_PROBLEMS,
  ...PROPOSAL_PROBLEMS,
  ...CLAIM_PROBLEMS,
  ...AUDIT_PROBLEMS,
  ...CLI_PROBLEMS,
  ...PUBLISHING_PROBLEMS,
};
