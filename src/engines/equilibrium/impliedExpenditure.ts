import { baseIncome } from "./baseIncome.ts";
import type { EquilibriumModel } from "./model.ts";

/**
 * What the inputs of producers and the income of the base year buy:
 *
 *     Xᵏₙ = Σⱼ γᵏʲₙ (1 − γʲₙ) Yʲₙ + αᵏₙ Iₙ
 *
 * @param output  Y.   [sector, country]   money
 * @returns X.   [sector, country]
 * @unit money of the model
 * @source Caliendo & Parro (2015), equation (13)
 */
export function impliedExpenditure(model: EquilibriumModel, output: Float64Array): Float64Array {
  const [countries, sectors] = [model.countries.size, model.sectors.size];
  const income = baseIncome(model);
  const inputs = output.map((value, row) => (1 - model.valueAddedShares.values[row]!) * value);
  return model.finalDemandShares.values.map((share, row) => {
    const n = row % countries;
    const uses = (n * sectors + Math.floor(row / countries)) * sectors;
    let bought = share * income[n]!;
    for (let j = 0; j < sectors; j++) bought += model.inputShares.values[uses + j]! * inputs[j * countries + n]!;
    return bought;
  });
}
