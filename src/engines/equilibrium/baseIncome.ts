import type { EquilibriumModel } from "./model.ts";

/**
 * Income of the base year: value added, tariff revenue, export taxes and the deficit that others finance.
 *
 *     Iₙ = wₙLₙ + Σⱼ Xʲₙ (1 − Σᵢ πʲₙᵢ / (1 + tʲₙᵢ)) + export taxes + Dₙ
 *
 * @returns I.   [country]
 * @unit money of the model
 * @source Caliendo & Parro (2015), section 3.1.5
 */
export function baseIncome(model: EquilibriumModel): Float64Array {
  const revenue = baseTariffRevenue(model);
  const income = model.valueAdded.map((value, n) => value + revenue[n]! + model.deficits[n]!);
  return model.exportTaxes === undefined ? income : income.map((value, n) => value + baseExportTaxRevenue(model)[n]!);
}

/** Income of one country in the base year. @unit money of the model @source Caliendo & Parro (2015), section 3.1.5 */
export function baseIncomeOf(model: EquilibriumModel, country: number): number {
  let income = model.valueAdded[country]! + model.deficits[country]!;
  for (let row = country; row < model.expenditure.values.length; row += model.countries.size) {
    income += rowRevenue(model, row);
  }
  return model.exportTaxes === undefined ? income : income + baseExportTaxRevenue(model)[country]!;
}

/** What tariff revenue is a sum over. */
type Taxed = Pick<EquilibriumModel, "tradeShares" | "tariffs" | "expenditure">;

/** Kept by what it is a sum over, which nobody writes to: each solve asks for it, and models of other elasticities share it. */
const revenues = new WeakMap<Taxed["tradeShares"], { readonly of: Taxed; readonly revenue: Float64Array }>();

/** Tariff revenue of the base year, summed once for the same trade.   [country] @unit money of the model @source Caliendo & Parro (2015), section 3.1.5 */
export function baseTariffRevenue(model: EquilibriumModel): Float64Array {
  const known = revenues.get(model.tradeShares);
  if (known?.of.tariffs === model.tariffs && known.of.expenditure === model.expenditure) return known.revenue;
  const { tradeShares, tariffs, expenditure } = model;
  const countries = model.countries.size;
  const revenue = new Float64Array(countries);
  for (let row = 0; row < expenditure.values.length; row++) revenue[row % countries]! += rowRevenue(model, row);
  revenues.set(tradeShares, { of: { tradeShares, tariffs, expenditure }, revenue });
  return revenue;
}

/** Kept by model, which nobody writes to. */
const exportTaxRevenues = new WeakMap<EquilibriumModel, Float64Array>();

/**
 * Export taxes of the base year less subsidies, Σ π X/(1 + t) · e/(1 + e).   [country]
 *
 * @unit money of the model
 * @source docs/model/equilibrium.md, Equations
 */
export function baseExportTaxRevenue(model: EquilibriumModel): Float64Array {
  const known = exportTaxRevenues.get(model);
  if (known !== undefined) return known;
  const countries = model.countries.size;
  const revenue = new Float64Array(countries);
  model.exportTaxes?.values.forEach((tax, cell) => {
    if (tax === 0) return;
    const spent = model.tradeShares.values[cell]! * model.expenditure.values[Math.floor(cell / countries)]!;
    revenue[cell % countries]! += ((spent / (1 + model.tariffs.values[cell]!)) * tax) / (1 + tax);
  });
  exportTaxRevenues.set(model, revenue);
  return revenue;
}

/** Σᵢ π t/(1 + t) X of one sector and importer. */
function rowRevenue({ countries, tradeShares, tariffs, expenditure }: EquilibriumModel, row: number): number {
  let rate = 0;
  for (let cell = row * countries.size; cell < (row + 1) * countries.size; cell++) {
    const tariff = tariffs.values[cell]!;
    if (tariff !== 0) rate += (tradeShares.values[cell]! * tariff) / (1 + tariff);
  }
  return rate * expenditure.values[row]!;
}
