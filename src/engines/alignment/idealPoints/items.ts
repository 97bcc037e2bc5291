import type { RollCallSelection, VoteRecord } from "../model.ts";
import { isChosen } from "../similarity/rollCallSelection.ts";

/** Roll calls that enter the estimate, and the item that each is a vote on. */
export interface Items {
  /** Positions of the roll calls in the record, in its order. */
  readonly rollCalls: Int32Array;
  /** [position in rollCalls] Item, from 0 in order of first vote. */
  readonly itemOf: Int32Array;
  readonly count: number;
}

/**
 * Roll calls of the sessions that the estimate takes, repeated resolutions joined into one item. Left out are roll calls
 * on which all voted alike, and those whose importance is not known in a session where others' is: the record marks
 * votes on amendments and paragraphs so.
 *
 * @source Bailey, Strezhnev & Voeten (2017), Journal of Conflict Resolution 61(2), section on bridging
 *
 * @example
 *   const record = {
 *     states: indexSet("state", ["A", "B"]), ids: ["1", "2", "3"], sessions: Int32Array.of(1, 1, 2), dates: ["", "", ""],
 *     issues: [[], [], []], important: new Int8Array(3), amendment: new Int8Array(3), paragraph: new Int8Array(3),
 *     votes: Uint8Array.of(1, 3, 1, 1, 3, 1), bridges: [["1", "3"]] as [string, string][],
 *   };
 *   votedItems(record, [1, 2]).count;           // 1
 *   [...votedItems(record, [1, 2]).rollCalls];  // [0, 2]
 */
export function votedItems(
  record: VoteRecord,
  sessions: readonly [number, number],
  choice: RollCallSelection = {},
): Items {
  const known = sessionsWithImportance(record);
  const rollCalls = Int32Array.from(record.ids.keys()).filter((rollCall) => {
    const session = record.sessions[rollCall]!;
    if (session < sessions[0] || session > sessions[1] || !isChosen(record, choice, rollCall)) return false;
    return !(record.important[rollCall] === -1 && known.has(session)) && isDivided(record, rollCall);
  });
  const rootOf = joinedBridges(record);
  const numbers = new Map<number, number>();
  const itemOf = rollCalls.map((rollCall) => {
    const first = rootOf[rollCall]!;
    if (!numbers.has(first)) numbers.set(first, numbers.size);
    return numbers.get(first)!;
  });
  return { rollCalls, itemOf, count: numbers.size };
}

/** True for a recorded yes, abstention or no. */
export function isRecorded(vote: number): boolean {
  return vote >= 1 && vote <= 3;
}

function sessionsWithImportance(record: VoteRecord): Set<number> {
  return new Set(record.sessions.filter((_, rollCall) => record.important[rollCall] !== -1));
}

function isDivided(record: VoteRecord, rollCall: number): boolean {
  const { size } = record.states;
  const row = record.votes.subarray(rollCall * size, (rollCall + 1) * size);
  const first = row.find(isRecorded);
  return row.some((vote) => isRecorded(vote) && vote !== first);
}

/** [rollCall] The roll call that stands for all repetitions of a resolution; pairs outside the record are passed over. */
function joinedBridges(record: VoteRecord): Int32Array {
  const parent = Int32Array.from(record.ids.keys());
  const positions = new Map(record.ids.map((id, rollCall) => [id, rollCall]));
  for (const [one, other] of record.bridges) {
    const [a, b] = [positions.get(one), positions.get(other)];
    if (a !== undefined && b !== undefined) parent[root(parent, a)] = root(parent, b);
  }
  return parent.map((_, rollCall) => root(parent, rollCall));
}

function root(parent: Int32Array, rollCall: number): number {
  let at = rollCall;
  while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
  return at;
}
