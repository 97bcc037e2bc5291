import { TertiusError } from "../../base/problems/index.ts";
import { groupingsOf, type ScoredCell, type ScoreEffects } from "./cells.ts";
import { nothingToScore } from "./problems.ts";
import { clusteredError, weightedCorrelation, weightedSlope, within } from "./within.ts";

/** How what happened moves with what was predicted. */
export interface SlopeFit {
  /** 1 is right on average; below 1 the model predicts too much, 0 it says nothing. */
  readonly slope: number;
  /** Of the slope, clustered by seller, no factor for small samples. */
  readonly standardError: number;
  readonly correlation: number;
  readonly cells: number;
}

/**
 * Slope of observed on predicted changes, weighted by imports before, after effects are removed from both:
 *
 *     b = Σ w x̃ ỹ / Σ w x̃²,   r = Σ w x̃ ỹ / √(Σ w x̃² Σ w ỹ²),   s.e. = √Σ_seller (Σ w x̃ (ỹ − b x̃))² / Σ w x̃²
 *
 * @throws TertiusError E561 where predictions do not differ once effects are removed; E560
 * @source docs/model/score.md, Slope
 */
export function slopeFit(cells: readonly ScoredCell[], effects: ScoreEffects): SlopeFit {
  const groupings = groupingsOf(cells, effects);
  const weights = Float64Array.from(cells, ({ before }) => before);
  const observed = within(
    Float64Array.from(cells, (cell) => cell.observed),
    groupings,
    weights,
  );
  const predicted = within(
    Float64Array.from(cells, (cell) => cell.predicted),
    groupings,
    weights,
  );
  const found = weightedSlope(observed, predicted, weights);
  const related = weightedCorrelation(observed, predicted, weights);
  if (cells.length < 2 || !Number.isFinite(found) || !isMoved(predicted))
    throw new TertiusError([nothingToScore(effects === "constant" ? "the mean" : effects, cells.length)]);
  const left = observed.map((each, at) => each - found * predicted[at]!);
  const sellers = cells.map(({ seller }) => seller);
  const standardError = clusteredError(left, predicted, weights, sellers);
  return { slope: found, standardError, correlation: related, cells: cells.length };
}

/** Log change below which predictions are one number, with rounding. */
const UNMOVED = 1e-10;

function isMoved(predicted: Float64Array): boolean {
  return predicted.some((each) => Math.abs(each) > UNMOVED);
}
