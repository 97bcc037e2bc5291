import {
  balancedModel,
  baseFlows,
  type EquilibriumModel,
  type LargestMove,
  largestMove,
} from "../../engines/equilibrium/index.ts";
import { accounts, type Accounts, type Economy, foldedUse } from "../../data/packages/index.ts";
import { parameter, type Parameter } from "../../base/sets/index.ts";
import { statedModel } from "./economyModel.ts";

/** An economy that adds up, made of tables that did not, and how far each table is from what it was. */
export interface BalancedEconomy {
  readonly economy: Economy;
  /** Elasticity set that it was balanced with. */
  readonly set: string;
  readonly moved: {
    /** [sector, importer, exporter]   million */
    readonly flows: LargestMove;
    /** [country, input, user]   million */
    readonly use: LargestMove;
    /** [sector, country]   million */
    readonly grossOutput: LargestMove;
    /** [sector, country]   million */
    readonly valueAdded: LargestMove;
    /** [sector, country]   million */
    readonly finalDemand: LargestMove;
  };
  /** Largest |Ŵ − 1| when nothing changes. */
  readonly placebo: number;
}

/**
 * Balances an economy whose accounts are stated otherwise than its flows, tariffs and use add up to: shares of trade, inputs,
 * value added and final demand and tariffs and deficits as given, `balancedModel`, and its flows and use in money.
 *
 * @param set     Elasticity set of the economy that prices answer to costs with while it is balanced.
 * @param stated  The accounts as stated.
 * @returns the economy that adds up, with a note in its manifest, and the largest and middle moves.
 * @throws as `balancedModel`
 */
export function balancedEconomy(economy: Economy, set: string, stated: Accounts): BalancedEconomy {
  const { model, placebo } = balancedModel(statedModel(economy, set, stated));
  const flows = baseFlows(model);
  const tables = { ...economy, flows, use: useOf(model, flows) };
  const { use } = foldedUse(tables);
  const balanced = { ...tables, use, manifest: noted(economy, set) };
  const now = accounts(balanced);
  return {
    economy: balanced,
    set,
    moved: {
      flows: largestMove(economy.flows, flows),
      use: largestMove(economy.use, use),
      grossOutput: largestMove(stated.grossOutput, now.grossOutput),
      valueAdded: largestMove(stated.valueAdded, now.valueAdded),
      finalDemand: largestMove(stated.finalDemand, now.finalDemand),
    },
    placebo,
  };
}

/** Spending on inputs, γᵏʲ (1 − γʲ) Yʲ.   [country, input, user] */
function useOf({ countries, sectors, inputShares, valueAddedShares }: EquilibriumModel, flows: Parameter): Parameter {
  const inputs = new Float64Array(valueAddedShares.values.length);
  flows.values.forEach((flow, cell) => {
    const row = Math.floor(cell / countries.size);
    const seller = row - (row % countries.size) + (cell % countries.size);
    inputs[seller]! += flow * (1 - valueAddedShares.values[seller]!);
  });
  const values = inputShares.values.map((share, cell) => {
    const [user, country] = [cell % sectors.size, Math.floor(cell / sectors.size ** 2)];
    return share * inputs[user * countries.size + country]!;
  });
  return parameter(inputShares.sets, values);
}

function noted({ manifest }: Economy, set: string): Economy["manifest"] {
  const note = `Rebased on import: the accounts as stated contradicted flows and use, which were moved under the elasticity set ${set} until every identity holds.`;
  return { ...manifest, notes: [...manifest.notes, note] };
}
