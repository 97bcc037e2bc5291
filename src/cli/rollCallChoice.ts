import type { AlignmentCase } from "../case/index.ts";
import { type RollCallChoice, selectionProblems } from "../engines/alignment/index.ts";
import type { VotePackage } from "../data/packages/index.ts";
import type { Problem } from "../base/problems/index.ts";

/** Roll calls as a word of the command line chooses them: `all`, `important`, `final`, or issue codes joined by commas. */
export function rollCallChoice(word: string): RollCallChoice {
  if (word === "all") return {};
  if (word === "important") return { importantOnly: true };
  if (word === "final") return { finalPassage: true };
  return { issues: word.split(",") };
}

/** The sessions of a block in which a choice is known, cut from their end; with what is amiss where there are none. */
export function choiceSessions(
  votes: VotePackage,
  [first, last]: readonly [number, number],
  choice: RollCallChoice,
): { readonly sessions: readonly [number, number]; readonly problems: readonly Problem[] } {
  const problemsTo = (end: number): readonly Problem[] =>
    selectionProblems(votes, { ...choice, sessions: [first, end] });
  const ends = [...new Set(votes.sessions)].filter((session) => session >= first && session <= last);
  const known = ends.findLast((end) => problemsTo(end).length === 0);
  if (known === undefined) return { sessions: [first, last], problems: problemsTo(last) };
  return { sessions: [first, known], problems: [] };
}

/** The block with a choice in place of its own, over the sessions in which it is known. */
export function blockWith(
  block: AlignmentCase,
  votes: VotePackage,
  choice: RollCallChoice,
): { readonly block: AlignmentCase; readonly problems: readonly Problem[] } {
  const { sessions, problems } = choiceSessions(votes, block.sessions, choice);
  const { importantOnly = false, finalPassage = false, issues = [] } = choice;
  return { block: { ...block, sessions, importantOnly, finalPassage, issues }, problems };
}
