import { type Buyer, scaledCurve, type Supplier } from "../../engines/markets/index.ts";
import { supplierCapacity } from "./capacity.ts";
import { curveThrough, nodeCurve } from "./curves.ts";
import { derivedFactor } from "./derivedDemand.ts";
import { ofKind } from "./inForce.ts";
import type { SeriesNode } from "./series.ts";
import { capacityUnder, nodesOf, type YearTerms } from "./yearTerms.ts";
import { shareOfYear } from "./yearShare.ts";

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
 * A supplier with the curve of the base year, moved outwards with its capacity; one that is not there yet follows its
 * capacity. Null where it can produce nothing.
 */
export function supplierOf(node: SeriesNode, terms: YearTerms): Supplier | null {
  const { series, baseYear, value } = terms;
  const base = supplierCapacity(series, node.id, baseYear, baseYear, value);
  const capacity = capacityOf(node, terms);
  if (capacity === 0) return null;
  const curve = nodeCurve(node, value);
  const isNew = base === 0 || node.quantity?.value === 0;
  const ramp = Number.isFinite(capacity) && Number.isFinite(base) && base > 0 ? capacity / base : 1;
  const ramped = isNew && Number.isFinite(capacity) ? curveThrough(curve, capacity) : scaledCurve(curve, ramp);
  const { id, country, minPrice } = node;
  return { id, country, supply: scaledCurve(ramped, shiftOf(id, terms)), capacity, minPrice };
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
