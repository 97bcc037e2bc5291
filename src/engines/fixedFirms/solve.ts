import { hasErrors, type Problem, TertiusError } from "../../base/problems/index.ts";
import { type Parameter, parameter } from "../../base/sets/index.ts";
import { checkFixedFirms, tariffProblems } from "./checkModel.ts";
import { layout, type Layout } from "./layout.ts";
import type { FixedFirmsModel } from "./model.ts";
import { priceHat } from "./priceHat.ts";
import { firmsNotConverged } from "./problems.ts";
import type { FixedFirmsEquilibrium } from "./results.ts";
import { type Found, search } from "./search.ts";

/**
 * Largest imbalance at an equilibrium: Newton's method ends far below it, and welfare is off by no more than some of it.
 *
 * @unit share of pay or spending
 * @source docs/model/tariffs.md, Fixed firms
 */
export const TOLERANCE = 1e-12;

/**
 * Solves the world of fixed firms in relative changes after new tariffs. Trade is balanced at the answer, so that at the tariffs
 * of the base this takes the imbalances out of it.
 *
 * @param tariffs  After.   [industry, importer, exporter]
 * @returns the equilibrium with its residual; never an iterate that is not one.
 * @unit as in `FixedFirmsEquilibrium`
 * @throws E420-E423 for a model or tariffs that are none; E530 not converged.
 * @source Ossa (2014), section I
 */
export function solveFixedFirms(model: FixedFirmsModel, tariffs: Parameter): FixedFirmsEquilibrium {
  refuse([...checkFixedFirms(model), ...tariffProblems(model, tariffs)]);
  const base = layout(model);
  const logTariffs = tariffs.values.map((tariff) => Math.log1p(tariff));
  const found = search(base, logTariffs, new Float64Array(2 * base.countries), TOLERANCE);
  if (!(found.residual <= TOLERANCE))
    throw new TertiusError([firmsNotConverged(found.residual, found.steps, TOLERANCE)], found.state);
  return equilibriumAt(model, tariffs, base, found);
}

/**
 * The base re-solved without imbalances: the same tariffs, balanced trade.
 *
 * @unit as in `FixedFirmsModel`
 * @throws as `solveFixedFirms`
 * @source Ossa (2014), section II.B
 */
export function withoutImbalances(model: FixedFirmsModel): FixedFirmsModel {
  return { ...model, trade: solveFixedFirms(model, model.tariffs).trade };
}

/** Ends with all problems where there is an error among them. @unit none @source E420-E423 */
export function refuse(problems: readonly Problem[]): void {
  if (hasErrors(problems)) throw new TertiusError(problems);
}

function equilibriumAt(
  model: FixedFirmsModel,
  tariffs: Parameter,
  base: Layout,
  { state, evaluation, residual, steps }: Found,
): FixedFirmsEquilibrium {
  const many = base.countries;
  const spendingHat = state.slice(many).map(Math.exp);
  const prices = priceHat(base, evaluation.logPrices);
  return {
    base: model,
    tariffs,
    wageHat: state.slice(0, many).map(Math.exp),
    spendingHat,
    profitsHat: profitsHat(base, evaluation.trade),
    priceHat: prices,
    welfareHat: spendingHat.map((spending, n) => spending / prices[n]!),
    trade: parameter(model.trade.sets, evaluation.trade),
    residual,
    steps,
    state,
  };
}

function profitsHat({ countries: many, profits, substitution }: Layout, trade: Float64Array): Float64Array {
  const after = new Float64Array(many);
  for (let cell = 0; cell < trade.length; cell++)
    after[cell % many]! += trade[cell]! / substitution[Math.floor(cell / many ** 2)]!;
  return after.map((profit, n) => profit / profits[n]!);
}
