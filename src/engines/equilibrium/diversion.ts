import { baseIncomeOf } from "./baseIncome.ts";
import { flowChange } from "./flows.ts";
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

/** Who fills the place of a seller in a buyer's market. */
export interface Diversion {
  readonly seller: string;
  readonly buyer: string;
  readonly sector: string;
  readonly prices: PriceBasis;
  /** −ΔT of the seller to the buyer. */
  readonly lost: number;
  /** The buyer's purchases from itself. */
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
 * @param prices  `basic` (default) or `constant`: divided by the seller's ĉ.
 * @unit money of the model, numéraire world value added
 * @throws RangeError for a label that the model has not
 * @source equilibrium.md §1; terms of Viner (1950), deflection and depression of Bown & Crowley (2007)
 */
export function diversion(
  equilibrium: Equilibrium,
  seller: string,
  buyer: string,
  sector: string,
  prices: PriceBasis = "basic",
): Diversion {
  const { countries, sectors } = equilibrium.base;
  const position = {
    seller: countries.indexOf(seller),
    buyer: countries.indexOf(buyer),
    sector: sectors.indexOf(sector),
  };
  for (const [role, at] of Object.entries(position)) if (at < 0) throw new RangeError(`unknown ${role} in a diversion`);
  const change = salesChanges(equilibrium, position.sector, prices);
  const at = (importer: number, exporter: number): number => change[importer * countries.size + exporter]!;
  const { seller: a, buyer: b } = position;
  const lost = -at(b, a);
  const importSubstitution = at(b, b);
  let bought = 0;
  for (let i = 0; i < countries.size; i++) bought += at(b, i);
  const elsewhere = salesElsewhere(change, b, countries.size);
  const thirds = countries.labels.flatMap((third, c) => {
    if (c === a || c === b) return [];
    const [diverted, depression] = [at(b, c), elsewhere[c]!];
    return [{ third, diversion: diverted, deflection: at(c, a), depression, output: diverted + depression }];
  });
  const diverted = thirds.reduce((sum, each) => sum + each.diversion, 0);
  const gap = lost - diverted - importSubstitution + bought;
  return {
    seller,
    buyer,
    sector,
    prices,
    lost,
    importSubstitution,
    destruction: -bought,
    thirds,
    residual: gap / baseIncomeOf(equilibrium.base, b),
  };
}

/** ΔT of each seller to all but the buyer.   [exporter] */
function salesElsewhere(change: Float64Array, buyer: number, countries: number): Float64Array {
  const sums = new Float64Array(countries);
  for (let m = 0; m < countries; m++) {
    if (m === buyer) continue;
    for (let i = 0; i < countries; i++) sums[i]! += change[m * countries + i]!;
  }
  return sums;
}

/** ΔT of one sector at seller's prices.   [importer, exporter] */
function salesChanges(equilibrium: Equilibrium, j: number, prices: PriceBasis): Float64Array {
  const { base, policy, unitCostHat } = equilibrium;
  const countries = base.countries.size;
  const change = new Float64Array(countries * countries);
  for (let e = 0; e < change.length; e++) {
    const cell = j * countries * countries + e;
    const { before, after } = flowChange(equilibrium, cell);
    const cost = prices === "constant" ? unitCostHat.values[j * countries + (e % countries)]! : 1;
    const sold = after / (1 + policy.exportTaxes.values[cell]!);
    change[e] = (sold === 0 ? 0 : sold / cost) - before;
  }
  return change;
}
