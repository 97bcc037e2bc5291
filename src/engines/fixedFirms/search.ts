import { linearSolution } from "../../numerics/index.ts";
import { type Evaluation, evaluateInto, newEvaluation } from "./evaluation.ts";
import { jacobian } from "./jacobian.ts";
import type { Layout } from "./layout.ts";

/** Where Newton's method ended. */
export interface Found {
  /** ln ŵ, ln X̂ */
  readonly state: Float64Array;
  readonly evaluation: Evaluation;
  readonly residual: number;
  readonly steps: number;
}

const MOST_STEPS = 60;
const HALVINGS = 20;
/** Largest change of a wage or of spending in one step, in logs. */
const CAP = 0.5;

/**
 * Newton's method on ln ŵ and ln X̂: the derivatives are written out, and a step is halved until the residuals fall.
 *
 * @unit as in `Found`
 * @source Ossa (2014), section I; docs/model/tariffs.md, Fixed firms
 */
export function search(base: Layout, logTariffs: Float64Array, start: Float64Array, tolerance: number): Found {
  let state: Float64Array = start.slice();
  let evaluation = newEvaluation(base);
  let trial = newEvaluation(base);
  evaluateInto(evaluation, base, state, logTariffs);
  let steps = 0;
  for (; steps < MOST_STEPS && !(largest(evaluation.residuals) <= tolerance); steps++) {
    const slopes = jacobian(base, evaluation, state, logTariffs);
    const direction = linearSolution(slopes, evaluation.residuals);
    const next = direction === null ? null : halved(direction);
    if (next === null) break;
    state = next;
    [evaluation, trial] = [trial, evaluation];
  }
  return { state, evaluation, residual: largest(evaluation.residuals), steps };

  function halved(direction: Float64Array): Float64Array | null {
    const longest = Math.min(1, CAP / largest(direction));
    for (let halving = 0; halving < HALVINGS; halving++) {
      const step = longest / 2 ** halving;
      const next = state.map((value, e) => value - step * direction[e]!);
      evaluateInto(trial, base, next, logTariffs);
      if (norm(trial.residuals) < norm(evaluation.residuals)) return next;
    }
    return null;
  }
}

function largest(values: Float64Array): number {
  let worst = 0;
  for (const value of values) {
    if (Number.isNaN(value)) return Infinity;
    worst = Math.max(worst, Math.abs(value));
  }
  return worst;
}

function norm(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
