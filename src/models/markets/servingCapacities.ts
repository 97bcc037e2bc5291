import type { ServingCapacities } from "../../engines/markets/index.ts";
import { type SeriesNode, supplierCapacity, tableCapacity } from "../../case/index.ts";
import { capacityUnder, nodesOf, type YearTerms } from "./yearTerms.ts";
import { openShare } from "./openShare.ts";

/** What may serve a buyer. */
export interface BuyerCapacities {
  readonly buyer: string;
  readonly capacities: ServingCapacities;
}

/**
 * What may serve each buyer whose peak demand, production at home, storage and terminals are given. Entries are the
 * pipelines that routes to it pass last, and suppliers by routes without pipeline or days at sea, at the usable capacity of
 * the year; a buyer with an entry of unknown capacity is left out.
 */
export function servingCapacities(terms: YearTerms): readonly BuyerCapacities[] {
  return nodesOf(terms.series, "demand", terms.baseYear).flatMap((node) => {
    const { id: buyer, peakDemand, peakProduction: production, peakStorage: storage, terminals } = node;
    if (peakDemand === null || production === null || storage === null || terminals === null) return [];
    const entries = entriesOf(node, terms);
    if (entries.some(({ capacity }) => capacity === Infinity)) return [];
    return [{ buyer, capacities: { entries, production, storage, terminals, peakDemand } }];
  });
}

function entriesOf({ id }: SeriesNode, terms: YearTerms): ServingCapacities["entries"] {
  const { series, capacityYear, baseYear, value } = terms;
  const suppliers = new Set(series.nodes.flatMap((node) => (node.kind === "supply" ? [node.id] : [])));
  const others = new Set([...suppliers, ...series.chokepoints.map((each) => each.id)]);
  const lines = new Set(series.capacities.flatMap(({ node }) => (others.has(node) ? [] : [node])));
  const last = series.routes.flatMap(({ supplier, market, through, days }) => {
    const line = through.findLast((each) => lines.has(each)) ?? (days === 0 ? supplier : null);
    return market === id && line !== null ? [line] : [];
  });
  const usable = (entry: string): number =>
    suppliers.has(entry)
      ? supplierCapacity(series, entry, capacityYear, baseYear, value)
      : tableCapacity(series, entry, capacityYear, value);
  return [...new Set(last)].map((entry) => ({
    id: entry,
    capacity: capacityUnder(entry, usable(entry), terms) * openShare(entry, terms),
  }));
}
