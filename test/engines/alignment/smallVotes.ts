import { ABSENT, ABSTAIN, NO, NOT_A_MEMBER, type VoteRecord, YES } from "../../../src/engines/alignment/index.ts";
import { type Problem, TertiusError } from "../../../src/base/problems/index.ts";
import { indexSet } from "../../../src/base/sets/index.ts";

const VOTES: Readonly<Record<string, number>> = { y: YES, a: ABSTAIN, n: NO, "-": ABSENT, ".": NOT_A_MEMBER };

/** What a small record may say beside the votes. */
export interface SmallRecord {
  readonly sessions?: readonly number[];
  readonly dates?: readonly string[];
  readonly issues?: readonly (readonly string[])[];
  readonly important?: readonly number[];
}

/** A record from one line of letters per state: y yes, a abstain, n no, - absent, . not a member. */
export function smallRecord(lines: Readonly<Record<string, string>>, more: SmallRecord = {}): VoteRecord {
  const states = Object.keys(lines);
  const count = lines[states[0] ?? ""]?.length ?? 0;
  const rollCalls = Array.from({ length: count }, (_, k) => k);
  const none = Int8Array.from({ length: count }, () => -1);
  return {
    states: indexSet("state", states),
    ids: rollCalls.map((k) => String(k + 1)),
    sessions: Int32Array.from(more.sessions ?? rollCalls.map(() => 1)),
    dates: more.dates ?? rollCalls.map((k) => `2000-01-${String(k + 1).padStart(2, "0")}`),
    issues: more.issues ?? rollCalls.map(() => []),
    important: Int8Array.from(more.important ?? none),
    amendment: none,
    paragraph: none,
    votes: Uint8Array.from(rollCalls.flatMap((k) => states.map((state) => VOTES[lines[state]?.[k] ?? "."] ?? 0))),
    bridges: [],
  };
}

/** The problems that a call is refused with; none when it returns. */
export function refusal(call: () => unknown): readonly Problem[] {
  try {
    call();
    return [];
  } catch (failure) {
    if (failure instanceof TertiusError) return failure.problems;
    throw failure;
  }
}
