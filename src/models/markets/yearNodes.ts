import { type Buyer, type Curve, scaledCurve, type Supplier } from "../../engines/markets/index.ts";
import { type SeriesNode, shareOfYear, supplierCapacity } from "../../case/index.ts";
import { curveThrough, nodeCurve } from "./curves.ts";
import { derivedFactor } from "./derivedDemand.ts";
import { ofKind } from "./inForce.ts";
import { capacityUnder, nodesOf, type YearTerms } from "./yearTerms.ts";

/** Factor of a node's curve by diseases, by their days in the year. */
function shiftOf(id: string, { policies, year }: YearTerms): number {
  const own = ofKind(policies, "disease").filter(({ node }) => node === id);
  return own.reduce((factor, { shift, from, to }) => factor * (1 + shift * shareOfYear(year, from, to)), 1);
}

/** What a supplier can produce in the year. */
export function capacityOf({ id }: SeriesNode, terms: YearTerms): number {
  const { series, capacityYear, baseYear, value } = terms;
  return capacityUnder(id, supplierCapacity(series, id, capacityYear, baseYear, value), terms);
}

/**
 * A supplier with the curve of the base year and the capacity of the year as its limit; one that is not there yet follows
 * its capacity. Null where it can produce nothing.
 */
export function supplierOf(node: SeriesNode, terms: YearTerms): Supplier | null {
  const capacity = capacityOf(node, terms);
  if (capacity === 0) return null;
  const { id, country } = node;
  const supply = scaledCurve(supplyOf(node, capacity, terms), shiftOf(id, terms));
  return { id, country, supply, capacity, minPrice: floorOf(node, terms) };
}

/** Price below which nothing is produced; what was sold for less in the base year was worth its cost. */
function floorOf({ minPrice, price, quantity }: SeriesNode, { value }: YearTerms): number {
  const hasSold = price !== null && quantity !== null && quantity.value > 0;
  return hasSold ? Math.min(minPrice, value(price)) : minPrice;
}

/** Supply before diseases: of the base year, of a new supplier through its capacity, with `expansion` as large as its row. */
function supplyOf(node: SeriesNode, capacity: number, terms: YearTerms): Curve {
  const { series, baseYear, value } = terms;
  const curve = nodeCurve(node, value);
  const base = supplierCapacity(series, node.id, baseYear, baseYear, value);
  const isNew = base === 0 || node.quantity?.value === 0;
  if (isNew && Number.isFinite(capacity)) return curveThrough(curve, capacity);
  return series.expansion ? scaledCurve(curve, expansionOf(node, terms)) : curve;
}

/** Capacity of the year over that of the base year by the table, whatever policies make of it; 1 where there is no row. */
function expansionOf({ id }: SeriesNode, { series, capacityYear, baseYear, value }: YearTerms): number {
  if (capacityYear === baseYear) return 1;
  const base = supplierCapacity(series, id, baseYear, baseYear, value);
  const found = supplierCapacity(series, id, capacityYear, baseYear, value) / base;
  return Number.isFinite(found) && found > 0 ? found : 1;
}

/** Factor of a buyer's demand by markets that it follows. */
function linkedFactor(buyer: string, terms: YearTerms): number {
  const { series, baseYear, value } = terms;
  if (series.derived.length === 0) return 1;
  const nodes = new Map(nodesOf(series, "demand", baseYear).map((node) => [node.id, node]));
  const demandOf = (id: string): number => {
    const quantity = nodes.get(id)?.quantity ?? null;
    return quantity === null ? 0 : value(quantity) * terms.growth(id) * shiftOf(id, terms);
  };
  return derivedFactor(buyer, terms, demandOf, value);
}

/** A buyer with the curve of the base year, moved by growth, diseases and links. */
export function buyerOf(node: SeriesNode, terms: YearTerms): Buyer {
  const { value } = terms;
  const price = node.price === null ? null : value(node.price);
  const quantity = node.quantity === null ? null : value(node.quantity);
  const { id, country, valuation, peakDemand } = node;
  return {
    id,
    country,
    valuation,
    peakDemand,
    demand: scaledCurve(nodeCurve(node, value), terms.growth(id) * shiftOf(id, terms) * linkedFactor(id, terms)),
    maxPrice: node.maxPrice ?? (price === null ? Infinity : 5 * price),
    ...(price === null || quantity === null
      ? {}
      : {
          base: {
            price,
            quantity,
          },
        }),
  };
}
