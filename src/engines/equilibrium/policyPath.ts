import { parameter } from "../../sets/index.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";

/**
 * The policy part of the way to a shock: straight in ln τ, ln d and ln η, straight in the weight of a cell
 * that closes, which has no path in ln d.
 *
 * @param part  0 = the base, 1 = the shock.
 * @unit as in `TradePolicy`
 * @source equilibrium.md §1: the path of the exact decomposition
 */
export function policyPath(model: EquilibriumModel, policy: TradePolicy, part: number): TradePolicy {
  if (part === 1) return policy;
  const { tariffs, icebergHat, openness, exportTaxes } = policy;
  const before = model.tariffs.values;
  return {
    tariffs: parameter(
      tariffs.sets,
      tariffs.values.map((after, cell) => {
        const from = before[cell]!;
        return after === from ? from : (1 + from) ** (1 - part) * (1 + after) ** part - 1;
      }),
    ),
    icebergHat: parameter(
      icebergHat.sets,
      icebergHat.values.map((hat) => (hat === 1 ? 1 : hat ** part)),
    ),
    openness: parameter(
      openness.sets,
      openness.values.map((weight) => 1 - part * (1 - weight)),
    ),
    exportTaxes: parameter(
      exportTaxes.sets,
      exportTaxes.values.map((tax) => (tax === 0 ? 0 : (1 + tax) ** part - 1)),
    ),
  };
}
