import type { AlignmentCase } from "../../case/index.ts";
import { placeboChanges, type PlaceboChanges } from "../../engines/alignment/index.ts";
import type { VotePackage } from "../../data/packages/index.ts";
import type { PlaceboResult, TrendEvidence, TrendResult } from "../../results/index.ts";
import { selectionOf } from "./voteResults.ts";

/** Random pairs that stand beside those of a case. An assumption. */
const PAIRS = 20;

/** Where the changes of a case stand among those of random pairs over the same window. */
export function placeboResults(
  votes: VotePackage,
  block: AlignmentCase,
  trends: readonly TrendResult[],
): TrendEvidence["placebo"] {
  const [first] = trends;
  if (first === undefined) return { pairs: [], ranks: [] };
  const { split, pairs, bootstrap } = block;
  const window = { ...selectionOf(block), sessions: first.sessions, split };
  const found = placeboChanges(votes, { ...window, count: PAIRS, seed: bootstrap.seed, except: pairs });
  return { pairs: found.pairs, ranks: trends.flatMap((trend) => rankOf(trend, found)) };
}

function rankOf({ a, b, measure, change }: TrendResult, { changes }: PlaceboChanges): readonly PlaceboResult[] {
  const others = changes[measure].flatMap((each) => each ?? []).toSorted((one, other) => one - other);
  const [low] = others;
  if (change === null || low === undefined) return [];
  const rank = 1 + others.filter((each) => each > change).length;
  const high = others.at(-1) ?? low;
  return [{ a, b, measure, change, rank, count: others.length + 1, low, median: middle(others), high }];
}

/** Median of sorted values. */
function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
