import { hasErrors, TertiusError } from "../../base/problems/index.ts";
import { parameter, type Parameter } from "../../base/sets/index.ts";
import { checkParts } from "./checkModel.ts";
import { type LargestMove, largestMove } from "./largestMove.ts";
import type { EquilibriumModel } from "./model.ts";
import { unmovedPolicy } from "./policy.ts";
import { rebased } from "./rebased.ts";
import { BASE_TOLERANCE, solveEquilibrium, solveFrom } from "./solve.ts";
import type { SolveOptions } from "./solveOptions.ts";

/** A base that adds up, and how far it is from the one that did not. */
export interface BalancedModel {
  /** Accepted by `checkModel`. */
  readonly model: EquilibriumModel;
  readonly moved: {
    /** X   [sector, country] */
    readonly expenditure: LargestMove;
    /** wL   [country] */
    readonly valueAdded: LargestMove;
    /** π   [sector, importer, exporter] */
    readonly tradeShares: LargestMove;
  };
  /** Largest |Ŵ − 1| of the new base when nothing changes. */
  readonly placebo: number;
}

/**
 * The base year that a model which contradicts itself (E406) settles to when nothing changes: technology, tastes, tariffs
 * and deficits as given; wages, prices and spending such that every market clears and every identity holds. (`rebased`
 * starts from an equilibrium; this starts from accounts that are none.)
 *
 * Value added of the world stays what it was. Deficits that miss zero by as little as `checkModel` lets pass are moved
 * by each country's part of what is missing. A model that adds up comes back as it was but for rounding.
 *
 * @param model    Shares that sum, no negative values, θ > 0; expenditure and value added need not fit them.
 * @param options  Tolerance (1e-12, or tighter), evaluations and a signal, as for solving; closure and start are not used.
 * @returns the base that adds up, the largest and the middle move of expenditure, value added and trade shares, and the
 *          placebo.
 * @unit as in `EquilibriumModel`; moves are fractions of the value before
 * @throws E401-E405 for what is no model at all; E503-E505 where nothing balances it; E501 not converged; E506 interrupted.
 * @source docs/model/equilibrium.md, The base year must add up
 */
export function balancedModel(model: EquilibriumModel, options: SolveOptions = {}): BalancedModel {
  const problems = checkParts(model);
  if (hasErrors(problems)) throw new TertiusError(problems);
  const { start: _ignored, ...search } = options;
  const target = { ...model, deficits: summingToZero(model) };
  const tolerance = Math.min(options.tolerance ?? BASE_TOLERANCE, BASE_TOLERANCE);
  const balanced = rebased(solveFrom(target, unmovedPolicy(model), "fixed:world", { ...search, tolerance }));
  return {
    model: balanced,
    moved: {
      expenditure: largestMove(model.expenditure, balanced.expenditure),
      valueAdded: largestMove(byCountry(model), byCountry(balanced)),
      tradeShares: largestMove(model.tradeShares, balanced.tradeShares),
    },
    placebo: placeboOf(balanced),
  };
}

function summingToZero({ deficits, valueAdded }: EquilibriumModel): Float64Array {
  const missing = deficits.reduce((total, each) => total + each, 0);
  const world = valueAdded.reduce((total, each) => total + each, 0);
  return deficits.map((deficit, n) => deficit - (missing * valueAdded[n]!) / world);
}

function byCountry({ countries, valueAdded }: EquilibriumModel): Parameter {
  return parameter([countries], valueAdded);
}

function placeboOf(model: EquilibriumModel): number {
  const { welfareHat } = solveEquilibrium(model, unmovedPolicy(model));
  return welfareHat.reduce((worst, hat) => Math.max(worst, Math.abs(hat - 1)), 0);
}
