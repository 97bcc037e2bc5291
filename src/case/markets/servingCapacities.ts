import type { ServingCapacities } from "../../engines/markets/index.ts";
import { tableCapacity } from "./capacity.ts";
import { capacityUnder, nodesOf, type YearTerms } from "./marketYear.ts";
import { openShare } from "./openShare.ts";
import type { SeriesNode } from "./series.ts";

/** What may serve a buyer. */
export interface BuyerCapacities {
  readonly buyer: string;
  readonly capacities: ServingCapacities;
}

/**
 * What may serve each buyer whose peak demand, production at home, storage and terminals are given. Entries are the
 * pipelines that routes to it pass last, at the usable capacity of the year.
 */
export function servingCapacities(terms: YearTerms): readonly BuyerCapacities[] {
  return nodesOf(terms.series, "demand", terms.baseYear).flatMap((node) => {
    const { id: buyer, peakDemand, peakProduction: production, peakStorage: storage, terminals } = node;
    if (peakDemand === null || production === null || storage === null || terminals === null) return [];
    return [{ buyer, capacities: { entries: entriesOf(node, terms), production, storage, terminals, peakDemand } }];
  });
}

function entriesOf({ id }: SeriesNode, terms: YearTerms): ServingCapacities["entries"] {
  const { series, capacityYear, value } = terms;
  const others = new Set([
    ...series.chokepoints.map((each) => each.id),
    ...series.nodes.flatMap((node) => (node.kind === "supply" ? [node.id] : [])),
  ]);
  const lines = new Set(series.capacities.flatMap(({ node }) => (others.has(node) ? [] : [node])));
  const last = series.routes.flatMap(({ market, through }) =>
    market === id ? (through.findLast((each) => lines.has(each)) ?? []) : [],
  );
  return [...new Set(last)].map((line) => ({
    id: line,
    capacity: capacityUnder(line, tableCapacity(series, line, capacityYear, value), terms) * openShare(line, terms),
  }));
}
