import type { DyadSimilarity } from "../../engines/alignment/index.ts";
import type { TrendResult } from "../../results/index.ts";

/** Rows that rest on votes, as one resample of the resolutions has them; without intervals. */
export interface VotesOnDraw {
  /** As `alignment.dyads`, row by row. */
  readonly dyads: readonly DyadSimilarity[];
  /** As `alignment.trends`, row by row. */
  readonly trends: readonly TrendResult[];
  /** As `alignment.trendEvidence.windows`, row by row. */
  readonly windows: readonly TrendResult[];
}

/** The votes of a case on resampled resolutions: a function of votes is computed once for each draw. */
export interface ResampledVotes {
  /** Number of draws. */
  readonly draws: number;
  /** What a draw gives, by its number from 0; the same resolutions for every pair. Computed once, when it is asked for. */
  readonly at: (draw: number) => VotesOnDraw;
}
