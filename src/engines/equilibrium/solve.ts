import { type FixedPoint, solveFixedPoint } from "../../numerics/index.ts";
import { hasErrors, type Problem, TertiusError } from "../../problems/index.ts";
import { filled, parameter } from "../../sets/index.ts";
import { baseIncome } from "./baseIncome.ts";
import { consumptionPriceHat } from "./consumptionPriceHat.ts";
import { type Evaluation, evaluate, INCOME_FLOOR, newEvaluation, stateLength } from "./evaluation.ts";
import { infeasibilities } from "./feasibility.ts";
import { fixedPointMap, stepSize } from "./fixedPointMap.ts";
import { checkModel, type Closure, type EquilibriumModel, type TradePolicy } from "./model.ts";
import { basePolicy, checkPolicy } from "./policy.ts";
import { incomeNotPositive, interrupted, notConverged } from "./problems.ts";
import { equationResiduals } from "./residuals.ts";
import type { Equilibrium, Residuals } from "./results.ts";
import { type System, system } from "./system.ts";
import { between } from "./homotopy.ts";
import { bySector } from "./layout.ts";
import { searchWages } from "./wageNewton.ts";

/** Whatever can say that the caller has lost interest; an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
}

/** How an equilibrium is searched. */
export interface SolveOptions {
  /** Largest residual of any equation, in logs or over value added. Default 1e-10. */
  readonly tolerance?: number;
  /** How deficits behave. Default `fixed`. */
  readonly closure?: Closure;
  /** State of a neighbouring equilibrium of the same base. */
  readonly start?: Float64Array;
  /** Passes before the first search gives way to the fallbacks. Default 2000. */
  readonly maxEvaluations?: number;
  readonly signal?: StopSignal;
}

/**
 * Solves the general equilibrium in relative changes ("exact hat algebra"): given base-year data and a new
 * policy, finds the wages, prices and expenditure for which every market clears and every country's trade
 * balances at its deficit.
 *
 * One Anderson-accelerated fixed point over (ln ŵ, ln P̂, ln X′). Where it stalls, Newton's method on wages;
 * where that fails too, the shock is applied in smaller parts.
 *
 * Numéraire: value added of the world (of each part of it, when bans split it) is unchanged. Ratios of prices
 * and welfare do not depend on it.
 *
 * @returns the equilibrium with the residual of every equation; never an iterate that is not one.
 * @unit as in `Equilibrium`
 * @throws E401-E404, E410 for a model or policy that is none; E503, E504, E505 when no equilibrium exists;
 *         E501 not converged, with the last state as `partial`; E506 interrupted.
 * @source Caliendo & Parro (2015), equations (10)-(14); method of Dekle, Eaton & Kortum (2008)
 */
export function solveEquilibrium(model: EquilibriumModel, policy: TradePolicy, options: SolveOptions = {}): Equilibrium {
  const { closure = "fixed" } = options;
  refuse([...checkOnce(model), ...checkPolicy(policy)]);
  const base = closure === "none" ? withoutDeficits(model, options) : model;
  return solveFrom(base, policy, closure, options);
}

/**
 * The base year re-solved without trade deficits: same technology, tastes and tariffs, balanced trade.
 *
 * @returns a model whose deficits are zero; the given one when they are already.
 * @unit as in `EquilibriumModel`
 * @throws as `solveEquilibrium`
 * @source Dekle, Eaton & Kortum (2008); Caliendo & Parro (2015), section 5.1
 */
export function withoutDeficits(model: EquilibriumModel, options: SolveOptions = {}): EquilibriumModel {
  if (model.deficits.every((deficit) => deficit === 0)) return model;
  const { start: _ignored, ...search } = options;
  const target = { ...model, deficits: new Float64Array(model.countries.size) };
  const tolerance = Math.min(options.tolerance ?? DEFAULT_TOLERANCE, BASE_TOLERANCE);
  const balanced = solveFrom(target, basePolicy(model), "none", { ...search, tolerance });
  return {
    ...target,
    tradeShares: balanced.tradeShares,
    expenditure: balanced.expenditure,
    valueAdded: model.valueAdded.map((value, n) => value * balanced.wageHat[n]!),
  };
}

const DEFAULT_TOLERANCE = 1e-10;
/** A base enters every later number, so it is held closer than an answer. */
const BASE_TOLERANCE = 1e-12;
/** The step of the map is smaller than the residual of the equations, by at most this in every case tried. */
const STEP_MARGIN = 0.25;
const MEMORY = 8;
const CAP = 0.5;
const PATIENCE = 120;

const sound = new WeakSet<EquilibriumModel>();

function checkOnce(model: EquilibriumModel): Problem[] {
  if (sound.has(model)) return [];
  const problems = checkModel(model);
  if (problems.length === 0) sound.add(model);
  return problems;
}

function refuse(problems: readonly Problem[]): void {
  if (hasErrors(problems)) throw new TertiusError(problems);
}

interface Attempt {
  readonly state: Float64Array;
  readonly method: string;
  readonly evaluations: number;
  readonly residuals: Residuals;
}

function solveFrom(base: EquilibriumModel, policy: TradePolicy, closure: Closure, options: SolveOptions): Equilibrium {
  const { tolerance = DEFAULT_TOLERANCE } = options;
  const built = system(base, policy, closure);
  refuse(infeasibilities(base, built));
  const evaluation = newEvaluation(built);
  const attempt = search(base, built, evaluation, options, tolerance);
  if (!(attempt.residuals.max <= tolerance)) {
    const problem = notConverged(attempt.residuals, tolerance, attempt.evaluations);
    throw new TertiusError([incomeProblem(base, built, evaluation) ?? problem], attempt.state);
  }
  const poor = incomeProblem(base, built, evaluation);
  if (poor !== null) throw new TertiusError([poor], attempt.state);
  return equilibriumAt(base, policy, closure, built, evaluation, attempt);
}

function search(
  base: EquilibriumModel,
  built: System,
  evaluation: Evaluation,
  options: SolveOptions,
  tolerance: number,
): Attempt {
  const start = options.start ?? baseState(base, built);
  const first = anderson(built, evaluation, start, options, tolerance);
  let attempt = judged(base, built, evaluation, first.point, "anderson", first.evaluations);
  if (attempt.residuals.max <= tolerance) return attempt;
  const spent = (): number => attempt.evaluations;
  const newton = searchWages(built, evaluation, first.point, tolerance / 10, stopper(options));
  attempt = judged(base, built, evaluation, newton.state, "wage-newton", spent() + newton.evaluations);
  if (attempt.residuals.max <= tolerance) return attempt;
  const walked = walk(base, built, options, tolerance);
  return judged(base, built, evaluation, walked.state, "homotopy", spent() + walked.evaluations);
}

function stopper(options: SolveOptions): () => boolean {
  return () => {
    if (options.signal?.aborted) throw new TertiusError([interrupted()]);
    return false;
  };
}

function anderson(
  built: System,
  evaluation: Evaluation,
  start: Float64Array,
  options: SolveOptions,
  tolerance: number,
): FixedPoint {
  return solveFixedPoint(fixedPointMap(built, evaluation), start, {
    tolerance: tolerance * STEP_MARGIN,
    maximum: options.maxEvaluations ?? 2000,
    memory: MEMORY,
    cap: CAP,
    patience: PATIENCE,
    size: stepSize(built.countries),
    shouldStop: stopper(options),
  });
}

/** Applies the shock in parts, each solved from the last; halves a part that fails. */
function walk(
  base: EquilibriumModel,
  target: System,
  options: SolveOptions,
  tolerance: number,
): { state: Float64Array; evaluations: number } {
  const origin = system(base, basePolicy(base), target.closure);
  let state = baseState(base, origin);
  let done = 0;
  let evaluations = 0;
  for (let part = 0.25; done < 1 && part >= SMALLEST_PART; ) {
    const next = Math.min(done + part, 1);
    const stage = next === 1 ? target : between(origin, target, next);
    const evaluation = newEvaluation(stage);
    const tried = anderson(stage, evaluation, state, options, next === 1 ? tolerance : STAGE_TOLERANCE);
    evaluations += tried.evaluations;
    if (tried.end === "converged") {
      done = next;
      state = tried.point;
      continue;
    }
    const newton = searchWages(stage, evaluation, tried.point, tolerance / 10, stopper(options));
    evaluations += newton.evaluations;
    const residual = equationResiduals(base, stage, newton.state, evaluation).max;
    if (residual <= (next === 1 ? tolerance : STAGE_TOLERANCE)) {
      done = next;
      state = newton.state;
    } else part /= 2;
  }
  return { state, evaluations };
}

const SMALLEST_PART = 1 / 32;
const STAGE_TOLERANCE = 1e-7;

function judged(
  base: EquilibriumModel,
  built: System,
  evaluation: Evaluation,
  state: Float64Array,
  method: string,
  evaluations: number,
): Attempt {
  evaluate(built, state, evaluation);
  return { state, method, evaluations, residuals: equationResiduals(base, built, state, evaluation) };
}

function baseState(base: EquilibriumModel, built: System): Float64Array {
  const { countries, sectors, isBought } = built;
  const state = new Float64Array(stateLength(built));
  const offset = countries * (1 + sectors);
  for (let n = 0; n < countries; n++) {
    for (let j = 0; j < sectors; j++) {
      const cell = n * sectors + j;
      if (isBought[cell] === 1) state[offset + cell] = Math.log(base.expenditure.values[j * countries + n]!);
    }
  }
  return state;
}

function incomeProblem(base: EquilibriumModel, built: System, evaluation: Evaluation): Problem | null {
  for (let n = 0; n < built.countries; n++) {
    const wages = evaluation.wageHat[n]! * built.valueAdded[n]!;
    if (evaluation.income[n]! <= INCOME_FLOOR * wages) return incomeNotPositive(base.countries.labels[n]!);
  }
  return null;
}

function equilibriumAt(
  base: EquilibriumModel,
  policy: TradePolicy,
  closure: Closure,
  built: System,
  evaluation: Evaluation,
  attempt: Attempt,
): Equilibrium {
  const { sectors, countries } = built;
  const sets = [base.sectors, base.countries] as const;
  const priceHat = consumptionPriceHat(base, evaluation.logPrice);
  const incomeBefore = baseIncome(base);
  return {
    converged: true,
    method: attempt.method,
    evaluations: attempt.evaluations,
    closure,
    base,
    policy,
    wageHat: evaluation.wageHat,
    unitCostHat: parameter(sets, bySector(exponentials(evaluation.logUnitCost, built.canProduce), countries, sectors)),
    priceIndexHat: parameter(sets, bySector(exponentials(evaluation.logPrice, built.hasPrice), countries, sectors)),
    consumptionPriceHat: priceHat,
    tradeShares: sharesAfter(base, built, evaluation),
    expenditure: parameter(sets, bySector(evaluation.expenditure, countries, sectors)),
    output: parameter(sets, evaluation.output),
    income: evaluation.income,
    deficits: evaluation.deficits,
    tariffRevenue: evaluation.tariffRevenue,
    exportTaxRevenue: evaluation.exportTaxRevenue,
    welfareHat: priceHat.map((price, n) => evaluation.income[n]! / incomeBefore[n]! / price),
    realWageHat: priceHat.map((price, n) => evaluation.wageHat[n]! / price),
    residuals: attempt.residuals,
    state: attempt.state,
  };
}

function exponentials(logs: Float64Array, exists: Uint8Array): Float64Array {
  return logs.map((value, cell) => (exists[cell] === 1 ? Math.exp(value) : NaN));
}

function sharesAfter(base: EquilibriumModel, built: System, evaluation: Evaluation): Equilibrium["tradeShares"] {
  const { countries, weights } = built;
  const after = filled(base.tradeShares.sets, 0);
  for (let row = 0; row < evaluation.competition.length; row++) {
    const total = evaluation.competition[row]!;
    if (total === 0) continue;
    const sellers = Math.floor(row / countries) * countries;
    for (let i = 0; i < countries; i++) {
      const cell = row * countries + i;
      after.values[cell] = (weights[cell]! * evaluation.competitiveness[sellers + i]!) / total;
    }
  }
  return after;
}
