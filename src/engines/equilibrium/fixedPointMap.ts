import { type Evaluation, evaluate } from "./evaluation.ts";
import type { NationalResponse } from "./nationalResponse.ts";
import type { System } from "./system.ts";

/** A map whose fixed point is the equilibrium. */
export interface EquilibriumMap {
  /** Writes the image of a state. */
  readonly step: (state: Float64Array, out: Float64Array) => void;
  /** Largest log gap of the equations at the last state; infinite where one is no number. */
  readonly gap: () => number;
}

/** How countries are taken to answer as wholes, given the first pass. */
export type NationalResponder = (system: System, evaluation: Evaluation) => NationalResponse;

/**
 * The map whose fixed point is the equilibrium: prices and expenditure move to what the pass implies, and so do the
 * wage, the price level and the spending of each country as wholes, by a step of Newton's method on these three:
 *
 *     x ← g(x) + M (1 − M̄)⁻¹ r̄
 *
 * r̄ gaps of labour demand, mean price and mean spending, M the response of the country to moves of the three, M̄ its
 * means. A country trades mostly with itself, so that its wage, prices and spending hold each other up: these are the
 * moves that the plain map damps least. The responses are those at the first state.
 *
 * @unit log ratios, log money
 * @source Caliendo & Parro (2015), equations (10)-(14); two-level method as in Saad (2003), Iterative Methods for Sparse
 *         Linear Systems, section 13.4, a country being one coarse cell; docs/numerics/fixed-point.md
 */
export function fixedPointMap(system: System, evaluation: Evaluation, respond: NationalResponder): EquilibriumMap {
  let response: NationalResponse | null = null;
  let gap = Infinity;
  return {
    step: (state, out) => {
      evaluate(system, state, evaluation);
      response ??= respond(system, evaluation);
      gap = 0;
      for (let n = 0; n < system.countries; n++) {
        gap = Math.max(gap, countryStep(system, evaluation, response, n, state, out));
      }
    },
    gap: () => gap,
  };
}

/** Log gaps of one country: of its labour market, and of its prices and spending as means over spending. */
interface NationalGaps {
  readonly labour: number;
  readonly price: number;
  readonly spending: number;
  /** Largest of the labour market and of single sectors, in size. */
  readonly largest: number;
}

/** Moves one country. @returns its largest log gap. */
function countryStep(
  system: System,
  evaluation: Evaluation,
  { inverse, price, spending }: NationalResponse,
  n: number,
  state: Float64Array,
  out: Float64Array,
): number {
  const { countries, sectors } = system;
  const gaps = plainStep(system, evaluation, n, state, out);
  const wageMove = moveOf(inverse, 9 * n, gaps);
  const priceMove = moveOf(inverse, 9 * n + 3, gaps);
  const spendingMove = moveOf(inverse, 9 * n + 6, gaps);
  out[n] = evaluation.logWage[n]! + wageMove;
  const spendings = countries * (1 + sectors);
  for (let cell = n * sectors; cell < (n + 1) * sectors; cell++) {
    out[countries + cell]! += price[0][cell]! * wageMove + price[1][cell]! * priceMove;
    out[spendings + cell]! +=
      spending[0][cell]! * wageMove + spending[1][cell]! * priceMove + spending[2][cell]! * spendingMove;
  }
  return gaps.largest;
}

function moveOf(inverse: Float64Array, at: number, { labour, price, spending }: NationalGaps): number {
  return inverse[at]! * labour + inverse[at + 1]! * price + inverse[at + 2]! * spending;
}

/** Prices and spending of one country as the pass implies them, and how far they and its wage are from holding. */
function plainStep(
  system: System,
  evaluation: Evaluation,
  n: number,
  state: Float64Array,
  out: Float64Array,
): NationalGaps {
  const { countries, sectors, isBought, valueAdded } = system;
  const { logPrice, expenditure, demand } = evaluation;
  const spendings = countries * (1 + sectors);
  const labour = Math.log(evaluation.labourDemand[n]! / (evaluation.wageHat[n]! * valueAdded[n]!));
  let largest = Math.abs(labour);
  let price = 0;
  let spending = 0;
  let total = 0;
  for (let cell = n * sectors; cell < (n + 1) * sectors; cell++) {
    const priceGap = logPrice[cell]! - state[countries + cell]!;
    const implied = isBought[cell] === 1 ? Math.log(demand[cell]!) : state[spendings + cell]!;
    const spendingGap = implied - state[spendings + cell]!;
    out[countries + cell] = logPrice[cell]!;
    out[spendings + cell] = implied;
    total += expenditure[cell]!;
    price += expenditure[cell]! * priceGap;
    spending += expenditure[cell]! * spendingGap;
    largest = Math.max(largest, Math.abs(priceGap), Math.abs(spendingGap));
  }
  return { labour, price: price / total, spending: spending / total, largest: sizeOf(largest) };
}

/** A size; infinite where it is no number. */
function sizeOf(size: number): number {
  return Number.isNaN(size) ? Infinity : size;
}
