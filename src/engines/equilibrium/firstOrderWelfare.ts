import { baseIncome } from "./baseIncome.ts";
import { baseFlows, flowAfter } from "./flows.ts";
import type { TradeAfter } from "./results.ts";

/** First-order welfare and its two parts, as fractions of base income.   [country] */
export interface FirstOrderWelfare {
  readonly termsOfTrade: Float64Array;
  readonly volumeOfTrade: Float64Array;
  /** Their sum: what Caliendo & Parro tabulate as welfare. Not the exact welfare of a finite change. */
  readonly welfare: Float64Array;
}

/**
 * Terms of trade and volume of trade, evaluated on the finite change:
 *
 *     [ Σ (Eʲₙᵢ (ĉʲₙ − 1) − Mʲₙᵢ (ĉʲᵢ − 1)) + Σ tʲₙᵢ Mʲₙᵢ ((M′/M − 1) − (ĉʲᵢ − 1)) ] / Iₙ
 *
 * E exports and M imports net of tariff, t and I, all of the base.
 *
 * @param partners  Which partners i enter the sums for n; all by default.
 * @unit fraction of base income
 * @source Caliendo & Parro (2015), equations (16)-(20) and tables 2 and 3
 */
export function firstOrderWelfare(
  equilibrium: TradeAfter,
  partners: (country: number, partner: number) => boolean = () => true,
): FirstOrderWelfare {
  const { base, unitCostHat } = equilibrium;
  const countries = base.countries.size;
  const flows = baseFlows(base).values;
  const income = baseIncome(base);
  const termsOfTrade = new Float64Array(countries);
  const volumeOfTrade = new Float64Array(countries);
  for (let row = 0; row * countries < flows.length; row++) {
    const importer = row % countries;
    for (let exporter = 0; exporter < countries; exporter++) {
      const cell = row * countries + exporter;
      const flow = flows[cell]!;
      if (flow === 0) continue;
      const costChange = valueOrOne(unitCostHat.values[row - importer + exporter]!) - 1;
      if (partners(exporter, importer)) termsOfTrade[exporter]! += flow * costChange;
      if (!partners(importer, exporter)) continue;
      termsOfTrade[importer]! -= flow * costChange;
      const tariff = base.tariffs.values[cell]!;
      if (tariff === 0) continue;
      volumeOfTrade[importer]! += tariff * (flowAfter(equilibrium, cell, row) - flow - flow * costChange);
    }
  }
  for (const sums of [termsOfTrade, volumeOfTrade]) sums.forEach((sum, n) => (sums[n] = sum / income[n]!));
  return { termsOfTrade, volumeOfTrade, welfare: termsOfTrade.map((value, n) => value + volumeOfTrade[n]!) };
}

/** A producer that stopped has no cost; its price change is taken as none, its sales fall to zero. */
function valueOrOne(costHat: number): number {
  return Number.isNaN(costHat) ? 1 : costHat;
}
