import type { DyadSimilarity } from "../../engines/alignment/index.ts";

/** The votes of a case on resampled resolutions: a function of votes is computed once for each draw. */
export interface ResampledVotes {
  /** Number of draws to begin with. */
  readonly draws: number;
  /** `alignment.dyads`, row by row, as a draw has them, by its number from 0; the same resolutions for every pair. Computed once, when it is asked for. */
  readonly at: (draw: number) => readonly DyadSimilarity[];
}
