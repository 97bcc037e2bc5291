import type { MarketSeries } from "./series.ts";

/** Ids of nodes that hold what a source does not give one by one, in the order of the table. */
export function residualNodes({ nodes }: Pick<MarketSeries, "nodes">): readonly string[] {
  return [...new Set(nodes.flatMap(({ id, residual }) => (residual ? [id] : [])))];
}
