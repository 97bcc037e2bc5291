import { type Parameter, parameter } from "../../sets/index.ts";
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
    icebergHat: moved(icebergHat, 1, (hat) => hat ** part),
    openness: moved(openness, 1, (weight) => 1 - part * (1 - weight)),
    exportTaxes: moved(exportTaxes, 0, (tax) => (1 + tax) ** part - 1),
  };
}

/** Cells other than the neutral value on their way; where there are none, the same parameter. */
function moved(values: Parameter, neutral: number, onTheWay: (value: number) => number): Parameter {
  if (values.values.every((value) => value === neutral)) return values;
  return parameter(
    values.sets,
    values.values.map((value) => (value === neutral ? neutral : onTheWay(value))),
  );
}
