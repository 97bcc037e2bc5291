import { TertiusError } from "../../../base/problems/index.ts";
import { type DyadSimilarity, type Measure, type RollCallSelection, type VoteRecord } from "../model.ts";
import {
  type Ballots,
  ballotsOf,
  chosenRollCalls,
  type JointVotes,
  jointVotes,
  selectedBallots,
  statePosition,
  voteTables,
} from "./ballots.ts";
import type { Bootstrap } from "./resampledTimes.ts";
import { resampledMeasures, withIntervals } from "./bootstrapInterval.ts";
import { noJointRollCall } from "./problems.ts";
import { similarityMeasures } from "./similarityMeasures.ts";

/**
 * Every measure of the similarity of two states' votes over the same roll calls.
 *
 * S_abs = 2 · agree_all − 1 exactly: it is not a second witness.
 *
 * @param bootstrap  Gives each measure the 5th to 95th percentile over resampled resolutions. Default none.
 * @throws E650 unknown state · E651 no joint roll call · E652 to E658 selection and bootstrap, all at once
 * @source docs/model/alignment.md, Similarity of votes; each equation with its paper in its file
 *
 * @example
 *   const record = {
 *     states: indexSet("state", ["A", "B"]), ids: ["1", "2"], sessions: new Int32Array([1, 1]), dates: ["1946-01-01", "1946-01-02"],
 *     issues: [[], []], important: new Int8Array(2), amendment: new Int8Array(2), paragraph: new Int8Array(2),
 *     votes: new Uint8Array([YES, YES, NO, ABSTAIN]), bridges: [],
 *   };
 *   dyadSimilarity(record, "A", "B").measures.S_abs        // { value: 0.5 }
 *   dyadSimilarity(record, "A", "B").measures.agree_voeten // { value: 0.5 }
 *   dyadSimilarity(record, "A", "C")                       // throws E650
 */
export function dyadSimilarity(
  record: VoteRecord,
  a: string,
  b: string,
  selection: RollCallSelection = {},
  bootstrap?: Bootstrap,
): DyadSimilarity {
  const positions = [statePosition(record, a), statePosition(record, b)] as const;
  return jointDyad(selectedBallots(record, selection, bootstrap), ...positions);
}

/** Similarity of two states, by position, on given ballots. @throws E651 no joint roll call */
export function jointDyad(ballots: Ballots, a: number, b: number): DyadSimilarity {
  const found = dyadOn(ballots, a, b);
  if (found.n > 0) return found;
  const [votedA, votedB] = [a, b].map((state) => jointVotes(ballots, state, state).n);
  throw new TertiusError([noJointRollCall(found.a, found.b, ballots.rollCalls.length, [votedA ?? 0, votedB ?? 0])]);
}

/**
 * A state beside every other in one pass: what maps and rankings need.
 *
 * @returns one row per other state in the record's order; without joint roll call every measure is null with its reason.
 * @throws E650 unknown state · E652 to E658 selection and bootstrap
 * @source docs/model/alignment.md, Similarity of votes
 */
export function similarityProfile(
  record: VoteRecord,
  state: string,
  selection: RollCallSelection = {},
  bootstrap?: Bootstrap,
): readonly DyadSimilarity[] {
  const position = statePosition(record, state);
  const ballots = selectedBallots(record, selection, bootstrap);
  const others = [...record.states.labels.keys()].filter((other) => other !== position);
  return others.map((other) => dyadOn(ballots, position, other));
}

/**
 * Pairs of states in each selected session: what tables over time need.
 *
 * @returns one row per session and pair, sessions ascending; without joint roll call every measure is null with its reason.
 * @throws E650 unknown state · E652 to E658 selection and bootstrap
 * @source docs/model/alignment.md, Similarity of votes
 */
export function sessionSimilarities(
  record: VoteRecord,
  pairs: readonly (readonly [string, string])[],
  selection: RollCallSelection = {},
  bootstrap?: Bootstrap,
): readonly DyadSimilarity[] {
  const positions = pairs.map(([a, b]) => [statePosition(record, a), statePosition(record, b)] as const);
  return bySession(record, chosenRollCalls(record, selection, bootstrap)).flatMap((part) => {
    const ballots = ballotsOf(record, part, selection.weights, bootstrap);
    return positions.map(([a, b]) => dyadOn(ballots, a, b));
  });
}

/** Roll calls by session, ascending. */
export function bySession(record: VoteRecord, rollCalls: Int32Array): Int32Array[] {
  const sessions = [...new Set(Array.from(rollCalls, (k) => record.sessions[k] ?? NaN))].toSorted((x, y) => x - y);
  return sessions.map((session) => rollCalls.filter((k) => record.sessions[k] === session));
}

/**
 * One measure of several pairs on every resample of the selected roll calls, the same resample at the same place: joint
 * probabilities, such as those of the type of a triangle, are counted from it.
 *
 * @returns [pair][draw] NaN where a resample leaves the measure undefined.
 * @throws E650 unknown state · E652 to E658 selection and bootstrap
 * @source Efron (1979); docs/model/alignment.md, Similarity of votes
 */
export function resampledSimilarities(
  record: VoteRecord,
  pairs: readonly (readonly [string, string])[],
  measure: Measure,
  selection: RollCallSelection,
  bootstrap: Bootstrap,
): readonly Float64Array[] {
  const positions = pairs.map(([a, b]) => [statePosition(record, a), statePosition(record, b)] as const);
  return resampledMeasures(selectedBallots(record, selection, bootstrap), positions, [measure])[measure];
}

/** Similarity of two states, by position, on given ballots; n may be 0. */
export function dyadOn(ballots: Ballots, a: number, b: number): DyadSimilarity {
  const joint = jointVotes(ballots, a, b);
  return {
    ...dyadHead(ballots, a, b),
    n: joint.n,
    nNonunanimous: joint.nNonunanimous,
    measures: withIntervals(similarityMeasures(voteTables(ballots, joint)), ballots, joint),
  };
}

/** The same on one resample, each roll call as often as it is drawn; without intervals. */
export function drawnDyad(ballots: Ballots, a: number, b: number, draw: number, joint: JointVotes): DyadSimilarity {
  const times = ballots.resamples[draw] ?? new Uint16Array(ballots.rollCalls.length);
  return {
    ...dyadHead(ballots, a, b),
    ...drawnCounts(ballots, joint, times),
    measures: similarityMeasures(voteTables(ballots, joint, times)),
  };
}

function dyadHead({ record, session, from, to }: Ballots, a: number, b: number): DyadHead {
  const { labels } = record.states;
  return { session, from, to, a: labels[a] ?? "", b: labels[b] ?? "" };
}

type DyadHead = Pick<DyadSimilarity, "session" | "from" | "to" | "a" | "b">;

function drawnCounts(
  { contested }: Ballots,
  { cells }: JointVotes,
  times: Uint16Array,
): Pick<DyadSimilarity, "n" | "nNonunanimous"> {
  let [n, nNonunanimous] = [0, 0];
  for (let k = 0; k < cells.length; k++) {
    if (cells[k]! < 0) continue;
    n += times[k]!;
    nNonunanimous += times[k]! * contested[k]!;
  }
  return { n, nNonunanimous };
}
