import { greatest, least } from "../../base/units/index.ts";
import { TertiusError } from "../../base/problems/index.ts";
import {
  type DerivedDemand,
  type FigureValue,
  type MarketPolicy,
  type MarketSeries,
  shareOfYear,
} from "../../case/index.ts";
import { demandBelowZero } from "./problems.ts";

/** What a shift of supply in another market adds to the demand of buyers here. */
export interface DerivedChange {
  /** Market and supplier that are followed. */
  readonly per: string;
  readonly node: string;
  readonly buyers: readonly string[];
  /** Fraction of what was produced there. */
  readonly shift: number;
  /** Of the quantity there, in its unit. */
  readonly change: number;
  readonly perUnit: string;
  /** Of demand here at every price, in the market's unit, over the range of the coefficient. */
  readonly demand: { readonly value: number; readonly low: number; readonly high: number };
}

/** What derived demand is read for. */
export interface DerivedTerms {
  readonly series: MarketSeries;
  readonly year: number;
  /** Scenario of linked markets; null = only what is in force there whatever the scenario. */
  readonly linked: string | null;
}

/** What was produced in a year: the row of the year, of every year, or of the base year there. */
function producedIn({ produced, perBaseYear }: DerivedDemand, year: number): number {
  const of = (which: number | null): number | undefined => produced.find((each) => each.year === which)?.quantity;
  return of(year) ?? of(null) ?? of(perBaseYear) ?? 0;
}

/** Shift of supply of the market that is followed, by the days of its diseases in the year. */
function supplyShift(derived: DerivedDemand, { linked, year }: DerivedTerms): number {
  const scenario = derived.scenarios.find(({ id }) => id === linked);
  const always = derived.policies.filter(({ id }) => scenario?.without.includes(id) !== true);
  const policies: readonly MarketPolicy[] = [...always, ...(scenario?.policies ?? [])];
  return policies.reduce((all, { shift, from, to }) => all * (1 + shift * shareOfYear(year, from, to)), 1) - 1;
}

/**
 * Demand that follows other markets: coefficient × shift × what was produced there. The shift itself, not what an equilibrium
 * of that market would make of it.
 */
export function derivedChanges(terms: DerivedTerms): readonly DerivedChange[] {
  return terms.series.derived.flatMap((derived) => {
    const shift = supplyShift(derived, terms);
    const change = shift * producedIn(derived, terms.year);
    if (change === 0) return [];
    const { per, node, buyers, perUnit, coefficient } = derived;
    const ends = [coefficient.low * change, coefficient.high * change];
    const demand = { value: coefficient.value * change, low: least(ends), high: greatest(ends) };
    return [{ per, node, buyers, shift, change, perUnit, demand }];
  });
}

/**
 * Factor of the demand of a buyer by what it follows; buyers of a country share it in proportion to their demand.
 *
 * @param demandOf  Demand of a buyer in the year before any link.
 * @throws TertiusError E275 when nothing of the demand would be left.
 */
export function derivedFactor(
  buyer: string,
  terms: DerivedTerms,
  demandOf: (buyer: string) => number,
  value: FigureValue,
): number {
  const { series, year } = terms;
  let factor = 1;
  for (const derived of series.derived) {
    if (!derived.buyers.includes(buyer)) continue;
    const change = value(derived.coefficient) * supplyShift(derived, terms) * producedIn(derived, year);
    if (change === 0) continue;
    const demand = derived.buyers.reduce((sum, each) => sum + demandOf(each), 0);
    factor += change / demand;
    if (!(factor > 0)) {
      throw new TertiusError([demandBelowZero({ file: series.file }, buyer, year, demand, (factor - 1) * demand)]);
    }
  }
  return factor;
}
