import { type Parameter, parameter } from "../../base/sets/index.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { movedValues } from "./policy.ts";

/**
 * The policy part of the way to a shock: straight in ln τ, ln d, ln η and ln Â, straight in the weight of a cell
 * that closes, which has no path in ln d.
 *
 * @param part  0 = the base, 1 = the shock.
 * @unit as in `TradePolicy`
 * @source docs/model/equilibrium.md, What is reported: the path of the exact decomposition
 */
export function policyPath(model: EquilibriumModel, policy: TradePolicy, part: number): TradePolicy {
  if (part === 1) return policy;
  const { tariffs, icebergHat, openness, exportTaxes, productivityHat, waste } = policy;
  return {
    ...(productivityHat === undefined ? {} : { productivityHat: moved(productivityHat, 1, (hat) => hat ** part) }),
    ...(waste === undefined ? {} : { waste }),
    tariffs: onTheWay(model.tariffs, tariffs, part),
    icebergHat: moved(icebergHat, 1, (hat) => hat ** part),
    openness: moved(openness, 1, (weight) => 1 - part * (1 - weight)),
    exportTaxes:
      model.exportTaxes === undefined
        ? moved(exportTaxes, 0, (tax) => (1 + tax) ** part - 1)
        : onTheWay(model.exportTaxes, exportTaxes, part),
  };
}

/** Tariffs or export taxes, straight in the log of their factor. */
function onTheWay(before: Parameter, after: Parameter, part: number): Parameter {
  const values = after.values.slice();
  for (let cell = 0; cell < values.length; cell++) {
    const [from, to] = [before.values[cell]!, values[cell]!];
    if (from !== to) values[cell] = (1 + from) ** (1 - part) * (1 + to) ** part - 1;
  }
  return parameter(after.sets, values);
}

/** Cells other than the neutral value on their way; where there are none, the same parameter. */
function moved(cells: Parameter, neutral: number, partly: (value: number) => number): Parameter {
  if (movedValues(cells) === null) return cells;
  const first = firstOther(cells.values, neutral);
  if (first === cells.values.length) return cells;
  const values = cells.values.slice();
  for (let cell = first; cell < values.length; cell++) {
    if (values[cell] !== neutral) values[cell] = partly(values[cell]!);
  }
  return parameter(cells.sets, values);
}

function firstOther(values: Float64Array, neutral: number): number {
  let cell = 0;
  while (cell < values.length && values[cell] === neutral) cell++;
  return cell;
}
