import type { Parameter } from "../../base/sets/index.ts";
import { movedValues } from "./policy.ts";
import type { Waste } from "./model.ts";
import type { TradeAfter } from "./results.ts";

/**
 * What is spent, of the revenue of added points, on goods that serve nobody. They are bought in the proportions of final demand, so
 * that the equilibrium is the one in which the revenue is returned; only real income is less:
 *
 *     Zₙ = ω Σ max(0, t′ − t) π′ X′/(1 + t′) of the importer + ω Σ max(0, e′) π′ X′/((1 + t′)(1 + e′)) of the exporter
 *
 * @param waste  ω, and the tariffs that points are added to.
 * @returns Z.   [country]
 * @unit money of the model
 * @source docs/model/equilibrium.md, Revenue that is not returned
 *
 * @example  A quarter of what ten added points bring: imports of 50 net of tariff, 1.25 of their 5
 *   const sets = [indexSet("sector", ["all"]), indexSet("importer", ["one", "two"]), indexSet("exporter", ["one", "two"])];
 *   const cells = (...values) => parameter(sets, Float64Array.from(values));
 *   const [free, policy] = [cells(0, 0, 0, 0), { tariffs: cells(0, 0.1, 0, 0), exportTaxes: cells(0, 0, 0, 0) }];
 *   const shares = cells(0.45, 0.55, 0, 1);
 *   const expenditure = parameter([sets[0], sets[1]], Float64Array.of(100, 100));
 *   wastedRevenue({ policy, tradeShares: shares, expenditure }, { share: 0.25, tariffs: free })[0]   // 1.25
 */
export function wastedRevenue(
  { policy, tradeShares, expenditure }: WastedIn,
  { share, tariffs: before }: Pick<Waste, "share" | "tariffs">,
): Float64Array {
  const countries = tradeShares.sets[2]!.size;
  const tariffs = policy.tariffs.values;
  const taxes = movedValues(policy.exportTaxes);
  const wasted = new Float64Array(countries);
  for (let cell = 0; cell < tariffs.length; cell++) {
    const [added, tax] = [tariffs[cell]! - before.values[cell]!, taxes?.[cell] ?? 0];
    if (added <= 0 && tax <= 0) continue;
    const row = Math.floor(cell / countries);
    const border = (tradeShares.values[cell]! * expenditure.values[row]!) / (1 + tariffs[cell]!);
    if (added > 0) wasted[row % countries]! += share * added * border;
    if (tax > 0) wasted[cell % countries]! += (share * tax * border) / (1 + tax);
  }
  return wasted;
}

type WastedIn = Pick<TradeAfter, "tradeShares" | "expenditure"> & {
  readonly policy: { readonly tariffs: Parameter; readonly exportTaxes: Parameter };
};
