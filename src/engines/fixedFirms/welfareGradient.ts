import { linearSolution } from "../../numerics/index.ts";
import type { Evaluation } from "./evaluation.ts";
import { jacobian } from "./jacobian.ts";
import type { Layout } from "./layout.ts";

/**
 * Derivatives of Σ ω ln Ŵ with respect to ln(1 + t′) of every cell, by one solution of the transposed system.
 *
 * @param weights     ω   [country]
 * @param logTariffs  ln(1 + t′)   [industry, importer, exporter]
 * @param importers   Whose tariffs; the others' cells stay 0. All where it is left out.
 * @returns null where the system is singular.   [industry, importer, exporter]
 * @unit none
 * @source docs/model/tariffs.md, The gradient of fixed firms
 */
export function welfareGradient(
  base: Layout,
  at: Evaluation,
  state: Float64Array,
  logTariffs: Float64Array,
  weights: Float64Array,
  importers?: readonly number[],
): Float64Array | null {
  const costs = adjoint(base, at, state, logTariffs, weights);
  if (costs === null) return null;
  const gradient = new Float64Array(at.shares.length);
  for (const j of importers ?? weights.keys()) {
    for (let s = 0; s < base.industries; s++) rowGradient(gradient, base, { at, logTariffs, weights, costs }, s, j);
  }
  return gradient;
}

/** λ, where F′ᵀ λ is the derivative of the outcome with respect to ln ŵ and ln X̂. */
function adjoint(
  base: Layout,
  at: Evaluation,
  state: Float64Array,
  logTariffs: Float64Array,
  weights: Float64Array,
): Float64Array | null {
  const size = state.length;
  const slopes = jacobian(base, at, state, logTariffs);
  const transposed = slopes.map((_, cell) => slopes[(cell % size) * size + Math.floor(cell / size)]!);
  return linearSolution(transposed, outcomeSlopes(base, at, weights));
}

function outcomeSlopes(
  { countries: many, industries, spending, totalSpending }: Layout,
  { shares }: Evaluation,
  weights: Float64Array,
): Float64Array {
  const slopes = new Float64Array(2 * many);
  for (let j = 0; j < many; j++) {
    slopes[many + j] = weights[j]!;
    for (let s = 0; s < industries; s++) {
      const row = s * many + j;
      const weight = (weights[j]! * spending[row]!) / totalSpending[j]!;
      for (let i = 0; i < many; i++) slopes[i]! -= weight * shares[row * many + i]!;
    }
  }
  return slopes;
}

interface Place {
  readonly at: Evaluation;
  readonly logTariffs: Float64Array;
  readonly weights: Float64Array;
  /** λ */
  readonly costs: Float64Array;
}

function rowGradient(
  gradient: Float64Array,
  { countries: many, substitution, spending, totalSpending, pay }: Layout,
  { at: { shares, trade }, logTariffs, weights, costs }: Place,
  s: number,
  j: number,
): void {
  const sigma = substitution[s]!;
  const start = (s * many + j) * many;
  const collected = balance(j);
  const worth = (i: number): number =>
    ((1 - 1 / sigma) * costs[i]!) / pay[i]! + balance(i) + collected * Math.expm1(logTariffs[start + i]!);
  let all = 0;
  for (let i = 0; i < many; i++) all += worth(i) * trade[start + i]!;
  const priced = (weights[j]! * spending[s * many + j]!) / totalSpending[j]!;
  for (let k = 0; k < many; k++) {
    const [share, sold] = [shares[start + k]!, trade[start + k]!];
    const moved = (sigma - 1) * (share * all - worth(k) * sold) - worth(k) * sold;
    gradient[start + k] = -priced * share - moved - collected * Math.exp(logTariffs[start + k]!) * sold;
  }

  /** The last balance is not among the residuals: the numéraire stands in its place. */
  function balance(i: number): number {
    return i === many - 1 ? 0 : costs[many + i]! / totalSpending[i]!;
  }
}
