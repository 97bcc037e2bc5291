import { filled, parameter } from "../../base/sets/index.ts";
import { baseOutput } from "./baseOutput.ts";
import type { EquilibriumModel } from "./model.ts";

/**
 * The same trade without input-output links: everything that is bought is for final use, and everything that is sold is made by
 * labour alone. Flows, tariffs and deficits stay; so do shares of spending, and with them the base year adds up as before:
 *
 *     γʲₙ = 1,   wₙLₙ = Σⱼ Yʲₙ,   αʲₙ = Xʲₙ / Σⱼ Xʲₙ,   Iₙ = Σⱼ Xʲₙ
 *
 * Income is then all of spending, gross of what were inputs: a percent of it is a percent of more money.
 *
 * @unit as in `EquilibriumModel`
 * @source Costinot & Rodríguez-Clare (2014), models without and with intermediate goods on the same data
 */
export function withoutInputs(model: EquilibriumModel): EquilibriumModel {
  const { countries, expenditure } = model;
  const [made, spent] = [new Float64Array(countries.size), new Float64Array(countries.size)];
  baseOutput(model).forEach((value, row) => (made[row % countries.size]! += value));
  expenditure.values.forEach((value, row) => (spent[row % countries.size]! += value));
  return {
    ...model,
    valueAddedShares: filled(model.valueAddedShares.sets, 1),
    inputShares: filled(model.inputShares.sets, 0),
    finalDemandShares: parameter(
      expenditure.sets,
      expenditure.values.map((value, row) => value / spent[row % countries.size]!),
    ),
    valueAdded: made,
  };
}
