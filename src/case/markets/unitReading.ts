import type { Place, Problem } from "../../base/problems/index.ts";
import { COMMODITY_UNITS, commodityFactor, priceParts, withoutTime } from "../../base/units/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { ConversionDraft, MarketDraft } from "./headSchema.ts";
import { converted, unknownUnit } from "./problems.ts";

/** Factors from the units of rows to those of a market; what was converted, and what cannot be, is kept. */
export interface UnitReading {
  /** Factor of a quantity; NaN where there is none, which is then a problem. */
  readonly quantity: (unit: string | undefined, place: Place) => number;
  /** Factor of a price; NaN where there is none, which is then a problem. */
  readonly price: (unit: string | undefined, place: Place) => number;
  /** Problems so far: E254 once per unit and file, W250 once per unit and file. */
  readonly problems: () => readonly Problem[];
}

interface Said {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
  readonly factor: number;
  readonly condition: string;
  rows: number;
}

/**
 * Reads units of rows against those of a market.
 *
 * @param overrides  `conversions` of the head; they come before the usual factors.
 */
export function unitReading(
  unit: string,
  priceUnit: string | undefined,
  overrides: readonly ConversionDraft[],
): UnitReading {
  const said = new Map<string, Said>();
  const factor = (
    from: string,
    to: string,
    place: Place,
    found: { factor: number; condition: string } | null,
  ): number => {
    const key = `${place.file ?? ""} ${from} ${to}`;
    const before = said.get(key);
    if (before === undefined) {
      const fresh = { place, from, to, factor: found?.factor ?? NaN, condition: found?.condition ?? "", rows: 1 };
      said.set(key, fresh);
    } else before.rows += 1;
    return found?.factor ?? NaN;
  };
  return {
    quantity: (own, place) => {
      if (own === undefined || own === unit) return 1;
      return factor(own, unit, place, unitFactor(own, unit, overrides));
    },
    price: (own, place) => {
      if (own === undefined || own === priceUnit) return 1;
      return factor(own, priceUnit ?? "", place, priceFactor(own, priceUnit ?? "", overrides));
    },
    problems: () => [...said.values()].map(saying),
  };
}

function saying({ place, from, to, factor, condition, rows }: Said): Problem {
  if (!Number.isNaN(factor)) return converted(place, rows, from, to, factor, condition);
  return unknownUnit(place, from, to, nearest(withoutTime(from), COMMODITY_UNITS));
}

/**
 * Factor from one quantity to another, the market's own factors first.
 *
 * @returns null when none is known.
 */
export function unitFactor(
  from: string,
  to: string,
  overrides: readonly ConversionDraft[],
): { factor: number; condition: string } | null {
  for (const { from: one, to: other, factor, condition } of overrides) {
    const there = scaled(from, one, other, to);
    if (there !== null) return { factor: there * factor, condition };
    const back = scaled(from, other, one, to);
    if (back !== null) return { factor: back / factor, condition };
  }
  return commodityFactor(from, to);
}

/** Scale from `from` to `one` times that from `other` to `to`; null when either takes more than scale. */
function scaled(from: string, one: string, other: string, to: string): number | null {
  const [before, after] = [scaleFactor(from, one), scaleFactor(other, to)];
  return before === null || after === null ? null : before * after;
}

function scaleFactor(from: string, to: string): number | null {
  if (withoutTime(from) === withoutTime(to)) return 1;
  const found = commodityFactor(from, to);
  return found !== null && found.condition === "" ? found.factor : null;
}

function priceFactor(
  from: string,
  to: string,
  overrides: readonly ConversionDraft[],
): { factor: number; condition: string } | null {
  const [own, market] = [priceParts(from), priceParts(to)];
  if (own === null || market === null || own.currency !== market.currency) return null;
  const found = unitFactor(market.per, own.per, overrides);
  return found === null ? null : { factor: found.factor, condition: found.condition };
}

/** Million USD per unit of quantity times unit of price; NaN where they do not fit. */
export function moneyFactor(unit: string, priceUnit: string, overrides: readonly ConversionDraft[]): number {
  const price = priceParts(priceUnit);
  if (price === null || price.currency !== "USD") return NaN;
  const found = withoutTime(unit) === price.per ? { factor: 1 } : unitFactor(unit, price.per, overrides);
  return found === null ? NaN : found.factor / 1e6;
}

/** From the cargo of the head's ships (TBtu, or thousand t) to what its prices are per; NaN where there is no way. */
export function cargoFactor({ priceUnit, shipping, conversions = [] }: MarketDraft): number {
  const price = priceParts(priceUnit ?? "");
  if (price === null || shipping === undefined || shipping.currency !== price.currency) return NaN;
  return (unitFactor("TBtu", price.per, conversions) ?? unitFactor("kt", price.per, conversions))?.factor ?? NaN;
}
