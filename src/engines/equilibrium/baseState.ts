import { byCountry } from "./layout.ts";
import type { EquilibriumModel } from "./model.ts";

/**
 * State of the base year: ln ŵ = 0, ln P̂ = 0, ln X, 0 where nothing is bought.
 *
 * @unit log ratios, log money
 * @source docs/model/equilibrium.md, How it is solved: the unknowns of the fixed point
 */
export function baseState(model: EquilibriumModel): Float64Array {
  const [countries, sectors] = [model.countries.size, model.sectors.size];
  const spending = model.expenditure.values.map((value) => (value > 0 ? Math.log(value) : 0));
  const state = new Float64Array(countries * (1 + 2 * sectors));
  state.set(byCountry(spending, sectors, countries), countries * (1 + sectors));
  return state;
}
