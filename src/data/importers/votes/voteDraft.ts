import type { Problem } from "../../../base/problems/index.ts";
import { describedTwice, twoVotes } from "./problems.ts";

/** What a source says of one roll call; texts are "" where it says nothing. */
export interface RollCallDraft {
  readonly id: string;
  readonly session: number;
  readonly date: string;
  readonly resolution: string;
  readonly title: string;
  readonly issues: readonly string[];
  /** 1, 0, or −1 = not known. */
  readonly important: number;
  readonly amendment: number;
  readonly paragraph: number;
  /** Yes, abstain, no; −1 where not printed. */
  readonly tally: readonly [number, number, number];
}

/** A point before it has its rank. */
export interface PointDraft {
  readonly session: number;
  readonly state: string;
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

/** What has been read of some files of votes. */
export interface VoteDraft {
  readonly rollCalls: Map<string, RollCallDraft>;
  /** Roll call → code of the vote by position of the state. */
  readonly ballots: Map<string, number[]>;
  /** State → its position in the ballots. */
  readonly positions: Map<string, number>;
  readonly names: Map<string, string>;
  readonly bridges: [string, string][];
  readonly points: PointDraft[];
  /** Special session as the source names it → its roll calls. */
  readonly special: Map<string, Set<string>>;
}

/** A draft with nothing in it. */
export function emptyDraft(): VoteDraft {
  return {
    rollCalls: new Map(),
    ballots: new Map(),
    positions: new Map(),
    names: new Map(),
    bridges: [],
    points: [],
    special: new Map(),
  };
}

/** Where a row stands. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** Notes a vote; a different one of the same state on the same roll call is a problem. */
export function noteVote(
  draft: VoteDraft,
  id: string,
  state: string,
  code: number,
  where: RowPlace,
  problems: Problem[],
): void {
  const position = positionOf(draft, state);
  const ballot = draft.ballots.get(id) ?? [];
  draft.ballots.set(id, ballot);
  const before = ballot[position];
  if (before !== undefined && before !== code) problems.push(twoVotes(where.file, where.line, id, state));
  ballot[position] = code;
}

function positionOf(draft: VoteDraft, state: string): number {
  const known = draft.positions.get(state) ?? draft.positions.size;
  draft.positions.set(state, known);
  return known;
}

/** Notes a roll call; another session or date than before is a problem. */
export function noteRollCall(draft: VoteDraft, found: RollCallDraft, where: RowPlace, problems: Problem[]): void {
  const before = draft.rollCalls.get(found.id);
  if (before === undefined) {
    draft.rollCalls.set(found.id, found);
    return;
  }
  const text = ({ session, date }: RollCallDraft): string => `session ${session}, ${date}`;
  if (text(before) !== text(found)) {
    problems.push(describedTwice(where.file, where.line, found.id, text(found), text(before)));
  }
}
