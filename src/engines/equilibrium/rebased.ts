import { parameter, type Parameter } from "../../base/sets/index.ts";
import { observedFlowChange } from "./flows.ts";
import type { EquilibriumModel } from "./model.ts";
import { movedValues } from "./policy.ts";
import type { Equilibrium } from "./results.ts";

/**
 * The economy after a shock as a base year of its own: its shares, spending, wages, tariffs, export taxes and deficits
 * are those of the equilibrium, so that the next shock starts from there. Changes of trade costs and bans are
 * inside the shares; a market that has lost every supplier and every buyer gets a domestic share of 1.
 *
 * @unit as in `EquilibriumModel`
 * @source docs/model/equilibrium.md, The base year must add up
 */
export function rebased(equilibrium: Equilibrium): EquilibriumModel {
  const { base, policy, expenditure, wageHat, deficits } = equilibrium;
  const { exportTaxes: _before, ...structure } = base;
  const isTaxed = movedValues(policy.exportTaxes)?.some((tax) => tax !== 0) ?? false;
  return {
    ...structure,
    ...(isTaxed ? { exportTaxes: policy.exportTaxes } : {}),
    tradeShares: suppliedShares(equilibrium.tradeShares),
    tariffs: policy.tariffs,
    expenditure,
    valueAdded: base.valueAdded.map((value, n) => value * wageHat[n]!),
    deficits,
  };
}

/**
 * The observed base year as it is after a shock: the change of each flow laid on the flow that was seen, spending and shares of
 * sellers to match. Where the equilibrium starts from the observed year itself this is its rebased economy.
 *
 * @param observed  The base year as it was.
 * @param after     The equilibrium, rebased.
 * @unit as in `EquilibriumModel`; its value added, tariffs and deficits are those of `after`
 * @source docs/model/equilibrium.md, Closures: percent changes from the solve, applied to observed flows
 */
export function rebasedObserved(
  equilibrium: Equilibrium,
  observed: EquilibriumModel,
  after: EquilibriumModel,
): EquilibriumModel {
  if (equilibrium.base === observed) return after;
  const countries = after.countries.size;
  const spent = after.tradeShares.values.map(
    (_, cell) => observedFlowChange(equilibrium, observed, cell).after * (1 + after.tariffs.values[cell]!),
  );
  const expenditure = after.expenditure.values.map((_, row) =>
    spent.subarray(row * countries, (row + 1) * countries).reduce((sum, each) => sum + each, 0),
  );
  const shares = spent.map((each, cell) => {
    const total = expenditure[Math.floor(cell / countries)]!;
    return total === 0 ? after.tradeShares.values[cell]! : each / total;
  });
  return {
    ...after,
    tradeShares: parameter(after.tradeShares.sets, shares),
    expenditure: parameter(after.expenditure.sets, expenditure),
  };
}

function suppliedShares(shares: Parameter): Parameter {
  const countries = shares.sets[2]!.size;
  const values = shares.values.slice();
  for (let row = 0; row < values.length / countries; row++) {
    const cells = values.subarray(row * countries, (row + 1) * countries);
    if (cells.every((share) => share === 0)) cells[row % countries] = 1;
  }
  return parameter(shares.sets, values);
}
