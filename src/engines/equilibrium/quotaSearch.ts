import { TertiusError } from "../../base/problems/index.ts";
import { linearSolution } from "../../numerics/index.ts";
import { labelsOf } from "./cellLabels.ts";
import type { EquilibriumModel, Quota, TradePolicy } from "./model.ts";
import { quotaNotMet } from "./problems.ts";
import { quotaOutcomes } from "./quotaOutcomes.ts";
import { quotaPolicy } from "./quotaPolicy.ts";
import { quotaSlopes } from "./quotaSlopes.ts";
import type { Equilibrium, QuotaOutcome, Residuals } from "./results.ts";

/** Residual of quotas at which the search is content, and the largest that is an answer. */
const WANTED = 1e-11;
const TOLERANCE = 1e-10;
/** Largest move of ln(1 + λ) at once. */
const LONGEST = 1.5;
const MOST_HALVINGS = 7;
/** Of the gap, what a whole step must take off. */
const PROGRESS = 0.05;
/** Move of ln(1 + λ) by which slopes are measured. */
const NUDGE = 1e-4;
/** Steps from one start. */
const MOST_ROUNDS = 60;
/** Trials without an equilibrium after which none is tried any more: to find that there is none takes long. */
const MOST_FAILURES = 12;
/** ln(1 + λ) of quotas that would be exceeded, at which searches start: free trade, then ever nearer to a ban. */
const STARTS = [0, 1.5, 3, 6, 12];

/** Solves the equilibrium of a policy without quotas, from a state near it. */
export type SolveTrial = (policy: TradePolicy, start: Float64Array | null) => Equilibrium;

/** One try of the equivalents. */
interface Trial {
  /** ln(1 + λ) ≥ 0.   [quota] */
  readonly logs: Float64Array;
  readonly equilibrium: Equilibrium;
  readonly outcomes: readonly QuotaOutcome[];
  /** ln(Q̂/q̄); −∞ where nothing is traded.   [quota] */
  readonly excess: Float64Array;
  /** Largest residual of a quota. */
  readonly gap: number;
}

/**
 * Finds the equivalents at which every quota is met or free:
 *
 *     λ ≥ 0,   Q̂ ≤ q̄,   λ = 0 or Q̂ = q̄
 *
 * Newton's method on min(ln(1 + λ), ln(q̄/Q̂)) around the equilibrium, which each trial starts from the last one. Slopes are
 * those of demand alone at first (`quotaSlopes`), corrected by what trials show (Broyden), and measured by one solve a quota
 * where no part of a step helps. It starts from free trade, so that of several answers it finds one with low equivalents; where
 * that leads nowhere, nearer and nearer to a ban.
 *
 * @param policy  Without quotas.
 * @returns the equilibrium, with equivalents in its policy.
 * @unit as in `Equilibrium`
 * @throws what the equilibrium without quotas throws; E506; E507 with the last trial as `partial`
 * @source Qi & Sun (1993), A nonsmooth version of Newton's method; Broyden (1965); docs/model/equilibrium.md, Quotas
 */
export function searchQuotas(
  base: EquilibriumModel,
  policy: TradePolicy,
  quotas: readonly Quota[],
  solve: SolveTrial,
): Equilibrium {
  const effort = { solves: 0, evaluations: 0 };
  const tried = (logs: Float64Array, start: Float64Array | null): Trial => {
    const equivalents = logs.map((log) => Math.expm1(log));
    effort.solves++;
    const equilibrium = solve(quotaPolicy(policy, quotas, equivalents), start);
    effort.evaluations += equilibrium.evaluations;
    return trialOf(logs, equilibrium, quotaOutcomes(equilibrium, quotas, equivalents));
  };
  const free = tried(new Float64Array(quotas.length), null);
  let failures = 0;
  const near = (logs: Float64Array, from: Trial): Trial | null => {
    const found = failures < MOST_FAILURES ? orNone(() => tried(logs, from.equilibrium.state)) : null;
    if (found === null) failures++;
    return found;
  };
  let best = free;
  for (const height of STARTS) {
    const start =
      height === 0
        ? free
        : near(
            free.excess.map((excess) => (excess > 0 ? height : 0)),
            free,
          );
    const found = start === null ? free : searchedFrom(start, near);
    if (found.gap < best.gap) best = found;
    if (best.gap <= TOLERANCE) return answerOf(base, best, effort.evaluations);
  }
  throw notMet(base, best, effort.solves);
}

/** Where Newton's method leads from a trial: to a content one, or to where no part of a step helps. */
function searchedFrom(start: Trial, near: Near): Trial {
  let current = start;
  let slopes = quotaSlopes(current.equilibrium, quotasOf(current));
  let isMeasured = false;
  for (let round = 0; round < MOST_ROUNDS && current.gap > WANTED; round++) {
    const next = improved(current, slopes, near);
    if (next !== null) {
      slopes = corrected(slopes, current, next);
      current = next;
      isMeasured = false;
      continue;
    }
    const measured = isMeasured || current.gap <= TOLERANCE ? null : measuredSlopes(current, near);
    if (measured === null) return current;
    slopes = measured;
    isMeasured = true;
  }
  return current;
}

function quotasOf({ outcomes }: Trial): readonly Quota[] {
  return outcomes.map(({ quota }) => quota);
}

function trialOf(logs: Float64Array, equilibrium: Equilibrium, outcomes: readonly QuotaOutcome[]): Trial {
  const excess = Float64Array.from(outcomes, ({ quantityHat, quota }) =>
    quantityHat > 0 ? Math.log(quantityHat / quota.limit) : -Infinity,
  );
  const gap = logs.reduce((worst, log, q) => Math.max(worst, residual(log, excess[q]!)), 0);
  return { logs, equilibrium, outcomes, excess, gap };
}

/** |min(ln(1 + λ), ln(q̄/Q̂))|. */
function residual(log: number, excess: number): number {
  return Math.abs(Math.min(log, -excess));
}

/** A trial; null where its equilibrium was not found or does not exist. */
function orNone(trial: () => Trial): Trial | null {
  try {
    return trial();
  } catch (error) {
    if (!(error instanceof TertiusError) || error.code === "E506") throw error;
    return null;
  }
}

/** A trial from the state of another. */
type Near = (logs: Float64Array, from: Trial) => Trial | null;

/** The longest part of a step that takes enough off the gap; null where none does. */
function improved(current: Trial, slopes: Float64Array, near: Near): Trial | null {
  const step = newtonStep(current, slopes);
  if (step === null) return null;
  const longest = step.reduce((most, move) => Math.max(most, Math.abs(move)), 0);
  let part = Math.min(1, LONGEST / longest);
  for (let halvings = 0; halvings <= MOST_HALVINGS; halvings++, part /= 2) {
    const next = near(
      current.logs.map((log, q) => Math.max(0, log + part * step[q]!)),
      current,
    );
    if (next !== null && next.gap <= (1 - PROGRESS * part) * current.gap) return next;
  }
  return null;
}

/** Quotas that are free go to zero, the others to their limit; null where the slopes do not say how. */
function newtonStep({ logs, excess }: Trial, slopes: Float64Array): Float64Array | null {
  const size = logs.length;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let q = 0; q < size; q++) {
    const own = Math.max(-slopes[q * size + q]!, Number.MIN_VALUE);
    const binds = own * logs[q]! + excess[q]! > 0;
    for (let r = 0; r < size; r++) matrix[q * size + r] = binds ? slopes[q * size + r]! : Number(q === r);
    right[q] = binds ? -excess[q]! : -logs[q]!;
  }
  return linearSolution(matrix, right);
}

/** The slopes next to the given ones under which the last move has what was seen of it. */
function corrected(slopes: Float64Array, from: Trial, to: Trial): Float64Array {
  const size = from.logs.length;
  const move = to.logs.map((log, q) => log - from.logs[q]!);
  const squared = move.reduce((sum, each) => sum + each ** 2, 0);
  if (squared === 0) return slopes;
  const after = slopes.slice();
  for (let q = 0; q < size; q++) {
    const seen = to.excess[q]! - from.excess[q]!;
    if (!Number.isFinite(seen)) continue;
    const expected = move.reduce((sum, each, r) => sum + slopes[q * size + r]! * each, 0);
    for (let r = 0; r < size; r++) after[q * size + r]! += ((seen - expected) * move[r]!) / squared;
  }
  return after;
}

/** Slopes by one more equilibrium for each quota; null where one has none. */
function measuredSlopes(current: Trial, near: Near): Float64Array | null {
  const size = current.logs.length;
  const slopes = new Float64Array(size * size);
  for (let r = 0; r < size; r++) {
    const nudged = near(
      current.logs.map((log, q) => (q === r ? log + NUDGE : log)),
      current,
    );
    if (nudged === null) return null;
    for (let q = 0; q < size; q++) {
      const moved = (nudged.excess[q]! - current.excess[q]!) / NUDGE;
      slopes[q * size + r] = Number.isFinite(moved) ? moved : 0;
    }
  }
  return slopes;
}

/** Position of the quota that is missed by most. */
function worstOf({ logs, excess }: Trial): number {
  const residuals = logs.map((log, q) => residual(log, excess[q]!));
  return residuals.reduce((worst, each, q) => (each > residuals[worst]! ? q : worst), 0);
}

function notMet(base: EquilibriumModel, trial: Trial, solves: number): TertiusError {
  const { cells } = trial.outcomes[worstOf(trial)]!.quota;
  const [sector, importer] = labelsOf(base.tariffs, cells[0]!);
  const sellers = [...new Set(cells.map((cell) => labelsOf(base.tariffs, cell)[2]!))];
  const place = `${sector!}, ${importer!} from ${sellers.join(", ")}`;
  const { outcomes, equilibrium, gap } = trial;
  return new TertiusError([quotaNotMet({ place, residual: gap, solves }, TOLERANCE)], {
    equivalents: outcomes.map(({ equivalent }) => equivalent),
    quantities: outcomes.map(({ quantityHat }) => quantityHat),
    state: equilibrium.state,
  });
}

function answerOf(base: EquilibriumModel, trial: Trial, evaluations: number): Equilibrium {
  const { equilibrium, outcomes, gap } = trial;
  return {
    ...equilibrium,
    evaluations,
    quotas: outcomes,
    residuals: withQuotas(base, equilibrium.residuals, trial, gap),
  };
}

function withQuotas(base: EquilibriumModel, found: Residuals, trial: Trial, gap: number): Residuals {
  const [sector, country] = labelsOf(base.tariffs, trial.outcomes[worstOf(trial)]!.quota.cells[0]!);
  return {
    ...found,
    max: Math.max(found.max, gap),
    byEquation: { ...found.byEquation, quota: gap },
    worst: gap > found.max ? { equation: "quota", country: country!, sector: sector! } : found.worst,
  };
}
