export type { EstimationManifest, IdealPointRow, VoteManifest, VotePackage } from "./votePackage.ts";
