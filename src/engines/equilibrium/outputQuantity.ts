import { type Parameter, parameter } from "../../base/sets/index.ts";
import { baseOutput } from "./baseOutput.ts";
import type { Equilibrium } from "./results.ts";

/**
 * Quantity that each sector produces, after over before: what its producers receive over the change of their price,
 * which is that of their unit cost.
 *
 *     Q̂ʲₙ = (Y′ʲₙ / Yʲₙ) / ĉʲₙ
 *
 * NaN where nothing was produced in the base; 0 where production stops.
 *
 * @returns Q̂.   [sector, country]
 * @unit ratio
 * @source docs/model/equilibrium.md, What is reported; Caliendo & Parro (2015), price at the factory is unit cost
 */
export function outputQuantityHat({
  base,
  output,
  unitCostHat,
}: Pick<Equilibrium, "base" | "output" | "unitCostHat">): Parameter {
  const quantities = baseOutput(base).map((before, cell) => {
    const after = output.values[cell]!;
    if (before === 0) return NaN;
    return after === 0 ? 0 : after / before / unitCostHat.values[cell]!;
  });
  return parameter(output.sets, quantities);
}
