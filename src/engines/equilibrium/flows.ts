import { type Parameter, parameter } from "../../sets/index.ts";
import type { EquilibriumModel } from "./model.ts";
import type { Equilibrium } from "./results.ts";

/**
 * Trade of the base year at the border: net of the importer's tariff.   [sector, importer, exporter]
 *
 * @unit money of the model
 * @source Caliendo & Parro (2015), M = π X / (1 + t)
 */
export function baseFlows(model: EquilibriumModel): Parameter {
  return borderValues(model.tradeShares, model.expenditure, model.tariffs);
}

/**
 * Trade after the shock at the border, export taxes included.   [sector, importer, exporter]
 *
 * @unit money of the model, numéraire world value added
 * @source Caliendo & Parro (2015), M′ = π′ X′ / (1 + t′)
 */
export function flowsAfter(equilibrium: Equilibrium): Parameter {
  return borderValues(equilibrium.tradeShares, equilibrium.expenditure, equilibrium.policy.tariffs);
}

function borderValues(shares: Parameter, expenditure: Parameter, tariffs: Parameter): Parameter {
  const countries = shares.sets[2]!.size;
  const flows = shares.values.map(
    (share, cell) => (share * expenditure.values[Math.floor(cell / countries)]!) / (1 + tariffs.values[cell]!),
  );
  return parameter(shares.sets, flows);
}
