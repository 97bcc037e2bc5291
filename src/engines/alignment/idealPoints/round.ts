import type { Ballots } from "./ballots.ts";
import { itemCurvature } from "./itemCurvature.ts";
import { moveItem } from "./itemStep.ts";
import { layout } from "./layout.ts";
import { addEvidence, clear, evidence, movePaths } from "./pathStep.ts";
import { standardise } from "./standardised.ts";

/** One round of the estimate: writes the next vector of unknowns into its second argument. */
export type Round = (vector: Float64Array, out: Float64Array) => void;

/**
 * A round: every item given the points, then every path given the items, then the scale.
 *
 * @param q               Variance of a step of the random walk.
 * @param slopePrecision  τ, precision of the slopes' prior.
 */
export function round(ballots: Ballots, q: number, slopePrecision: number): Round {
  const curvature = itemCurvature();
  const sums = evidence(ballots);
  return (vector, out) => {
    out.set(vector);
    const at = layout(out, ballots);
    keepNonNegative(at.variances);
    clear(sums);
    for (let item = 0; item < ballots.items; item++) {
      addEvidence(sums, at, ballots, item, moveItem(at, ballots, item, slopePrecision, curvature));
    }
    movePaths(at, ballots, q, sums);
    standardise(at, ballots.present);
  };
}

/** A mixture of rounds may leave a variance below zero. */
function keepNonNegative(variances: Float64Array): void {
  for (let cell = 0; cell < variances.length; cell++) if (variances[cell]! < 0) variances[cell] = 0;
}
