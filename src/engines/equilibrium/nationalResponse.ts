import { productInto } from "../../numerics/index.ts";
import type { Evaluation } from "./evaluation.ts";
import { homeSales } from "./homeSales.ts";
import type { System } from "./system.ts";

/**
 * How the map answers to three moves of a whole country, in logs: its wage w, all its prices p, all its spending x.
 * They steer the search and do not enter the answer, so single precision is enough.
 */
export interface NationalResponse {
  /** ∂ ln P̂ʲ / ∂w and ∂p; spending does not enter.   [country, sector] */
  readonly price: readonly [Float32Array, Float32Array];
  /** ∂ ln X′ᵏ / ∂w, ∂p and ∂x.   [country, sector] */
  readonly spending: readonly [Float32Array, Float32Array, Float32Array];
  /** Inverse of one minus the response of (w, p, x) to themselves, p and x as means over spending.   [country, 3, 3] */
  readonly inverse: Float64Array;
}

/**
 * Derivatives of the map in the moves of whole countries, foreigners unmoved. With d the home share of what is bought
 * and h that of what is sold:
 *
 *     δ ln ĉʲ  = γʲ w + (1 − γʲ) p
 *     δ ln P̂ʲ  = dʲ δ ln ĉʲ
 *     δ ln Y′ʲ = hʲ x − θʲ (1 − hʲ dʲ) δ ln ĉʲ,   in two tiers hʲ x − (θ_F (1 − hʲ) + θ_H hʲ (1 − dʲ)) δ ln ĉʲ
 *     X′ᵏ δ ln X′ᵏ = Σⱼ γᵏʲ (1 − γʲ) Y′ʲ δ ln Y′ʲ + αᵏ δ I′,   δ I′ = (ŵ wL + D′ where it moves with wages) w + R′ x
 *     δ ln L = Σⱼ γʲ Y′ʲ δ ln Y′ʲ / Σⱼ γʲ Y′ʲ
 *
 * @param evaluation  The pass at whose point they are taken; X′ there is that of the state.
 * @unit log ratio per log ratio
 * @source derivatives of Caliendo & Parro (2015), equations (10)-(14)
 */
export function nationalResponse(system: System, evaluation: Evaluation): NationalResponse {
  const { countries, sectors } = system;
  const size = countries * sectors;
  const response = noResponse(system);
  const bought = new Float64Array(size);
  const steps = new Float64Array(size);
  for (let move = 0; move < MOVES; move++) {
    const price = response.price[move] ?? null;
    const labour = tradeSteps(system, evaluation, move, price, steps);
    productInto(bought, system.inputShares, steps, { batch: countries, rows: sectors, columns: sectors });
    const spending = response.spending[move]!;
    for (let n = 0; n < countries; n++) {
      addIncome(system, evaluation, move, n, bought);
      const means = spendingMeans(evaluation, n, bought, price, spending);
      const row = n * MOVES * MOVES;
      response.inverse[row + move] = (move === WAGE ? 1 : 0) - labour[n]!;
      response.inverse[row + MOVES + move] = (move === PRICES ? 1 : 0) - means.price;
      response.inverse[row + 2 * MOVES + move] = (move === SPENDING ? 1 : 0) - means.spending;
    }
  }
  for (let n = 0; n < countries; n++) invert(response.inverse.subarray(n * MOVES * MOVES, (n + 1) * MOVES * MOVES));
  return response;
}

/**
 * No answer of prices and spending, and a wage that moves by part of its gap: the plain map.
 *
 * @unit log ratio per log ratio
 * @source docs/model/equilibrium.md, How it is solved: the wage that alone moves
 */
export function cautiousResponse(system: System): NationalResponse {
  const response = noResponse(system);
  for (let n = 0; n < system.countries; n++) response.inverse[n * MOVES * MOVES] = CAUTIOUS_WAGE_STEP;
  return response;
}

function noResponse({ countries, sectors }: System): NationalResponse {
  const room = (): Float32Array => new Float32Array(countries * sectors);
  return {
    price: [room(), room()],
    spending: [room(), room(), room()],
    inverse: new Float64Array(countries * MOVES * MOVES),
  };
}

const [WAGE, PRICES, SPENDING, MOVES] = [0, 1, 2, 3];

/**
 * What one move does to prices, to spending on inputs and to the wage bill.
 *
 * @param price  ∂ ln P̂ʲ, overwritten; null for the move that does not enter.
 * @param steps  ∂ (1 − γʲ) Y′ʲ, overwritten.   [country, sector]
 * @returns ∂ ln L.   [country]
 */
function tradeSteps(
  system: System,
  evaluation: Evaluation,
  move: number,
  price: Float32Array | null,
  steps: Float64Array,
): Float64Array {
  const { countries, sectors, valueAddedShares, weights, theta, upper } = system;
  const { competitiveness, competition, output, labourDemand } = evaluation;
  const labour = new Float64Array(countries);
  for (let n = 0; n < countries; n++) {
    for (let j = 0; j < sectors; j++) {
      const cell = n * sectors + j;
      const row = j * countries + n;
      const share = valueAddedShares[cell]!;
      const sold = output[row]!;
      const weight = weights[row * countries + n]!;
      const inOneTier = competition[row]! > 0 ? (weight * competitiveness[row]!) / competition[row]! : 0;
      const homeBought = evaluation.upper?.home[row] ?? inOneTier;
      const soldHome = homeSales(system, evaluation, row);
      const cost = move === WAGE ? share : move === PRICES ? 1 - share : 0;
      if (price !== null) price[cell] = homeBought * cost;
      const answered =
        upper === null
          ? theta[j]! * (sold - soldHome * homeBought)
          : theta[j]! * (sold - soldHome) + upper.theta[j]! * soldHome * (1 - homeBought);
      const step = (move === SPENDING ? soldHome : 0) - answered * cost;
      steps[cell] = (1 - share) * step;
      labour[n]! += (share * step) / labourDemand[n]!;
    }
  }
  return labour;
}

/** αᵏ δ I′ of one country, added to what its producers buy. */
function addIncome(system: System, evaluation: Evaluation, move: number, n: number, bought: Float64Array): void {
  if (move === PRICES) return;
  const { sectors, finalDemandShares, closure, unit, valueAdded } = system;
  const transfer = closure === "own" || unit === n ? evaluation.deficits[n]! : 0;
  const earned = evaluation.wageHat[n]! * valueAdded[n]! + transfer;
  const income = move === WAGE ? earned : evaluation.tariffRevenue[n]!;
  for (let cell = n * sectors; cell < (n + 1) * sectors; cell++) bought[cell]! += finalDemandShares[cell]! * income;
}

/** Writes ∂ ln X′ of one country; means over its spending of that and of ∂ ln P̂. */
function spendingMeans(
  { expenditure, wageHat }: Evaluation,
  n: number,
  bought: Float64Array,
  price: Float32Array | null,
  spending: Float32Array,
): { price: number; spending: number } {
  const sectors = expenditure.length / wageHat.length;
  let total = 0;
  let prices = 0;
  let purchases = 0;
  for (let cell = n * sectors; cell < (n + 1) * sectors; cell++) {
    const spent = expenditure[cell]!;
    spending[cell] = spent > 0 ? bought[cell]! / spent : 0;
    total += spent;
    if (price !== null) prices += spent * price[cell]!;
    if (spent > 0) purchases += bought[cell]!;
  }
  return { price: prices / total, spending: purchases / total };
}

/**
 * Largest answer of a wage to the gap of its labour market that is believed: 0.1 to 4 in economies of the world. Beyond it,
 * or below zero, the moves of a country nearly hold each other up, and where they end is decided abroad.
 */
const LARGEST_WAGE_ANSWER = 5;
/** Part of the log gap by which a wage moves where its answer is not believed. */
const CAUTIOUS_WAGE_STEP = 0.3;

/** Inverts a 3 × 3 matrix in place, by its cofactors; where the answer is not to be believed the wage alone moves. */
function invert(matrix: Float64Array): void {
  const from = matrix.slice();
  const at = (row: number, column: number): number => from[(row % MOVES) * MOVES + (column % MOVES)]!;
  for (let row = 0; row < MOVES; row++) {
    for (let column = 0; column < MOVES; column++) {
      matrix[column * MOVES + row] =
        at(row + 1, column + 1) * at(row + 2, column + 2) - at(row + 1, column + 2) * at(row + 2, column + 1);
    }
  }
  const determinant = from[0]! * matrix[0]! + from[1]! * matrix[MOVES]! + from[2]! * matrix[2 * MOVES]!;
  for (let e = 0; e < matrix.length; e++) matrix[e]! /= determinant;
  const answer = matrix[0]!;
  if (answer > 0 && answer <= LARGEST_WAGE_ANSWER) return;
  matrix.fill(0);
  matrix[0] = CAUTIOUS_WAGE_STEP;
}
