import { resampledDyads } from "../../engines/alignment/index.ts";
import type { RunInput } from "../runInput.ts";
import type { ResampledVotes, VotesOnDraw } from "./votesOnDraw.ts";
import { pairTrends, type ResampledTrends, resampledTrends } from "./trendResults.ts";
import { selectionOf } from "./voteResults.ts";

/**
 * Null when the case has no alignment block, or its votes are not there. Nothing is computed before a draw is asked for.
 *
 * @param known  Trends on each resample, where they were found with those of the votes themselves.
 */
export function resampledVotes(
  { case: case_, votes = null }: RunInput,
  known: ResampledTrends | null = null,
): ResampledVotes | null {
  const block = case_.alignment;
  if (block === null || votes === null) return null;
  const dyads = once(() => resampledDyads(votes, block.pairs, selectionOf(block), block.bootstrap));
  const trends = once(() => known ?? resampledTrends(pairTrends(votes, block, case_.asOf).found, block));
  const found = new Map<number, VotesOnDraw>();
  const drawn = (draw: number): VotesOnDraw => {
    const windows = trends()[draw] ?? [];
    return { dyads: dyads().at(draw), trends: windows.filter(({ window }) => window === block.window), windows };
  };
  return { draws: block.bootstrap.draws, at: (draw) => remembered(found, draw, drawn) };
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
