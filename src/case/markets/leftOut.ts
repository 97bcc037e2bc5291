import type { MarketSeries } from "./series.ts";

/** A node without a row for a base year, with what its last row of another year says. */
export interface LeftOutNode {
  readonly id: string;
  readonly year: number;
  /** In the market's unit; null where that row has none. */
  readonly quantity: number | null;
}

/** Nodes that a base year does not describe and another does: they are left out of every year that is solved on it. */
export function leftOutOf({ nodes }: Pick<MarketSeries, "nodes">, baseYear: number): readonly LeftOutNode[] {
  const described = new Set(nodes.flatMap(({ id, year }) => (year === null || year === baseYear ? [id] : [])));
  const last = new Map<string, LeftOutNode>();
  for (const { id, year, quantity } of nodes) {
    const known = last.get(id)?.year ?? -Infinity;
    if (year !== null && !described.has(id) && year > known)
      last.set(id, { id, year, quantity: quantity?.value ?? null });
  }
  return [...last.values()];
}
