import { type Evaluation, evaluate } from "./evaluation.ts";
import type { System } from "./system.ts";

/** Part of the log gap between labour demand and supply by which wages move in one step. */
const WAGE_STEP = 0.3;

/**
 * The map whose fixed point is the equilibrium: prices and expenditure move to what the pass implies,
 * wages towards clearing the labour market.
 *
 * @unit log ratios, log money
 * @source Caliendo & Parro (2015), equations (10)-(14); simultaneous updating as in equilibrium.md §4
 */
export function fixedPointMap(
  system: System,
  evaluation: Evaluation,
): (state: Float64Array, out: Float64Array) => void {
  const { countries, sectors, isBought, valueAdded } = system;
  const prices = countries;
  const spending = countries * (1 + sectors);
  return (state, out) => {
    evaluate(system, state, evaluation);
    const { logWage, wageHat, labourDemand, logPrice, demand } = evaluation;
    for (let n = 0; n < countries; n++) {
      out[n] = logWage[n]! + WAGE_STEP * Math.log(labourDemand[n]! / (wageHat[n]! * valueAdded[n]!));
    }
    out.set(logPrice, prices);
    for (let cell = 0; cell < demand.length; cell++) {
      out[spending + cell] = isBought[cell] === 1 ? Math.log(demand[cell]!) : state[spending + cell]!;
    }
  };
}

/** Largest log residual of a step of the map, wages on the scale of their own equation. @unit log ratio @source equilibrium.md §3 */
export function stepSize(countries: number): (difference: Float64Array) => number {
  return (difference) => {
    let worst = 0;
    for (let e = 0; e < difference.length; e++) {
      const magnitude = Math.abs(difference[e]!) / (e < countries ? WAGE_STEP : 1);
      if (Number.isNaN(magnitude)) return Infinity;
      if (magnitude > worst) worst = magnitude;
    }
    return worst;
  };
}
