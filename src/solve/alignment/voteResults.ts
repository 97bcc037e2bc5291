import type { AlignmentCase } from "../../case/index.ts";
import {
  type DyadSimilarity,
  type RollCallSelection,
  sessionSimilarities,
  similarityTrend,
  type SimilarityTrend,
} from "../../engines/alignment/index.ts";
import type { VotePackage } from "../../packages/index.ts";
import { type Problem, TertiusError } from "../../problems/index.ts";
import type { DisagreementResult, TrendResult } from "./alignmentResults.ts";

/** Roll calls that the block asks for. */
export function selectionOf({ sessions, importantOnly, issues }: AlignmentCase): RollCallSelection {
  return { sessions, ...(importantOnly ? { importantOnly } : {}), ...(issues.length > 0 ? { issues } : {}) };
}

/** Every measure of every pair in every session, with intervals over resampled roll calls. */
export function dyadResults(votes: VotePackage, block: AlignmentCase): readonly DyadSimilarity[] {
  return sessionSimilarities(votes, block.pairs, selectionOf(block), block.bootstrap);
}

/** The trend of every pair by every measure, and where the measures disagree. A pair without a trend is a problem. */
export function trendResults(
  votes: VotePackage,
  block: AlignmentCase,
): {
  readonly trends: readonly TrendResult[];
  readonly disagreement: readonly DisagreementResult[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const found = block.pairs.flatMap(([a, b]): SimilarityTrend[] => {
    try {
      return [similarityTrend(votes, a, b, { ...selectionOf(block), sessions: block.sessions, split: block.split })];
    } catch (failure) {
      if (!(failure instanceof TertiusError)) throw failure;
      problems.push(...failure.problems.map((each) => ({ ...each, path: `alignment.pairs, ${a}, ${b}` })));
      return [];
    }
  });
  return {
    trends: found.flatMap(({ a, b, trends }) => trends.map((trend) => ({ a, b, ...trend }))),
    disagreement: found.map(({ a, b, split, change, slope, disagreement }) => {
      return { a, b, split, change, slope, disagreement };
    }),
    problems,
  };
}

/** Day of the last roll call of a session. */
export function lastDay({ sessions, dates }: VotePackage, session: number): string {
  return dates.reduce((last, date, k) => (sessions[k] === session && date > last ? date : last), "");
}

/** The last session of the block with all its roll calls by a day; the first one where there is none. */
export function sessionBy(votes: VotePackage, { sessions }: AlignmentCase, day: string): number {
  const [first, last] = sessions;
  const all = [...new Set(votes.sessions)].filter((each) => each >= first && each <= last);
  const over = all.filter((session) => lastDay(votes, session) <= day);
  return over.length === 0 ? first : Math.max(...over);
}
