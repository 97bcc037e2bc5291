import type { RandomNumbers } from "../randomNumbers.ts";
import type { VoteRecord } from "../model.ts";
import { isRecorded, type Items } from "./items.ts";

/** Recorded votes, item after item, as the estimate walks through them. */
export interface Ballots {
  readonly states: number;
  readonly sessions: number;
  /** Number of items. */
  readonly items: number;
  /** [item + 1] First ballot of each item; the last entry is the number of ballots. */
  readonly starts: Int32Array;
  /** [ballot] state × sessions + session */
  readonly cells: Int32Array;
  /** [ballot] 1 yes, 2 abstain, 3 no */
  readonly votes: Uint8Array;
  /** [ballot] Position of the roll call among those that were taken. */
  readonly rollCalls: Int32Array;
  /** [state, session] 1 where the state has a recorded vote */
  readonly present: Uint8Array;
  /** [item] 1 where someone abstained */
  readonly hasAbstention: Uint8Array;
}

/** One recorded vote on its way into the table. */
interface Ballot {
  readonly item: number;
  readonly cell: number;
  readonly vote: number;
  readonly rollCall: number;
}

/** Recorded votes of the items. @shape see `Ballots` */
export function ballots(record: VoteRecord, items: Items, first: number, sessions: number): Ballots {
  return ballotTable(recordedBallots(record, items, first, sessions), record.states.size, sessions, items.count);
}

/** The ballots without a part of them that is drawn at random, and that part. */
export function maskedBallots(all: Ballots, share: number, random: RandomNumbers): { kept: Ballots; masked: Ballots } {
  const [kept, masked]: [Ballot[], Ballot[]] = [[], []];
  for (const ballot of listed(all)) (random() < share ? masked : kept).push(ballot);
  const { states, sessions, items } = all;
  return {
    kept: ballotTable(kept, states, sessions, items),
    masked: ballotTable(masked, states, sessions, items),
  };
}

function recordedBallots(record: VoteRecord, items: Items, first: number, sessions: number): Ballot[] {
  const { size } = record.states;
  const found: Ballot[] = [];
  items.rollCalls.forEach((rollCall, position) => {
    const session = record.sessions[rollCall]! - first;
    const item = items.itemOf[position]!;
    for (let state = 0; state < size; state++) {
      const vote = record.votes[rollCall * size + state]!;
      if (isRecorded(vote)) found.push({ item, cell: state * sessions + session, vote, rollCall: position });
    }
  });
  return found;
}

function* listed({ items, starts, cells, votes, rollCalls }: Ballots): Generator<Ballot> {
  for (let item = 0; item < items; item++) {
    for (let b = starts[item]!; b < starts[item + 1]!; b++) {
      yield { item, cell: cells[b]!, vote: votes[b]!, rollCall: rollCalls[b]! };
    }
  }
}

function ballotTable(list: readonly Ballot[], states: number, sessions: number, items: number): Ballots {
  const starts = new Int32Array(items + 1);
  for (const { item } of list) starts[item + 1]! += 1;
  for (let item = 0; item < items; item++) starts[item + 1]! += starts[item]!;
  const next = starts.slice();
  const cells = new Int32Array(list.length);
  const votes = new Uint8Array(list.length);
  const rollCalls = new Int32Array(list.length);
  const present = new Uint8Array(states * sessions);
  const hasAbstention = new Uint8Array(items);
  for (const { item, cell, vote, rollCall } of list) {
    const at = next[item]!;
    next[item] = at + 1;
    cells[at] = cell;
    votes[at] = vote;
    rollCalls[at] = rollCall;
    present[cell] = 1;
    if (vote === 2) hasAbstention[item] = 1;
  }
  return { states, sessions, items, starts, cells, votes, rollCalls, present, hasAbstention };
}
