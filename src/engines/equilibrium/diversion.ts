import { baseIncomeOf } from "./baseIncome.ts";
import type { Equilibrium } from "./results.ts";

/** Basic prices: what the seller receives. Constant prices: the same over the seller's ĉ. */
export type PriceBasis = "basic" | "constant";

/** What a third country gains or loses in one sector when a seller is kept from a buyer, money. */
export interface ThirdCountry {
  readonly third: string;
  /** Its sales to the buyer. */
  readonly diversion: number;
  /** The seller's additional sales to it. */
  readonly deflection: number;
  /** Its sales to everyone but the buyer, itself included. */
  readonly depression: number;
  /** Its output: diversion + depression. */
  readonly output: number;
}

/** A country by its label, or the members of a bloc by theirs. */
export type Side = string | readonly string[];

/** Who fills the place of a seller in a buyer's market. */
export interface Diversion {
  /** Labels, by spaces where it is a bloc. */
  readonly seller: string;
  readonly buyer: string;
  readonly sector: string;
  readonly prices: PriceBasis;
  /** −ΔT of the seller to the buyer. */
  readonly lost: number;
  /** The buyer's purchases from itself; of a bloc, of its members from each other too. */
  readonly importSubstitution: number;
  /** What the buyer no longer buys from anyone; negative when it buys more. */
  readonly destruction: number;
  readonly thirds: readonly ThirdCountry[];
  /** lost − Σ diversion − import substitution − destruction, over the buyer's base income. */
  readonly residual: number;
}

/**
 * The identity of trade diversion, seller A, buyer B, one sector, changes ΔT of sales:
 *
 *     −ΔT_BA = Σ_{m≠A,B} ΔT_Bm + ΔT_BB − Σᵢ ΔT_Bi
 *
 * Sides that are blocs are summed over their members.
 *
 * @param prices   `basic` (default) or `constant`: divided by the seller's ĉ.
 * @param without  Another equilibrium of the same base, which sales changed from; its base where there is none.
 * @unit money of the model, numéraire world value added
 * @throws RangeError for a label that the model has not
 * @source docs/model/equilibrium.md, What is reported; terms of Viner (1950), deflection and depression of Bown & Crowley (2007)
 */
export function diversion(
  equilibrium: Equilibrium,
  seller: Side,
  buyer: Side,
  sector: string,
  prices: PriceBasis = "basic",
  without: Equilibrium | null = null,
): Diversion {
  const { countries, sectors } = equilibrium.base;
  const [sellers, buyers] = [countriesOf(seller), countriesOf(buyer)];
  const a = positions(countries, sellers, "seller");
  const b = positions(countries, buyers, "buyer");
  const [j] = positions(sectors, sector, "sector");
  const cells = countries.size ** 2;
  const changeOf = (each: Equilibrium): Float64Array =>
    salesChanges(each, prices).subarray(j! * cells, (j! + 1) * cells);
  const change = without === null ? changeOf(equilibrium) : differences(changeOf(equilibrium), changeOf(without));
  const sum = (importers: readonly number[], exporters: readonly number[]): number =>
    importers.reduce((total, n) => exporters.reduce((part, i) => part + change[n * countries.size + i]!, total), 0);
  const lost = -sum(b, a);
  const importSubstitution = sum(b, b);
  const bought = sum(b, [...countries.labels.keys()]);
  const elsewhere = salesElsewhere(change, b, countries.size);
  const thirds: ThirdCountry[] = [];
  for (let c = 0; c < countries.size; c++) {
    if (a.includes(c) || b.includes(c)) continue;
    const [diverted, depression] = [sum(b, [c]), elsewhere[c]!];
    const third = countries.labels[c]!;
    thirds.push({ third, diversion: diverted, deflection: sum([c], a), depression, output: diverted + depression });
  }
  const diverted = thirds.reduce((total, each) => total + each.diversion, 0);
  const gap = lost - diverted - importSubstitution + bought;
  const income = b.reduce((total, n) => total + baseIncomeOf(equilibrium.base, n), 0);
  return {
    seller: sellers.join(" "),
    buyer: buyers.join(" "),
    sector,
    prices,
    lost,
    importSubstitution,
    destruction: -bought,
    thirds,
    residual: gap / income,
  };
}

function countriesOf(side: Side): readonly string[] {
  return typeof side === "string" ? [side] : side;
}

function differences(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, at) => value - other[at]!);
}

/**
 * Positions of a side among labels.
 *
 * @unit none
 * @throws RangeError for a label that is not among them
 * @source docs/model/equilibrium.md, What is reported
 */
export function positions({ labels }: { readonly labels: readonly string[] }, wanted: Side, role: string): number[] {
  const found = countriesOf(wanted).map((label) => labels.indexOf(label));
  if (found.some((at) => at < 0)) throw new RangeError(`unknown ${role} in a diversion`);
  return found;
}

/** ΔT of each seller to all but the buyers.   [exporter] */
function salesElsewhere(change: Float64Array, buyers: readonly number[], countries: number): Float64Array {
  const sums = new Float64Array(countries);
  for (let m = 0; m < countries; m++) {
    if (buyers.includes(m)) continue;
    for (let i = 0; i < countries; i++) sums[i]! += change[m * countries + i]!;
  }
  return sums;
}

/** Kept by equilibrium, which nobody writes to: `diversion` is asked pair by pair and sector by sector, and each answer needs all of trade. */
const changesOf: Readonly<Record<PriceBasis, WeakMap<Equilibrium, Float64Array>>> = {
  basic: new WeakMap(),
  constant: new WeakMap(),
};

/** ΔT at seller's prices, taken once for all pairs and sectors.   [sector, importer, exporter] */
function salesChanges(equilibrium: Equilibrium, prices: PriceBasis): Float64Array {
  const known = changesOf[prices].get(equilibrium) ?? newSalesChanges(equilibrium, prices);
  changesOf[prices].set(equilibrium, known);
  return known;
}

function newSalesChanges(equilibrium: Equilibrium, prices: PriceBasis): Float64Array {
  const { base, policy, tradeShares, expenditure, unitCostHat } = equilibrium;
  const countries = base.countries.size;
  const [sharesBefore, tariffsBefore] = [base.tradeShares.values, base.tariffs.values];
  const taxesBefore = base.exportTaxes?.values;
  const [sharesAfter, tariffsAfter] = [tradeShares.values, policy.tariffs.values];
  const exportTaxes = policy.exportTaxes.values;
  const change = new Float64Array(sharesBefore.length);
  for (let row = 0; row < expenditure.values.length; row++) {
    const [before, after] = [base.expenditure.values[row]!, expenditure.values[row]!];
    const sellers = row - (row % countries);
    for (let i = 0; i < countries; i++) {
      const cell = row * countries + i;
      const cost = prices === "constant" ? unitCostHat.values[sellers + i]! : 1;
      const sold = (sharesAfter[cell]! * after) / (1 + tariffsAfter[cell]!) / (1 + exportTaxes[cell]!);
      const border = (sharesBefore[cell]! * before) / (1 + tariffsBefore[cell]!);
      const soldBefore = taxesBefore === undefined ? border : border / (1 + taxesBefore[cell]!);
      change[cell] = (sold === 0 ? 0 : sold / cost) - soldBefore;
    }
  }
  return change;
}
