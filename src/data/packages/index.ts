export { accounts, type Accounts } from "./accounts.ts";
export { cellOf, MONEY, readCells, TARIFF, type NumberColumn } from "./cells.ts";
export { checkEconomy } from "./checkEconomy.ts";
export type { Economy, ElasticitySet, SectorKind } from "./economy.ts";
export type { EconomyManifest } from "./manifest.ts";
export { economyIdentities, type EconomyIdentity } from "./economyIdentities.ts";
export { ACCEPTED, findingProblems, judgedFindings, type FindingRow, type JudgedFinding } from "./findings/index.ts";
export { foldedUse, type Fold } from "./foldedUse.ts";
export { labelSet, sizeProblems, textsOf, wordsOf } from "./labels.ts";
export { readMargins } from "./margins.ts";
export { isCode } from "./labels.ts";
export { OPTIONAL_PACKAGE_FILES, PACKAGE_FILES, parseEconomy } from "./parseEconomy.ts";
export { percentTariffProblems } from "./percentTariffs.ts";
export {
  elasticityOutOfBounds,
  missingColumn,
  missingFile,
  MOST_THETA,
  notWhole,
  sameRowTwice,
  withoutConfidence,
} from "./problems.ts";
export { rolledEconomy, type Rolled } from "./rolledEconomy.ts";
export { COLUMN_LIMIT, listed, readTable, type Table, type TextFiles } from "./table.ts";
export { writeEconomy } from "./writeEconomy.ts";
export { packageKind, type PackageKind } from "./manifest.ts";
export {
  estimatedPointFiles,
  flagProblems,
  knownSessions,
  OPTIONAL_VOTE_FILES,
  parseVotes,
  ranked,
  recordedSessions,
  VOTE_FILES,
  voteIdentities,
  writeVotes,
  type EstimationManifest,
  type Flag,
  type IdealPointRow,
  type VoteIdentity,
  type VoteManifest,
  type VotePackage,
} from "./votes/index.ts";
export {
  ALLIANCE_FILES,
  allianceIdentities,
  parseAlliances,
  writeAlliances,
  type AlliancePackage,
  type PactKind,
  type TriedDyad,
} from "./alliances/index.ts";
export {
  COUNCIL_FILES,
  COVER,
  councilAgreement,
  councilIdentities,
  parseCouncil,
  vetoCounts,
  writeCouncil,
  type Confidence,
  type CouncilAgreement,
  type CouncilBallot,
  type CouncilPackage,
  type CouncilResolution,
  type VetoCounts,
  type Veto,
} from "./council/index.ts";
export { PACKAGE_PROBLEMS } from "./problemList.ts";
