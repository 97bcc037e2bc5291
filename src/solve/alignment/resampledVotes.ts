import { type DyadSimilarity, resampledDyads } from "../../engines/alignment/index.ts";
import type { RunInput } from "../runInput.ts";
import type { ResampledVotes } from "./votesOnDraw.ts";
import { selectionOf } from "./voteResults.ts";

/** How many more draws are made at once, where those that were asked for do not settle something. */
const TIMES = 4;

/** Null when the case has no alignment block, or its votes are not there. Nothing is computed before a draw is asked for; there are as many as are asked for. */
export function resampledVotes({ case: case_, votes = null }: RunInput): ResampledVotes | null {
  const block = case_.alignment;
  if (block === null || votes === null) return null;
  const { draws, seed } = block.bootstrap;
  const drawnOf = (count: number): ReturnType<typeof resampledDyads> =>
    resampledDyads(votes, block.pairs, selectionOf(block), { draws: count, seed });
  const found = new Map<number, readonly DyadSimilarity[]>();
  let made: ReturnType<typeof resampledDyads> | null = null;
  return {
    draws,
    at: (draw) => {
      const known = found.get(draw);
      if (known !== undefined) return known;
      made = made !== null && draw < made.draws ? made : drawnOf(enough(draw, made?.draws ?? draws));
      const rows = made.at(draw);
      found.set(draw, rows);
      return rows;
    },
  };
}

/** Draws of which the one asked for is one. A resample is the same whatever is drawn after it. */
function enough(draw: number, count: number): number {
  return draw < count ? count : enough(draw, TIMES * count);
}
