import { baseExportTaxRevenue, baseTariffRevenue } from "./baseIncome.ts";
import type { EquilibriumModel } from "./model.ts";

/**
 * Trade deficits that the base year's purchases and sales leave, own sales being on both sides:
 *
 *     Dₙ = Σⱼ Xʲₙ Σᵢ πʲₙᵢ / (1 + tʲₙᵢ) − Σⱼ Yʲₙ − export taxes
 *
 * @param output  Y.   [sector, country]   money
 * @returns D.   [country]
 * @unit money of the model
 * @source Caliendo & Parro (2015), equation (14)
 */
export function impliedDeficits(model: EquilibriumModel, output: Float64Array): Float64Array {
  const countries = model.countries.size;
  const taxes = baseExportTaxRevenue(model);
  const deficits = baseTariffRevenue(model).map((revenue, n) => -revenue - taxes[n]!);
  model.expenditure.values.forEach((spent, row) => (deficits[row % countries]! += spent - output[row]!));
  return deficits;
}
