import { type Parameter, parameter } from "../../base/sets/index.ts";
import type { EquilibriumModel } from "./model.ts";
import type { Equilibrium, TradeAfter } from "./results.ts";

/** Kept by model, which nobody writes to: each result asks for it. */
const known = new WeakMap<EquilibriumModel, Parameter>();

/**
 * Trade of the base year at the border: net of the importer's tariff.   [sector, importer, exporter]
 *
 * @unit money of the model
 * @source Caliendo & Parro (2015), M = π X / (1 + t)
 */
export function baseFlows(model: EquilibriumModel): Parameter {
  const flows = known.get(model) ?? borderValues(model.tradeShares, model.expenditure, model.tariffs);
  known.set(model, flows);
  return flows;
}

/**
 * Trade after the shock at the border, export taxes included.   [sector, importer, exporter]
 *
 * @unit money of the model, numéraire world value added
 * @source Caliendo & Parro (2015), M′ = π′ X′ / (1 + t′)
 */
export function flowsAfter(equilibrium: TradeAfter): Parameter {
  return borderValues(equilibrium.tradeShares, equilibrium.expenditure, equilibrium.policy.tariffs);
}

function borderValues(shares: Parameter, expenditure: Parameter, tariffs: Parameter): Parameter {
  const countries = shares.sets[2]!.size;
  const flows = new Float64Array(shares.values.length);
  for (let row = 0; row < expenditure.values.length; row++) {
    const spending = expenditure.values[row]!;
    for (let cell = row * countries; cell < (row + 1) * countries; cell++) {
      flows[cell] = borderValue(shares.values[cell]!, spending, tariffs.values[cell]!);
    }
  }
  return parameter(shares.sets, flows);
}

/**
 * One cell of `flowsAfter`, for who needs few of them.
 *
 * @param row  Its sector and importer.
 * @unit money of the model, numéraire world value added
 * @source Caliendo & Parro (2015), M′ = π′ X′ / (1 + t′)
 */
export function flowAfter({ tradeShares, expenditure, policy }: TradeAfter, cell: number, row: number): number {
  return borderValue(tradeShares.values[cell]!, expenditure.values[row]!, policy.tariffs.values[cell]!);
}

/** π X / (1 + t). */
function borderValue(share: number, spending: number, tariff: number): number {
  const spent = share * spending;
  return tariff === 0 ? spent : spent / (1 + tariff);
}

/**
 * One cell of `baseFlows` and `flowsAfter`, for who needs few of them.
 *
 * @unit money of the model
 * @source Caliendo & Parro (2015), M = π X / (1 + t)
 */
export function flowChange(
  equilibrium: Equilibrium,
  cell: number,
): { readonly before: number; readonly after: number } {
  const { base } = equilibrium;
  const row = Math.floor(cell / base.countries.size);
  const { tradeShares, expenditure, tariffs } = base;
  return {
    before: borderValue(tradeShares.values[cell]!, expenditure.values[row]!, tariffs.values[cell]!),
    after: flowAfter(equilibrium, cell, row),
  };
}

/**
 * The same applied to what was observed: where the base was re-solved without deficits, its flows are not those that were seen,
 * so the change of the cell is laid on the flow of the observed year.
 *
 * @param observed  The base year as it was.
 * @unit money of the model
 * @source docs/model/equilibrium.md, Closures: percent changes from the solve, applied to observed flows
 */
export function observedFlowChange(
  equilibrium: Equilibrium,
  observed: EquilibriumModel,
  cell: number,
): { readonly before: number; readonly after: number } {
  const solved = flowChange(equilibrium, cell);
  if (equilibrium.base === observed) return solved;
  const { tradeShares, expenditure, tariffs, countries } = observed;
  const spending = expenditure.values[Math.floor(cell / countries.size)]!;
  const before = borderValue(tradeShares.values[cell]!, spending, tariffs.values[cell]!);
  return { before, after: solved.before === 0 ? 0 : before * (solved.after / solved.before) };
}
