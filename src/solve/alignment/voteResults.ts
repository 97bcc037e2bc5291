import { greatest } from "../../base/units/index.ts";
import type { AlignmentCase } from "../../case/index.ts";
import { type DyadSimilarity, type RollCallSelection, sessionSimilarities } from "../../engines/alignment/index.ts";
import type { VotePackage } from "../../data/packages/index.ts";
import type { SessionDays } from "../../results/index.ts";

/** Roll calls that the block asks for. */
export function selectionOf(block: AlignmentCase): RollCallSelection {
  const { sessions, importantOnly, finalPassage, issues } = block;
  return {
    sessions,
    ...(importantOnly ? { importantOnly } : {}),
    ...(finalPassage ? { finalPassage } : {}),
    ...(issues.length > 0 ? { issues } : {}),
  };
}

/** Every measure of every pair in every session, with intervals over resampled resolutions. */
export function dyadResults(votes: VotePackage, block: AlignmentCase): readonly DyadSimilarity[] {
  return sessionSimilarities(votes, block.pairs, selectionOf(block), block.bootstrap);
}

/** Day of the last roll call of a session. */
export function lastDay({ sessions, dates }: VotePackage, session: number): string {
  return dates.reduce((last, date, k) => (sessions[k] === session && date > last ? date : last), "");
}

/** Sessions of the block with a roll call, and their days. */
export function sessionDays({ sessions, dates }: VotePackage, block: AlignmentCase): readonly SessionDays[] {
  const [first, last] = block.sessions;
  const known = [...new Set(sessions)].filter((each) => each >= first && each <= last).toSorted((a, b) => a - b);
  return known.map((session) => {
    const days = dates.filter((_, k) => sessions[k] === session).toSorted();
    return { session, from: days[0] ?? "", to: days.at(-1) ?? "" };
  });
}

/** The last session of the block with all its roll calls by a day; the first one where there is none. */
export function sessionBy(votes: VotePackage, { sessions }: AlignmentCase, day: string): number {
  const [first, last] = sessions;
  const all = [...new Set(votes.sessions)].filter((each) => each >= first && each <= last);
  const over = all.filter((session) => lastDay(votes, session) <= day);
  return over.length === 0 ? first : greatest(over);
}
