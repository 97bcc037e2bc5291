import {
  baseIncome,
  baseOutput,
  baseTariffRevenue,
  type Equilibrium,
  labourMoved,
  type LabourShares,
  labourShares,
  outputQuantityHat,
} from "../../engines/equilibrium/index.ts";
import type { CountryResult, SectorResult } from "../../results/index.ts";
import { changePercent } from "./changePercent.ts";

/** What happens within countries in one equilibrium. */
export interface AtHome {
  /** Prices of what is consumed over the wage.   [country]   percent */
  readonly pricesToWagePercent: Float64Array;
  /** Labour that moves to another sector, of all labour.   [country]   percent */
  readonly labourMovedPercent: Float64Array;
  /** Tariff revenue in income, before.   [country]   percent */
  readonly tariffRevenueShareBefore: Float64Array;
  /** Change of that share.   [country]   percentage points */
  readonly tariffRevenueChange: Float64Array;
  /** Quantity by sector, null where nothing was produced. */
  readonly quantityPercent: (n: number) => Readonly<Record<string, number | null>>;
  readonly labour: LabourShares;
}

/** What happens within countries. */
export function atHome(equilibrium: Equilibrium): AtHome {
  const { base, realWageHat, tariffRevenue, income } = equilibrium;
  const labour = labourShares(equilibrium);
  const before = baseIncome(base);
  const shareBefore = baseTariffRevenue(base).map((revenue, n) => (100 * revenue) / before[n]!);
  return {
    pricesToWagePercent: realWageHat.map((hat) => 100 * (1 / hat - 1)),
    labourMovedPercent: labourMoved(labour).map((share) => 100 * share),
    tariffRevenueShareBefore: shareBefore,
    tariffRevenueChange: tariffRevenue.map((revenue, n) => (100 * revenue) / income[n]! - shareBefore[n]!),
    quantityPercent: quantities(equilibrium),
    labour,
  };
}

/**
 * Tariff revenue in the income of several countries together, before and its change.
 *
 * @unit percent; the change in percentage points
 */
export function revenueShares(
  { base, tariffRevenue, income }: Equilibrium,
  positions: readonly number[],
): { readonly before: number; readonly change: number } {
  const total = (values: ArrayLike<number>): number => positions.reduce((all, n) => all + values[n]!, 0);
  const before = (100 * total(baseTariffRevenue(base))) / total(baseIncome(base));
  return { before, change: (100 * total(tariffRevenue)) / total(income) - before };
}

function quantities(equilibrium: Equilibrium): AtHome["quantityPercent"] {
  const { sectors } = equilibrium.base;
  const hat = outputQuantityHat(equilibrium);
  const percentAt = (j: number, n: number): number | null =>
    Number.isNaN(hat.at(j, n)) ? null : 100 * (hat.at(j, n) - 1);
  return (n) => Object.fromEntries(sectors.labels.map((sector, j) => [sector, percentAt(j, n)]));
}

/** Figures of a country at home that stand beside its real income. */
export function homeFigures(
  home: AtHome,
  { base, tariffRevenue }: Equilibrium,
  n: number,
): Pick<
  CountryResult,
  | "pricesToWagePercent"
  | "labourMovedPercent"
  | "tariffRevenueBefore"
  | "tariffRevenue"
  | "tariffRevenueShareBefore"
  | "tariffRevenueChange"
> {
  return {
    pricesToWagePercent: home.pricesToWagePercent[n]!,
    labourMovedPercent: home.labourMovedPercent[n]!,
    tariffRevenueBefore: baseTariffRevenue(base)[n]!,
    tariffRevenue: tariffRevenue[n]!,
    tariffRevenueShareBefore: home.tariffRevenueShareBefore[n]!,
    tariffRevenueChange: home.tariffRevenueChange[n]!,
  };
}

/** Every sector of a country by its code. */
export function sectorResults(
  home: AtHome,
  { base, output }: Equilibrium,
  n: number,
): Readonly<Record<string, SectorResult>> {
  const quantity = home.quantityPercent(n);
  const before = baseOutput(base);
  return Object.fromEntries(
    base.sectors.labels.map((sector, j): [string, SectorResult] => {
      const outputPercent = changePercent(before[j * base.countries.size + n]!, output.at(j, n));
      const earnsNothing = base.valueAddedShares.at(j, n) === 0;
      return [
        sector,
        {
          quantityPercent: quantity[sector]!,
          outputPercent,
          valueAddedPercent: earnsNothing ? null : outputPercent,
          labourShareBefore: 100 * home.labour.before.at(j, n),
          labourShare: 100 * home.labour.after.at(j, n),
        },
      ];
    }),
  );
}
