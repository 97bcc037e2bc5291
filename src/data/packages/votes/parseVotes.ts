import { append, hasErrors, type Problem } from "../../../base/problems/index.ts";
import { kindProblems, type TextFiles } from "../tables/index.ts";
import { missingFile } from "../problems/index.ts";
import { readBallots } from "./ballots.ts";
import { readBridges } from "./bridges.ts";
import { readPoints } from "./points.ts";
import { tooManyVotes } from "./problems.ts";
import { readRollCalls } from "./rollCalls.ts";
import { readStates, sessionProblems } from "./states.ts";
import { tallyProblems } from "./tallies.ts";
import { readEstimation, readVoteManifest } from "./voteManifest.ts";
import type { VotePackage } from "./votePackage.ts";

/** Files every package of roll calls has. */
export const VOTE_FILES: readonly string[] = ["datapackage.json", "states.csv", "roll-calls.csv", "votes.csv"];

/** Files it may have beside them; without `bridges.csv` its sessions cannot be put on one scale (E672). */
export const OPTIONAL_VOTE_FILES: readonly string[] = [
  "bridges.csv",
  "published-points.csv",
  "estimated-points.csv",
  "estimated-points.json",
];

/** Most votes that a package may hold. */
const VOTE_LIMIT = 20_000_000;

/**
 * Parses and checks a package of roll calls.
 *
 * @param files   Text of the package's files by name.
 * @param sha256  Hash over the files, computed by who read them; null when they were never on disk.
 * @returns the package, null when any problem is an error, and every problem found.
 */
export function parseVotes(
  files: TextFiles,
  sha256: string | null,
): { votes: VotePackage | null; problems: Problem[] } {
  const other = kindProblems(files, "votes");
  if (other.length > 0) return { votes: null, problems: other };
  const problems: Problem[] = [];
  const manifest = readVoteManifest(files, problems);
  const listing = readStates(files, problems);
  const rollCalls = readRollCalls(files, problems);
  const estimation = readEstimation(files, problems);
  if (listing === null || rollCalls === null) {
    if (!files.has("votes.csv")) problems.push(missingFile("votes.csv"));
    return { votes: null, problems };
  }
  const { table: _table, ...states } = listing;
  const size = rollCalls.ids.length * states.states.size;
  if (size > VOTE_LIMIT) {
    return { votes: null, problems: [...problems, tooManyVotes(rollCalls.ids.length, states.states.size, VOTE_LIMIT)] };
  }
  const ballots = readBallots(files, rollCalls.ids, states.states, problems);
  const bridges = readBridges(files, rollCalls, problems);
  const publishedPoints = readPoints(files, "published-points.csv", states.states, problems);
  const estimatedPoints = readPoints(files, "estimated-points.csv", states.states, problems);
  if (ballots === null || manifest === null || hasErrors(problems)) return { votes: null, problems };
  append(problems, sessionProblems(listing, ballots, rollCalls.sessions));
  const votes: VotePackage = {
    manifest,
    sha256,
    ...states,
    ...rollCalls,
    votes: ballots,
    bridges,
    publishedPoints,
    estimatedPoints: estimation === null ? null : estimatedPoints,
    estimation,
  };
  append(problems, tallyProblems(votes));
  return { votes: hasErrors(problems) ? null : votes, problems };
}
