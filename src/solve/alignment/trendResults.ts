import type { AlignmentCase } from "../../case/index.ts";
import {
  type SessionsBefore,
  trendJudgement,
  type WindowTrend,
  trendWindows,
  type WindowTrends,
} from "../../engines/alignment/index.ts";
import type { VotePackage } from "../../data/packages/index.ts";
import { append, placedAt, type Problem, TertiusError } from "../../base/problems/index.ts";
import type { TrendEvidence, TrendJudgementResult, TrendResult, TrendSpan } from "../../results/index.ts";
import { distinctSpans } from "./distinctSpans.ts";
import { placeboResults } from "./placeboResults.ts";
import { selectionOf, sessionBy } from "./voteResults.ts";

/** Windows on which a direction is tried, beside that of the case. */
const TRIED: readonly SessionsBefore[] = [5, 10, "all"];

/** Trends of a case, what they come to, and what stands beside them. A pair without a trend is a problem. */
export interface TrendReadings {
  readonly trends: readonly TrendResult[];
  readonly trendJudgements: readonly TrendJudgementResult[];
  readonly trendEvidence: TrendEvidence;
  readonly problems: readonly Problem[];
}

/** The trend of every pair by every measure, in the window of the case and in those that it is tried on. */
export function trendResults(votes: VotePackage, block: AlignmentCase, asOf: string): TrendReadings {
  const { found, problems } = pairTrends(votes, block, asOf);
  const rows = found.flatMap((each) => each.windows.flatMap((window) => trendRows(each, window)));
  const trends = rows.filter(({ window }) => window === block.window);
  const later = found.flatMap((each) => each.later.flatMap((window) => trendRows(each, window)));
  return {
    trends,
    trendJudgements: found.map((each) => judgementOf(votes, block, each)),
    trendEvidence: {
      windows: rows,
      laterEvidence: later.filter(({ window }) => window === block.window),
      placebo: placeboResults(votes, block, trends),
    },
    problems,
  };
}

/** What the engine finds of every pair, and which pairs have no trend. */
function pairTrends(
  votes: VotePackage,
  block: AlignmentCase,
  asOf: string,
): { readonly found: readonly WindowTrends[]; readonly problems: readonly Problem[] } {
  const { sessions, split, bootstrap, window } = block;
  const windows = [...TRIED.filter((each) => each !== window), window].toSorted(byLength);
  const lastSession = sessionBy(votes, block, asOf);
  const options = { ...selectionOf(block), sessions, split, bootstrap, windows, lastSession };
  const problems: Problem[] = [];
  const found = block.pairs.flatMap(([a, b]): WindowTrends[] => {
    try {
      return [trendWindows(votes, [a, b], options)];
    } catch (failure) {
      if (!(failure instanceof TertiusError)) throw failure;
      append(
        problems,
        failure.problems.map((each) => placedAt(each, { path: `alignment.pairs, ${a}, ${b}` })),
      );
      return [];
    }
  });
  return { found, problems };
}

function byLength(one: SessionsBefore, other: SessionsBefore): number {
  const length = (window: SessionsBefore): number => (window === "all" ? Infinity : window);
  return one === other ? 0 : length(one) - length(other);
}

/** The rows of a window, with the pair and the sessions that they are of. */
function trendRows(
  { a, b }: Pick<WindowTrends, "a" | "b">,
  { before, sessions, trends }: WindowTrend,
): readonly TrendResult[] {
  return trends.map((trend) => ({ a, b, window: before, sessions, ...trend }));
}

function judgementOf(votes: VotePackage, block: AlignmentCase, found: WindowTrends): TrendJudgementResult {
  const spans = found.windows.map((window) => spanOf(votes, window));
  const at = spans.findIndex(({ window }) => window === block.window);
  const distinct = distinctSpans(
    spans.map(({ sessions }) => sessions),
    at,
  );
  const slope = trendJudgement(found.windows.slice(at, at + 1), "slope");
  const { a, b } = found;
  const [judged, theseSessions] = [trendJudgement(found.windows), trendJudgement(found.windows, "change", "these")];
  return {
    a,
    b,
    split: block.split,
    ...spans[at]!,
    ...judged,
    direction: jointDirection(judged.direction, theseSessions.direction),
    theseSessions,
    tried: distinct.map((n) => ({ ...spans[n]!, ...signs(found.windows[n]!) })),
    slope,
  };
}

/** What sessions like these tell, unless the sessions that were held say otherwise by some measure. */
export function jointDirection(
  judged: TrendJudgementResult["direction"],
  these: TrendJudgementResult["direction"],
): TrendJudgementResult["direction"] {
  const isTold = judged === "closer" || judged === "apart";
  return isTold && these !== judged && these !== "unclear" ? "disagree" : judged;
}

function signs(window: WindowTrend): { readonly up: number; readonly down: number } {
  const { rising, falling } = trendJudgement([window]);
  return { up: rising.length, down: falling.length };
}

function spanOf({ sessions: all, dates }: VotePackage, { before, sessions }: WindowTrend): TrendSpan {
  const [first, last] = sessions;
  const days = dates.filter((_, k) => (all[k] ?? NaN) >= first && (all[k] ?? NaN) <= last).toSorted();
  return { window: before, sessions, from: days[0] ?? "", to: days.at(-1) ?? "" };
}
