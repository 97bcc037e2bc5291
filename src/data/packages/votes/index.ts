export { estimatedPointFiles } from "./estimatedPoints.ts";
export { flagProblems, knownSessions, type Flag } from "./knownSessions.ts";
export { OPTIONAL_VOTE_FILES, parseVotes, VOTE_FILES } from "./parseVotes.ts";
export { ranked } from "./points.ts";
export { recordedSessions } from "./states.ts";
export { voteIdentities, type VoteIdentity } from "./voteIdentities.ts";
export type { EstimationManifest, IdealPointRow, VoteManifest, VotePackage } from "./votePackage.ts";
export { writeVotes } from "./writeVotes.ts";
export { VOTE_PACKAGE_PROBLEMS } from "./problemList.ts";
