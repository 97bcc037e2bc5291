import type { EquilibriumModel } from "../../engines/equilibrium/index.ts";
import { accounts, type Accounts, type Economy, homeTheta } from "../../data/packages/index.ts";
import { type Parameter, parameter } from "../../base/sets/index.ts";

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
  return { ...structure(economy), ...elasticitiesOf(economy, elasticitySet) };
}

/**
 * The model of an economy whose accounts are stated otherwise than its flows, tariffs and use add up to: shares of value
 * added and of final demand, and value added itself, are those stated. It contradicts itself until it is balanced.
 *
 * @throws RangeError when the package has no such set.
 */
export function statedModel(economy: Economy, elasticitySet: string, stated: Accounts): EquilibriumModel {
  return { ...newStructure(economy, stated), ...elasticitiesOf(economy, elasticitySet) };
}

/** θ of a set; in two tiers θ_H beside it, which is θ in a sector that has one. */
function elasticitiesOf(
  { elasticities, manifest }: Economy,
  name: string,
): Pick<EquilibriumModel, "theta" | "thetaHome"> {
  const set = elasticities.get(name);
  if (set === undefined) throw new RangeError(`${manifest.name} has no elasticity set ${name}`);
  const thetaHome = homeTheta(set);
  return thetaHome === undefined ? { theta: set.theta } : { theta: set.theta, thetaHome };
}

/** A model without its elasticities. */
type Structure = Omit<EquilibriumModel, "theta" | "thetaHome">;

/** Kept by economy, which nobody writes to: models of one economy differ in their elasticities alone and share all that is large. */
const structures = new WeakMap<Economy, Structure>();

/** All of a model but its elasticities, laid out once for an economy. */
function structure(economy: Economy): Structure {
  const known = structures.get(economy) ?? newStructure(economy, accounts(economy));
  structures.set(economy, known);
  return known;
}

function newStructure(economy: Economy, of: Accounts): Structure {
  const { countries, sectors, flows } = economy;
  const { absorption, grossOutput, valueAdded, finalDemand, deficits } = of;
  return {
    countries,
    sectors,
    isGoods: economy.sectorKinds.map((kind) => kind === "goods"),
    tradeShares: parameter(flows.sets, expenditureShares(economy, absorption)),
    tariffs: economy.tariffs,
    valueAddedShares: ratio(valueAdded, grossOutput, 1),
    inputShares: parameter(economy.use.sets, inputShares(economy, grossOutput, valueAdded)),
    finalDemandShares: sharesOfCountry(finalDemand),
    valueAdded: countryTotals(valueAdded),
    deficits,
    expenditure: absorption,
  };
}

function expenditureShares(economy: Economy, absorption: Parameter): Float64Array {
  const countries = economy.countries.size;
  const { flows, tariffs } = economy;
  return flows.values.map((value, cell) => {
    const row = Math.floor(cell / countries);
    const total = absorption.values[row]!;
    if (total === 0) return cell % countries === row % countries ? 1 : 0;
    return value > 0 ? (value * (1 + tariffs.values[cell]!)) / total : 0;
  });
}

function inputShares(economy: Economy, grossOutput: Parameter, valueAdded: Parameter): Float64Array {
  const countries = economy.countries.size;
  const sectors = economy.sectors.size;
  const totals = columnSums(economy.use.values, countries, sectors);
  return economy.use.values.map((value, cell) => {
    const user = cell % sectors;
    const country = Math.floor(cell / sectors ** 2);
    const total = totals[country * sectors + user]!;
    const row = user * countries + country;
    return total === 0 || grossOutput.values[row] === valueAdded.values[row] ? 0 : value / total;
  });
}

/** Spending of each user on all inputs.   [country, user] */
function columnSums(use: Float64Array, countries: number, sectors: number): Float64Array {
  const totals = new Float64Array(countries * sectors);
  use.forEach((value, cell) => (totals[Math.floor(cell / sectors ** 2) * sectors + (cell % sectors)]! += value));
  return totals;
}

/** part/whole by cell, `otherwise` where the whole is zero. */
function ratio(part: Parameter, whole: Parameter, otherwise: number): Parameter {
  const values = part.values.map((value, cell) => (whole.values[cell] === 0 ? otherwise : value / whole.values[cell]!));
  return parameter(part.sets, values);
}

function countryTotals(values: Parameter): Float64Array {
  const countries = values.sets[1]!.size;
  const totals = new Float64Array(countries);
  values.values.forEach((value, cell) => (totals[cell % countries]! += value));
  return totals;
}

function sharesOfCountry(values: Parameter): Parameter {
  const totals = countryTotals(values);
  return parameter(
    values.sets,
    values.values.map((value, cell) => value / totals[cell % totals.length]!),
  );
}
