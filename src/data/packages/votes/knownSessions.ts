import type { Problem } from "../../../base/problems/index.ts";
import { flagNotKnown } from "./problems.ts";
import type { VotePackage } from "./votePackage.ts";

/** Something said of roll calls that is not known in every session. */
export type Flag = "important" | "amendment" | "paragraph" | "issues";

type Flagged = Pick<VotePackage, "sessions" | Flag>;

/**
 * Sessions in which a flag is known of at least one roll call, in order. In some of them it is known only of
 * whole resolutions, not of votes on amendments and paragraphs.
 *
 * @example
 *   const record = { sessions: Int32Array.of(1, 2), important: Int8Array.of(1, -1), amendment: Int8Array.of(0, 0), paragraph: Int8Array.of(0, 0), issues: [[], ["me"]] };
 *   knownSessions(record, "important")   // [1]
 *   knownSessions(record, "issues")      // [2]
 */
export function knownSessions(record: Flagged, flag: Flag): number[] {
  const known = new Set<number>();
  record.sessions.forEach((session, at) => {
    if (isKnown(record, flag, at)) known.add(session);
  });
  return [...known].toSorted((a, b) => a - b);
}

function isKnown(record: Flagged, flag: Flag, at: number): boolean {
  return flag === "issues" ? (record.issues[at] ?? []).length > 0 : (record[flag][at] ?? -1) >= 0;
}

/**
 * What stands against a choice by a flag, such as important votes only: the sessions in which it is not known.
 *
 * @param chosen  First and last session, inclusive; sessions without roll calls do not count.
 * @returns no problem, or E364.
 */
export function flagProblems(record: Flagged, flag: Flag, chosen: readonly [number, number]): Problem[] {
  const known = knownSessions(record, flag);
  const isOpen = new Set(known);
  const held = [...new Set(record.sessions)].filter((session) => session >= chosen[0] && session <= chosen[1]);
  const unknown = held.filter((session) => !isOpen.has(session)).toSorted((a, b) => a - b);
  if (unknown.length === 0) return [];
  return [flagNotKnown(flag, `${unknown.length === 1 ? "session" : "sessions"} ${spans(unknown)}`, spans(known))];
}

/** Numbers as spans: 1–3, 7. */
function spans(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const each of numbers) {
    const last = found.at(-1);
    if (last !== undefined && each === last[1] + 1) last[1] = each;
    else found.push([each, each]);
  }
  return found.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(", ");
}
