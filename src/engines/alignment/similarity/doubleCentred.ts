import { indexSet, parameter, type Parameter } from "../../../base/sets/index.ts";
import type { RollCallSelection, VoteRecord } from "../model.ts";
import { type Ballots, jointVotes, selectedBallots, voteTables } from "./ballots.ts";
import { sScoreOf } from "./sScore.ts";

/**
 * S of every pair of states less what each is close to everyone: rows and columns then have mean zero.
 *
 *     S_ij − S̄_i − S̄_j + S̄,   over all states that voted, the diagonal (1) included
 *
 * @returns [state, state] over the states that voted; NaN where a pair has no joint roll call, means over the rest.
 * @throws E652 to E657 selection
 * @unit none
 * @source Torgerson (1952), Psychometrika 17(4): double-centring; docs/model/alignment.md, Similarity of votes
 *
 * @example
 *   const record = {
 *     states: indexSet("state", ["A", "B"]), ids: ["1"], sessions: new Int32Array([1]), dates: ["1946-01-01"], issues: [[]],
 *     important: new Int8Array(1), amendment: new Int8Array(1), paragraph: new Int8Array(1), votes: new Uint8Array([1, 3]), bridges: [],
 *   };
 *   doubleCentredScores(record).of("A", "B")   // -1
 */
export function doubleCentredScores(record: VoteRecord, selection: RollCallSelection = {}): Parameter {
  const ballots = selectedBallots(record, selection);
  const voters = [...record.states.labels.keys()].filter((state) => jointVotes(ballots, state, state).n > 0);
  const half = voters.map((a, i) => voters.slice(0, i + 1).map((b) => sScoreOn(ballots, a, b)));
  const scores = voters.map((_, i) => voters.map((__, j) => half[Math.max(i, j)]?.[Math.min(i, j)] ?? NaN));
  const rows = scores.map((row) => meanOf(row));
  const grand = meanOf(scores.flat());
  const values = scores.flatMap((row, i) => row.map((score, j) => score - (rows[i] ?? NaN) - (rows[j] ?? NaN) + grand));
  const states = indexSet(
    "state",
    voters.map((state) => record.states.labels[state] ?? ""),
  );
  return parameter([states, states], new Float64Array(values));
}

function sScoreOn(ballots: Ballots, a: number, b: number): number {
  const { all } = voteTables(ballots, jointVotes(ballots, a, b));
  return all.total > 0 ? sScoreOf(all, "absolute") : NaN;
}

/** Mean of what is there. */
function meanOf(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
