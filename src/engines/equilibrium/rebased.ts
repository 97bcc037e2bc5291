import { parameter, type Parameter } from "../../base/sets/index.ts";
import type { EquilibriumModel } from "./model.ts";
import type { Equilibrium } from "./results.ts";

/**
 * The economy after a shock as a base year of its own: its shares, spending, wages, tariffs and deficits are
 * those of the equilibrium, so that the next shock starts from there. Changes of trade costs and bans are
 * inside the shares; a market that has lost every supplier and every buyer gets a domestic share of 1.
 *
 * @unit as in `EquilibriumModel`
 * @throws RangeError when the policy taxes or subsidises exports: a base has none.
 * @source docs/model/equilibrium.md, The base year must add up
 */
export function rebased(equilibrium: Equilibrium): EquilibriumModel {
  const { base, policy, expenditure, wageHat, deficits } = equilibrium;
  if (policy.exportTaxes.values.some((tax) => tax !== 0)) throw new RangeError("export taxes cannot enter a base year");
  return {
    ...base,
    tradeShares: suppliedShares(equilibrium.tradeShares),
    tariffs: policy.tariffs,
    expenditure,
    valueAdded: base.valueAdded.map((value, n) => value * wageHat[n]!),
    deficits,
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
