import { resampledDyads } from "../../engines/alignment/index.ts";
import type { RunInput } from "../runInput.ts";
import type { ResampledVotes, VotesOnDraw } from "./votesOnDraw.ts";
import { pairTrends, trendRows } from "./trendResults.ts";
import { selectionOf } from "./voteResults.ts";

/** Null when the case has no alignment block, or its votes are not there. Nothing is computed before a draw is asked for. */
export function resampledVotes({ case: case_, votes = null }: RunInput): ResampledVotes | null {
  const block = case_.alignment;
  if (block === null || votes === null) return null;
  const dyads = once(() => resampledDyads(votes, block.pairs, selectionOf(block), block.bootstrap));
  const trends = once(() => pairTrends(votes, block, case_.asOf).found);
  const known = new Map<number, VotesOnDraw>();
  const drawn = (draw: number): VotesOnDraw => {
    const windows = trends().flatMap((each) => each.resampled.at(draw).flatMap((window) => trendRows(each, window)));
    return { dyads: dyads().at(draw), trends: windows.filter(({ window }) => window === block.window), windows };
  };
  return { draws: block.bootstrap.draws, at: (draw) => remembered(known, draw, drawn) };
}

function once<Value>(work: () => Value): () => Value {
  let found: { readonly value: Value } | null = null;
  return () => (found ??= { value: work() }).value;
}

function remembered<Value>(known: Map<number, Value>, draw: number, work: (draw: number) => Value): Value {
  const found = known.get(draw) ?? work(draw);
  known.set(draw, found);
  return found;
}
