import { type Problem, TertiusError } from "../../../base/problems/index.ts";
import { NO, type RollCallSelection, type VoteRecord, YES } from "../model.ts";
import { type Contingency, contingencyTable } from "./contingency.ts";
import { bootstrapNotUsable, unknownState } from "./problems.ts";
import { type Bootstrap, resampledTimes } from "./resampledTimes.ts";
import { selectedRollCalls } from "./rollCallSelection.ts";
import type { VoteTables } from "./similarityMeasures.ts";

/** Selected roll calls of a record, ready to compare any two states on. */
export interface Ballots {
  readonly record: VoteRecord;
  /** The session, when all selected roll calls are of one. */
  readonly session: number | null;
  /** Days of the first and the last selected roll call; empty when there is none. */
  readonly from: string;
  readonly to: string;
  /** [k] Position of the k-th selected roll call in the record. */
  readonly rollCalls: Int32Array;
  /** [k] 1 where not all voters of the assembly voted alike. */
  readonly contested: Uint8Array;
  /** [k] Weight. */
  readonly weights: Float64Array;
  /** [draw][k] How often the roll call is drawn; the same for every pair of states. */
  readonly resamples: readonly Uint16Array[];
}

/**
 * Selects roll calls once for any number of comparisons.
 *
 * @throws E652 to E658, all at once
 */
export function selectedBallots(record: VoteRecord, selection: RollCallSelection, bootstrap?: Bootstrap): Ballots {
  return ballotsOf(record, chosenRollCalls(record, selection, bootstrap), selection.weights, bootstrap);
}

/**
 * Positions of the selected roll calls, once it is certain that they can be resampled.
 *
 * @throws E658, or else E652 to E657, all at once
 */
export function chosenRollCalls(record: VoteRecord, selection: RollCallSelection, bootstrap?: Bootstrap): Int32Array {
  const problems = bootstrap ? bootstrapProblems(bootstrap) : [];
  if (problems.length > 0) throw new TertiusError(problems);
  return selectedRollCalls(record, selection);
}

/** The ballots of given roll calls; no bootstrap gives no resamples. */
export function ballotsOf(
  record: VoteRecord,
  rollCalls: Int32Array,
  weights?: Float64Array,
  bootstrap?: Bootstrap,
): Ballots {
  const days = Array.from(rollCalls, (rollCall) => record.dates[rollCall] ?? "").toSorted();
  const sessions = [...new Set(Array.from(rollCalls, (rollCall) => record.sessions[rollCall] ?? NaN))];
  return {
    record,
    session: sessions.length === 1 ? (sessions[0] ?? null) : null,
    from: days[0] ?? "",
    to: days.at(-1) ?? "",
    rollCalls,
    contested: Uint8Array.from(rollCalls, (rollCall) => (isUnanimous(record, rollCall) ? 0 : 1)),
    weights: Float64Array.from(rollCalls, (rollCall) => weights?.[rollCall] ?? 1),
    resamples: bootstrap ? resampledTimes(record, rollCalls, bootstrap) : [],
  };
}

/** Some of the ballots, by their place k among them; a resample of them is what the resample of the whole leaves of them. */
export function ballotsWhere(ballots: Ballots, isKept: (k: number) => boolean): Ballots {
  const kept = [...ballots.rollCalls.keys()].filter(isKept);
  const ofKept = (values: ArrayLike<number>): number[] => kept.map((k) => values[k] ?? NaN);
  const days = kept.map((k) => ballots.record.dates[ballots.rollCalls[k] ?? -1] ?? "").toSorted();
  return {
    ...ballots,
    from: days[0] ?? "",
    to: days.at(-1) ?? "",
    rollCalls: Int32Array.from(ofKept(ballots.rollCalls)),
    contested: Uint8Array.from(ofKept(ballots.contested)),
    weights: Float64Array.from(ofKept(ballots.weights)),
    resamples: ballots.resamples.map((times) => Uint16Array.from(ofKept(times))),
  };
}

function bootstrapProblems({ draws, seed }: Bootstrap): Problem[] {
  return [
    ...(Number.isInteger(draws) && draws >= 1 ? [] : [bootstrapNotUsable("draws", draws)]),
    ...(Number.isInteger(seed) ? [] : [bootstrapNotUsable("seed", seed)]),
  ];
}

function isVote(vote: number): boolean {
  return vote >= YES && vote <= NO;
}

/** True when all voters of the assembly cast the same vote. */
function isUnanimous(record: VoteRecord, rollCall: number): boolean {
  const { size } = record.states;
  let first = 0;
  for (let state = 0; state < size; state++) {
    const vote = record.votes[rollCall * size + state] ?? 0;
    if (!isVote(vote)) continue;
    if (first !== 0 && vote !== first) return false;
    first = vote;
  }
  return true;
}

/** Levels of a vote: yes, abstain, no. The full set, used or not. */
const LEVELS = 3;
const CELLS = LEVELS * LEVELS;

/** Which cell of the tables each roll call belongs to. */
export interface JointVotes {
  /** [k] 3 (a − 1) + (b − 1); −1 where one of them did not vote. */
  readonly cells: Int8Array;
  readonly n: number;
  readonly nNonunanimous: number;
}

/** Position of a state in the record. @throws E650 @unit position @source definition */
export function statePosition({ states }: VoteRecord, state: string): number {
  const position = states.indexOf(state);
  if (position < 0) throw new TertiusError([unknownState(state)]);
  return position;
}

/** How two states, given by their positions, voted together. */
export function jointVotes({ record, rollCalls, contested }: Ballots, a: number, b: number): JointVotes {
  const { size } = record.states;
  const cells = new Int8Array(rollCalls.length).fill(-1);
  let [n, nNonunanimous] = [0, 0];
  for (let k = 0; k < rollCalls.length; k++) {
    const row = (rollCalls[k] ?? 0) * size;
    const [x, y] = [record.votes[row + a] ?? 0, record.votes[row + b] ?? 0];
    if (!isVote(x) || !isVote(y)) continue;
    cells[k] = LEVELS * (x - YES) + (y - YES);
    n += 1;
    nNonunanimous += contested[k] ?? 0;
  }
  return { cells, n, nNonunanimous };
}

/** Tables of joint votes, over all selected roll calls or over one resample of them. */
export function voteTables(ballots: Ballots, joint: JointVotes, resample?: Uint16Array): VoteTables {
  return {
    all: voteTable(ballots, joint, resample, false),
    contested: () => voteTable(ballots, joint, resample, true),
  };
}

function voteTable(
  { contested, weights }: Ballots,
  { cells }: JointVotes,
  resample: Uint16Array | undefined,
  contestedOnly: boolean,
): Contingency {
  const table = new Float64Array(CELLS);
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[k]!;
    const times = resample === undefined ? 1 : resample[k]!;
    if (cell < 0 || times === 0 || (contestedOnly && contested[k] !== 1)) continue;
    table[cell]! += times * weights[k]!;
  }
  return contingencyTable(LEVELS, table);
}
