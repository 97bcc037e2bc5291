import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { movedValues } from "./policy.ts";

/**
 * Change of what a buyer pays over what a seller's good costs to make: κ̂ = (τ′/τ)(η′/η) d̂, exactly 1 where nothing moves.
 *
 * @returns κ̂ of a cell of   [sector, importer, exporter]
 * @unit ratio
 * @source Caliendo & Parro (2015), equation (11), with export taxes; docs/model/equilibrium.md, Equations
 */
export function costHat(model: EquilibriumModel, policy: TradePolicy): (cell: number) => number {
  const [before, after] = [model.tariffs.values, policy.tariffs.values];
  const icebergHat = movedValues(policy.icebergHat);
  const exportTaxes = movedValues(policy.exportTaxes);
  const taxesBefore = model.exportTaxes?.values;
  return (cell) => {
    const tax = exportTaxes === null ? 1 : 1 + exportTaxes[cell]!;
    const tariffHat = after[cell] === before[cell] ? 1 : (1 + after[cell]!) / (1 + before[cell]!);
    const taxHat = taxesBefore === undefined ? tax : tax / (1 + taxesBefore[cell]!);
    return tariffHat * taxHat * (icebergHat === null ? 1 : icebergHat[cell]!);
  };
}
