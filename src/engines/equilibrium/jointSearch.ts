import { type FixedPoint, solveFixedPoint } from "../../numerics/index.ts";
import { TertiusError } from "../../base/problems/index.ts";
import type { Evaluation } from "./evaluation.ts";
import { fixedPointMap, type NationalResponder } from "./fixedPointMap.ts";
import { cautiousResponse, nationalResponse } from "./nationalResponse.ts";
import { interrupted } from "./problems.ts";
import type { SolveOptions } from "./solveOptions.ts";
import type { System } from "./system.ts";

/** The step of the map is smaller than the residual of the equations, by at most this in every case tried. */
const STEP_MARGIN = 0.25;
const MEMORY = 6;
const CAP = 0.5;
const PATIENCE = 120;
/** Steps of whole countries halve the gap every few evaluations, or lead nowhere. */
const NATIONAL_PATIENCE = 30;

/** Asked before every evaluation. @throws TertiusError E506 when the caller has lost interest @unit none @source own */
export function stopper(options: SolveOptions): () => boolean {
  return () => {
    if (options.signal?.aborted) throw new TertiusError([interrupted()]);
    return false;
  };
}

/**
 * Wages, prices and spending together: moves countries as wholes; where that leads nowhere, every wage cautiously from the same
 * start.
 *
 * @param without  Evaluations without progress after which it gives up, if that is before its own patience ends.
 * @unit log ratios, log money
 * @source docs/model/equilibrium.md, How it is solved
 */
export function searchJointly(
  built: System,
  evaluation: Evaluation,
  start: Float64Array,
  options: SolveOptions,
  tolerance: number,
  without: number = Infinity,
): FixedPoint {
  const maximum = options.maxEvaluations ?? Infinity;
  const iterated = (respond: NationalResponder, patience: number, limit: number): FixedPoint => {
    const map = fixedPointMap(built, evaluation, respond);
    return solveFixedPoint(map.step, start, {
      tolerance: tolerance * STEP_MARGIN,
      maximum: limit,
      memory: MEMORY,
      cap: CAP,
      patience: Math.min(patience, without),
      size: map.gap,
      shouldStop: stopper(options),
    });
  };
  const national = iterated(nationalResponse, NATIONAL_PATIENCE, maximum);
  if (national.end === "converged" || national.evaluations >= maximum) return national;
  const cautious = iterated(cautiousResponse, PATIENCE, maximum - national.evaluations);
  return {
    ...cautious,
    evaluations: national.evaluations + cautious.evaluations,
    idle: national.idle + cautious.idle,
  };
}
