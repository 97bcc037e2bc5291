import { solveFixedPoint, solveRoot } from "../../numerics/index.ts";
import { type Budget, evaluationsLeft, newBudget, noteProgress, spend } from "./budget.ts";
import { type Evaluation, evaluate } from "./evaluation.ts";
import { homeSales } from "./homeSales.ts";
import type { System } from "./system.ts";

/** What the fallback did. */
export interface WageSearch {
  readonly state: Float64Array;
  readonly evaluations: number;
}

const INNER_TOLERANCE = 1e-13;
/** Steps without halving the largest gap. */
const PATIENCE = 20;

/**
 * Newton's method on wages alone, prices and expenditure solved exactly for each trial: slower, but it holds
 * where a country trades so little that the joint fixed point barely feels its wage.
 *
 * @param start  ln ŵ, ln P̂, ln X′.
 * @param budget  Halving the largest gap is progress. Evaluations are counted in it; it takes at most one more than it allows.
 * @unit log ratios, log money
 * @source docs/model/equilibrium.md, How it is solved: ln(exports/imports) as residual
 */
export function searchWages(
  system: System,
  evaluation: Evaluation,
  start: Float64Array,
  tolerance: number,
  shouldStop: () => boolean,
  budget: Budget = newBudget(),
): WageSearch {
  const state = start.slice();
  const free = freeWages(system);
  const best = { state: start, gap: Infinity, halved: Infinity };
  const before = budget.evaluations;
  const residuals = (wages: Float64Array): Float64Array | null => {
    if (evaluationsLeft(budget) === 0) return null;
    free.forEach((n, e) => (state[n] = wages[e]!));
    const inner = settlePricesAndSpending(system, evaluation, state, shouldStop, evaluationsLeft(budget));
    spend(budget, inner.evaluations);
    const gaps = inner.settled ? tradeGaps(system, evaluation, free) : null;
    if (gaps !== null && noteBest(best, state, gaps)) noteProgress(budget);
    return gaps;
  };
  const logWages = Float64Array.from(free, (n) => start[n]!);
  const root = solveRoot(residuals, logWages, {
    tolerance,
    maximum: Infinity,
    patience: PATIENCE,
    cap: 0.5,
    difference: 1e-6,
  });
  const isLeft = residuals(root.point) !== null;
  return { state: isLeft ? state : best.state, evaluations: budget.evaluations - before };
}

interface Best {
  state: Float64Array;
  gap: number;
  halved: number;
}

/** Keeps the best state; whether its largest gap is half of the one that was last called progress. */
function noteBest(best: Best, state: Float64Array, gaps: Float64Array): boolean {
  const gap = gaps.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  if (!(gap < best.gap)) return false;
  best.gap = gap;
  best.state = state.slice();
  if (gap > best.halved / 2) return false;
  const isFirst = best.halved === Infinity;
  best.halved = gap;
  return !isFirst;
}

/** All wages but that of the largest country of every part: the numéraire holds those. */
function freeWages(system: System): number[] {
  const { parts, valueAdded, countries } = system;
  const pinned = new Map<number, number>();
  for (let n = 0; n < countries; n++) {
    const current = pinned.get(parts[n]!);
    if (current === undefined || valueAdded[n]! > valueAdded[current]!) pinned.set(parts[n]!, n);
  }
  return Array.from({ length: countries }, (_, n) => n).filter((n) => pinned.get(parts[n]!) !== n);
}

function settlePricesAndSpending(
  system: System,
  evaluation: Evaluation,
  state: Float64Array,
  shouldStop: () => boolean,
  most: number,
): { settled: boolean; evaluations: number } {
  const { countries, sectors, isBought } = system;
  const full = state;
  const spending = countries * sectors;
  const end = solveFixedPoint(
    (point, out) => {
      full.set(point, countries);
      evaluate(system, full, evaluation);
      out.set(evaluation.logPrice, 0);
      for (let cell = 0; cell < spending; cell++) {
        out[spending + cell] = isBought[cell] === 1 ? Math.log(evaluation.demand[cell]!) : point[spending + cell]!;
      }
    },
    state.slice(countries),
    { tolerance: INNER_TOLERANCE, maximum: Math.min(600, most), memory: 8, cap: 2, patience: 150, shouldStop },
  );
  full.set(end.point, countries);
  evaluate(system, full, evaluation);
  return { settled: end.residual <= 100 * INNER_TOLERANCE, evaluations: end.evaluations + 1 };
}

function tradeGaps(system: System, evaluation: Evaluation, free: readonly number[]): Float64Array | null {
  const { countries, sectors, valueAdded } = system;
  const gaps = new Float64Array(free.length);
  for (let e = 0; e < free.length; e++) {
    const n = free[e]!;
    let imports = Math.max(-evaluation.deficits[n]!, 0);
    for (let j = 0; j < sectors; j++) {
      const row = j * countries + n;
      const own = homeSales(system, evaluation, row);
      imports += evaluation.expenditure[n * sectors + j]! * evaluation.netOfTariff[row]! - own;
    }
    const gap = evaluation.labourDemand[n]! - evaluation.wageHat[n]! * valueAdded[n]!;
    const ratio = (imports + gap) / imports;
    if (!(ratio > 0)) return null;
    gaps[e] = Math.log(ratio);
  }
  return gaps;
}
