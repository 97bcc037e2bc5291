import { baseIncome, type EquilibriumModel, type TradePolicy } from "../../engines/equilibrium/index.ts";
import { parameter } from "../../base/sets/index.ts";
import type { Counterfactual } from "./caliendoParroQuantities.ts";
import { nestedLoops, type NestedLoopsOptions } from "./nestedLoops.ts";

/** The published algorithm, where it stopped. */
export interface PublishedRun extends Counterfactual {
  /** Passes over wages. */
  readonly outer: number;
}

/**
 * Everything that the tables print of the published algorithm. Where its wages move once more after prices were
 * settled, they stand beside the prices of the pass before, as in the authors' output.
 *
 * @unit as in `Equilibrium`
 * @throws as `nestedLoops`
 * @source Caliendo & Parro (2015), appendix: solution of the model
 */
export function publishedRun(model: EquilibriumModel, policy: TradePolicy, options: NestedLoopsOptions): PublishedRun {
  const loops = nestedLoops(model, policy, options);
  const { wageHat } = loops;
  const tradeShares = parameter(model.tradeShares.sets, loops.tradeShares);
  const expenditure = parameter(model.expenditure.sets, loops.expenditure);
  const valueAdded = model.valueAdded.map((value, n) => value * wageHat[n]!);
  const incomeBefore = baseIncome(model);
  const income = baseIncome({ ...model, tradeShares, expenditure, valueAdded, tariffs: policy.tariffs });
  const consumptionPriceHat = consumptionPrices(model, loops.priceHat);
  return {
    base: model,
    policy,
    wageHat,
    unitCostHat: parameter(model.expenditure.sets, loops.unitCostHat),
    tradeShares,
    expenditure,
    consumptionPriceHat,
    realWageHat: wageHat.map((wage, n) => wage / consumptionPriceHat[n]!),
    welfareHat: income.map((after, n) => after / incomeBefore[n]! / consumptionPriceHat[n]!),
    outer: loops.outer,
  };
}

/** P̂ₙ = Π p̂^α.   [country] */
function consumptionPrices({ countries, finalDemandShares }: EquilibriumModel, priceHat: Float64Array): Float64Array {
  const prices = new Float64Array(countries.size).fill(1);
  priceHat.forEach((price, row) => (prices[row % countries.size]! *= price ** finalDemandShares.values[row]!));
  return prices;
}
