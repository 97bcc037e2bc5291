import { TertiusError } from "../../base/problems/index.ts";
import { gmres } from "../../numerics/index.ts";
import type { Closure } from "./closure.ts";
import { type Evaluation, evaluate, newEvaluation } from "./evaluation.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { nationalMultipliersInto } from "./nationalMultipliers.ts";
import { type NationalResponse, nationalResponse } from "./nationalResponse.ts";
import type { Seeds } from "./outcome.ts";
import { gradientNotFound } from "./problems.ts";
import { type Cotangents, type Multipliers, newCotangents, reversePass } from "./reversePass.ts";
import { type System, system } from "./system.ts";

/** An equilibrium laid out for derivatives of any of its outcomes. */
export interface Adjoint {
  readonly built: System;
  readonly evaluation: Evaluation;
  readonly response: NationalResponse;
  readonly multipliers: Multipliers;
  /** Of the last outcome that was solved. */
  readonly cotangents: Cotangents;
}

/** How exactly derivatives are solved. */
export interface AdjointOptions {
  /** Largest residual of the transposed equations, over the size of their right side. Default 1e-10. */
  readonly tolerance?: number;
  /** Transposed passes after which it is given up. Default 300. */
  readonly maxEvaluations?: number;
}

/** What it took to solve the transposed equations. */
export interface AdjointEffort {
  /** Size of what is left of them, over that of their right side, measured at the answer. */
  readonly residual: number;
  /** Passes backwards, the first and the last among them. */
  readonly evaluations: number;
}

const TOLERANCE = 1e-10;
const MOST_EVALUATIONS = 300;

/**
 * Lays out an equilibrium for derivatives.
 *
 * @param state  ln ŵ, ln P̂, ln X′ at which every equation holds.
 * @unit as in `Evaluation`
 * @source docs/model/equilibrium.md, Derivatives
 */
export function adjointAt(base: EquilibriumModel, policy: TradePolicy, closure: Closure, state: Float64Array): Adjoint {
  const built = system(base, policy, closure);
  const evaluation = newEvaluation(built);
  evaluate(built, state, evaluation);
  const cell = (): Float64Array => new Float64Array(built.countries * built.sectors);
  const country = (): Float64Array => new Float64Array(built.countries);
  return {
    built,
    evaluation,
    response: nationalResponse(built, evaluation),
    multipliers: { labour: country(), numeraire: country(), price: cell(), spending: cell() },
    cotangents: newCotangents(built),
  };
}

/**
 * Solves the transposed equations for the weights of all gaps at which nothing that moves the state moves the outcome, and leaves the
 * outcome's derivatives in every quantity of the pass in `cotangents`:
 *
 *     (∂ gaps / ∂ state)ᵀ λ = −∂ outcome / ∂ state
 *
 * so that what a parameter does to the outcome by way of the whole equilibrium is what it does in this one pass.
 *
 * @unit that of the outcome
 * @throws E509 where as many passes as are allowed do not reach the tolerance; that is a state at which wages are not determined
 * @source Bryson & Ho (1975), section 1.2: adjoint of implicit equations; docs/model/equilibrium.md, Derivatives
 */
export function solveAdjoint(adjoint: Adjoint, seeds: Seeds, options: AdjointOptions = {}): AdjointEffort {
  const { built, evaluation, response, multipliers, cotangents } = adjoint;
  const { tolerance = TOLERANCE, maxEvaluations = MOST_EVALUATIONS } = options;
  const passed = (step: Float64Array, withSeeds: Seeds | null): void => {
    nationalMultipliersInto(multipliers, built, evaluation, response, step);
    reversePass(built, evaluation, multipliers, withSeeds, cotangents);
  };
  passed(new Float64Array(cotangents.state.length), seeds);
  const right = cotangents.state.slice();
  const found = gmres(
    (step, out) => {
      passed(step, null);
      for (let e = 0; e < out.length; e++) out[e] = -cotangents.state[e]!;
    },
    right,
    { tolerance, maximum: maxEvaluations },
  );
  passed(found.solution, seeds);
  const residual = sizeOf(right) === 0 ? 0 : sizeOf(cotangents.state) / sizeOf(right);
  const evaluations = found.evaluations + 2;
  if (!(residual <= ROUNDING * tolerance)) throw new TertiusError([gradientNotFound(residual, tolerance, evaluations)]);
  return { residual, evaluations };
}

/** The residual measured may exceed the one that the search has by what rounding adds. */
const ROUNDING = 10;

function sizeOf(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
