import type { EquilibriumModel } from "../engines/equilibrium/index.ts";
import type { Economy } from "../packages/index.ts";
import { parameter } from "../sets/index.ts";

/**
 * The model behind an economy package: shares and totals from its accounts in money.
 *
 *     X = Σᵢ T(1 + t),  π = T(1 + t)/X,  Y = Σₙ T,  VA = Y − Σ use,  γ = VA/Y,  I = VA + R + D,  α = (X − Σ use)/I
 *
 * A good that nobody buys gets a domestic share of 1; a sector without output gets γ = 1.
 *
 * @param elasticitySet  Name of one of the package's sets.
 * @throws RangeError when the package has no such set: the case check says so before.
 */
export function economyModel(economy: Economy, elasticitySet: string): EquilibriumModel {
  const elasticities = economy.elasticities.get(elasticitySet);
  if (elasticities === undefined)
    throw new RangeError(`${economy.manifest.name} has no elasticity set ${elasticitySet}`);
  const { countries, sectors, flows, tariffs } = economy;
  const accounts = economyAccounts(economy);
  const cells = [sectors, countries] as const;
  return {
    countries,
    sectors,
    isGoods: economy.sectorKinds.map((kind) => kind === "goods"),
    tradeShares: parameter(flows.sets, expenditureShares(economy, accounts)),
    tariffs,
    valueAddedShares: parameter(cells, valueAddedShares(accounts)),
    inputShares: parameter(economy.use.sets, inputShares(economy, accounts)),
    finalDemandShares: parameter(cells, finalDemandShares(accounts, countries.size)),
    valueAdded: accounts.valueAdded,
    deficits: accounts.deficits,
    expenditure: parameter(cells, accounts.expenditure),
    theta: elasticities.theta,
  };
}

interface Accounts {
  /** [sector, country] */
  readonly expenditure: Float64Array;
  readonly output: Float64Array;
  readonly inputSpending: Float64Array;
  readonly finalSpending: Float64Array;
  /** [country] */
  readonly valueAdded: Float64Array;
  readonly deficits: Float64Array;
}

function economyAccounts(economy: Economy): Accounts {
  const countries = economy.countries.size;
  const sectors = economy.sectors.size;
  const { expenditure, output, deficits } = tradeTotals(economy);
  const inputSpending = new Float64Array(sectors * countries);
  const finalSpending = expenditure.slice();
  const valueAdded = new Float64Array(countries);
  for (let n = 0; n < countries; n++) {
    for (let k = 0; k < sectors; k++) {
      for (let j = 0; j < sectors; j++) {
        const spent = economy.use.values[(n * sectors + k) * sectors + j]!;
        inputSpending[j * countries + n]! += spent;
        finalSpending[k * countries + n]! -= spent;
      }
    }
    for (let j = 0; j < sectors; j++) valueAdded[n]! += output[j * countries + n]! - inputSpending[j * countries + n]!;
  }
  return {
    expenditure,
    output,
    inputSpending,
    finalSpending: withoutRounding(finalSpending, expenditure),
    valueAdded,
    deficits,
  };
}

/** A final demand of less than this part of what is bought is the rounding of a sum that is zero. */
const ROUNDING = 1e-9;

function withoutRounding(finalSpending: Float64Array, expenditure: Float64Array): Float64Array {
  return finalSpending.map((spent, cell) => (Math.abs(spent) <= ROUNDING * expenditure[cell]! ? 0 : spent));
}

function tradeTotals(economy: Economy): { expenditure: Float64Array; output: Float64Array; deficits: Float64Array } {
  const countries = economy.countries.size;
  const rows = economy.sectors.size * countries;
  const expenditure = new Float64Array(rows);
  const output = new Float64Array(rows);
  const deficits = new Float64Array(countries);
  for (let row = 0; row < rows; row++) {
    const importer = row % countries;
    const sellers = row - importer;
    for (let exporter = 0; exporter < countries; exporter++) {
      const cell = row * countries + exporter;
      const value = economy.flows.values[cell]!;
      expenditure[row]! += value * (1 + economy.tariffs.values[cell]!);
      output[sellers + exporter]! += value;
      deficits[importer]! += value;
      deficits[exporter]! -= value;
    }
  }
  return { expenditure, output, deficits };
}

function expenditureShares(economy: Economy, accounts: Accounts): Float64Array {
  const countries = economy.countries.size;
  const { flows, tariffs } = economy;
  return flows.values.map((value, cell) => {
    const row = Math.floor(cell / countries);
    const total = accounts.expenditure[row]!;
    if (total === 0) return cell % countries === row % countries ? 1 : 0;
    return (value * (1 + tariffs.values[cell]!)) / total;
  });
}

function valueAddedShares(accounts: Accounts): Float64Array {
  return accounts.output.map((output, cell) => (output === 0 ? 1 : (output - accounts.inputSpending[cell]!) / output));
}

function inputShares(economy: Economy, accounts: Accounts): Float64Array {
  const countries = economy.countries.size;
  const sectors = economy.sectors.size;
  return economy.use.values.map((value, cell) => {
    const user = cell % sectors;
    const country = Math.floor(cell / sectors ** 2);
    const total = accounts.inputSpending[user * countries + country]!;
    return total === 0 ? 0 : value / total;
  });
}

function finalDemandShares(accounts: Accounts, countries: number): Float64Array {
  const total = new Float64Array(countries);
  accounts.finalSpending.forEach((spent, cell) => (total[cell % countries]! += spent));
  return accounts.finalSpending.map((spent, cell) => spent / total[cell % countries]!);
}
