import type { Figure, MarketSeries, MarketTerms } from "../../case/index.ts";

/** A group of figures that are uncertain together. */
export interface UncertainGroup {
  readonly name: string;
  readonly figures: ReadonlySet<Figure>;
}

/** What a price after a shock rests on: how demand and supply answer, and how much can be produced. */
export function uncertainGroups(series: MarketSeries): readonly UncertainGroup[] {
  const elasticities = (kind: "supply" | "demand"): ReadonlySet<Figure> =>
    new Set(series.nodes.flatMap((node) => (node.kind === kind && node.elasticity !== null ? [node.elasticity] : [])));
  const groups = [
    { name: "elasticity of demand", figures: elasticities("demand") },
    { name: "elasticity of supply", figures: elasticities("supply") },
    { name: "capacity", figures: new Set(series.capacities.map(({ capacity }) => capacity)) },
  ];
  return groups.filter(({ figures }) => [...figures].some(({ low, high }) => low < high));
}

/** Which end of its range each group takes; groups that are not named stay at their point values. */
export type Corner = ReadonlyMap<UncertainGroup, "low" | "high">;

/** Every combination of ends. */
export function corners(groups: readonly UncertainGroup[]): readonly Corner[] {
  return Array.from({ length: 2 ** groups.length }, (_, bits) => {
    const ends = groups.map((group, at): [UncertainGroup, "low" | "high"] => [
      group,
      (bits >> at) & 1 ? "high" : "low",
    ]);
    return new Map(ends);
  });
}

/** Reads each figure at the end that its group takes. */
export function figureAt(corner: Corner): NonNullable<MarketTerms["value"]> {
  return (figure) => {
    for (const [{ figures }, end] of corner) if (figures.has(figure)) return figure[end];
    return figure.value;
  };
}
