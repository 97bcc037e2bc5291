import { baseIncome } from "./baseIncome.ts";
import { baseOutput } from "./baseOutput.ts";
import { baseFlows, flowAfter } from "./flows.ts";
import { movedValues } from "./policy.ts";
import type { Equilibrium, TradeAfter } from "./results.ts";

type FirstOrderAfter = TradeAfter & Pick<Equilibrium, "wasted">;

/** First-order welfare and its parts, as fractions of base income.   [country] */
export interface FirstOrderWelfare {
  readonly termsOfTrade: Float64Array;
  readonly volumeOfTrade: Float64Array;
  /** What more of the same inputs adds and wasted revenue takes, Σ Y (Â − 1)/I − Z/I; zero where there is neither. */
  readonly atHome: Float64Array;
  /** Their sum: what Caliendo & Parro tabulate as welfare. Not the exact welfare of a finite change. */
  readonly welfare: Float64Array;
}

/**
 * Terms of trade and volume of trade, evaluated on the finite change:
 *
 *     [ Σ (Eʲₙᵢ (ĉʲₙ − 1) − Mʲₙᵢ (ĉʲᵢ − 1)) + Σ tʲₙᵢ Mʲₙᵢ ((M′/M − 1) − (ĉʲᵢ − 1)) ] / Iₙ
 *
 * E exports and M imports net of tariff, t and I, all of the base. Prices are those at the border: where exports are taxed, ĉ
 * stands for ĉ η′/η, and the volume of trade of the exporter has Σ (1 − 1/η) E ((E′/E − 1) − (ĉ − 1)) on top.
 *
 * @param partners  Which partners i enter the sums for n; all by default.
 * @unit fraction of base income
 * @source Caliendo & Parro (2015), equations (16)-(20) and tables 2 and 3
 */
export function firstOrderWelfare(
  equilibrium: FirstOrderAfter,
  partners: (country: number, partner: number) => boolean = () => true,
): FirstOrderWelfare {
  const { base, unitCostHat } = equilibrium;
  const countries = base.countries.size;
  const flows = baseFlows(base).values;
  const income = baseIncome(base);
  const [taxesBefore, taxes] = [base.exportTaxes?.values, movedValues(equilibrium.policy.exportTaxes)];
  const growth = (cell: number, row: number, priceChange: number): number =>
    flowAfter(equilibrium, cell, row) - flows[cell]! - flows[cell]! * priceChange;
  const termsOfTrade = new Float64Array(countries);
  const volumeOfTrade = new Float64Array(countries);
  for (let row = 0; row * countries < flows.length; row++) {
    const importer = row % countries;
    for (let exporter = 0; exporter < countries; exporter++) {
      const cell = row * countries + exporter;
      const flow = flows[cell]!;
      if (flow === 0) continue;
      const factorBefore = 1 + (taxesBefore?.[cell] ?? 0);
      const taxHat = (1 + (taxes?.[cell] ?? 0)) / factorBefore;
      const priceChange = valueOrOne(unitCostHat.values[row - importer + exporter]!) * taxHat - 1;
      if (partners(exporter, importer)) {
        termsOfTrade[exporter]! += flow * priceChange;
        if (factorBefore !== 1) volumeOfTrade[exporter]! += (1 - 1 / factorBefore) * growth(cell, row, priceChange);
      }
      if (!partners(importer, exporter)) continue;
      termsOfTrade[importer]! -= flow * priceChange;
      const tariff = base.tariffs.values[cell]!;
      if (tariff === 0) continue;
      volumeOfTrade[importer]! += tariff * growth(cell, row, priceChange);
    }
  }
  for (const sums of [termsOfTrade, volumeOfTrade]) sums.forEach((sum, n) => (sums[n] = sum / income[n]!));
  const atHome = firstOrderAtHome(equilibrium, income);
  const welfare = termsOfTrade.map((value, n) => value + volumeOfTrade[n]! + atHome[n]!);
  return { termsOfTrade, volumeOfTrade, atHome, welfare };
}

function firstOrderAtHome({ base, policy, wasted }: FirstOrderAfter, income: Float64Array): Float64Array {
  const { productivityHat, waste } = policy;
  const sums = income.map((each, n) => (waste?.before?.[n] ?? 0) * each - (wasted?.[n] ?? 0));
  if (productivityHat !== undefined) {
    const output = baseOutput(base);
    output.forEach((made, cell) => (sums[cell % sums.length]! += made * (productivityHat.values[cell]! - 1)));
  }
  return sums.map((sum, n) => sum / income[n]!);
}

/** A producer that stopped has no cost; its price change is taken as none, its sales fall to zero. */
function valueOrOne(costHat: number): number {
  return Number.isNaN(costHat) ? 1 : costHat;
}
