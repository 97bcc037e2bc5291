import { ALIGNMENT_CASE_PROVOKED } from "./alignmentCase.ts";
import { CASE_PROVOKED } from "./case.ts";
import { AUDIT_PROVOKED } from "./audit.ts";
import { CLAIM_PROVOKED } from "./claims.ts";
import { CLI_PROVOKED } from "./cli.ts";
import { DATED_PROVOKED } from "./dated.ts";
import { MARKET_FILE_PROVOKED } from "./marketFiles.ts";
import { LIVE_PROVOKED } from "./live.ts";
import { OBSERVED_PROVOKED } from "./observed.ts";
import { PACKAGE_PROVOKED } from "./packages.ts";
import { POSITIONS_PROVOKED } from "./positions.ts";
import { SCORE_PROVOKED } from "./score.ts";
import { ESTIMATE_PROVOKED } from "./estimate.ts";
import { ENGINES_PROVOKED } from "./engines.ts";
import type { Provoked } from "./provoked.ts";
import { PUBLISHING_PROVOKED } from "./publishing.ts";
import { READING_PROVOKED } from "./reading.ts";
import { REPLICATION_PROVOKED } from "./replication.ts";
import { RUN_PROVOKED } from "./run.ts";
import { SWEEP_PROVOKED } from "./sweep.ts";
import { STATEMENT_IMPORT_PROVOKED } from "./statementImport.ts";
import { TARIFF_PROVOKED } from "./tariffs.ts";
import { PRODUCTS_PROVOKED } from "./products.ts";
import { VOTE_PACKAGE_PROVOKED } from "./votePackages.ts";

/** File of test/base/problems/messages → what gives its problems. */
export const PROVOKED: Readonly<Record<string, Provoked>> = {
  ...ENGINES_PROVOKED,
  reading: READING_PROVOKED,
  case: CASE_PROVOKED,
  marketFiles: MARKET_FILE_PROVOKED,
  alignmentCase: ALIGNMENT_CASE_PROVOKED,
  packages: PACKAGE_PROVOKED,
  observed: OBSERVED_PROVOKED,
  estimate: ESTIMATE_PROVOKED,
  score: SCORE_PROVOKED,
  votePackages: VOTE_PACKAGE_PROVOKED,
  replication: REPLICATION_PROVOKED,
  positions: POSITIONS_PROVOKED,
  claims: CLAIM_PROVOKED,
  audit: AUDIT_PROVOKED,
  statementImport: STATEMENT_IMPORT_PROVOKED,
  tariffs: TARIFF_PROVOKED,
  products: PRODUCTS_PROVOKED,
  run: RUN_PROVOKED,
  dated: DATED_PROVOKED,
  live: LIVE_PROVOKED,
  cli: CLI_PROVOKED,
  publishing: PUBLISHING_PROVOKED,
  sweep: SWEEP_PROVOKED,
};
