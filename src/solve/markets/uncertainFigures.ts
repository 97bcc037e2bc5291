import { AS_IT_WAS, type Figure, type MarketSeries } from "../../case/index.ts";
import type { MarketTerms } from "../../models/markets/index.ts";
import type { Inertia } from "../../engines/markets/index.ts";
import type { UncertainParameter } from "../../results/index.ts";
import type { MarketSetting } from "./marketSetting.ts";

/** A group of figures that are uncertain together, or the σ of the flows' inertia. */
export interface UncertainGroup {
  readonly name: UncertainParameter;
  /** The same for groups of the same figures. */
  readonly id: string;
  readonly figures: ReadonlySet<Figure>;
  /** Inertia at either end of σ; null where the group is one of figures. */
  readonly inertia: { readonly low: Inertia; readonly high: Inertia } | null;
}

/** What a price after a shock rests on: how demand, supply and flows answer, and how much can be produced. */
export function uncertainGroups(series: MarketSeries, setting: MarketSetting): readonly UncertainGroup[] {
  const elasticities = (kind: "supply" | "demand"): ReadonlySet<Figure> =>
    new Set(series.nodes.flatMap((node) => (node.kind === kind && node.elasticity !== null ? [node.elasticity] : [])));
  const capacities = new Set(series.capacities.map(({ capacity }) => capacity));
  const links = `links of ${setting.scenario?.linked}`;
  const groups = [
    { name: "elasticity of demand", id: "demand", figures: elasticities("demand"), inertia: null },
    { name: "elasticity of supply", id: "supply", figures: elasticities("supply"), inertia: null },
    { name: "capacity", id: "capacity", figures: capacities, inertia: null },
    { name: "linked demand", id: links, figures: linkCoefficients(series, setting), inertia: null },
  ] as const;
  return [
    ...groups.filter(({ figures }) => [...figures].some(({ low, high }) => low < high)),
    ...inertiaGroup(series, setting),
  ];
}

/** Coefficients of links by which the scenario moves demand. */
export function linkCoefficients({ derived }: MarketSeries, { scenario }: MarketSetting): ReadonlySet<Figure> {
  const moved = derived.filter(({ scenarios }) =>
    scenarios.some(({ id, policies }) => id === scenario?.linked && policies.length > 0),
  );
  return new Set(moved.map(({ coefficient }) => coefficient));
}

function inertiaGroup(series: MarketSeries, { scenario }: MarketSetting): readonly UncertainGroup[] {
  const { sigmaRange, ...inertia } = scenario?.inertia ?? series.inertia;
  if (sigmaRange === undefined || sigmaRange.low >= sigmaRange.high || inertia.kind === "none") return [];
  const ends = { low: { ...inertia, sigma: sigmaRange.low }, high: { ...inertia, sigma: sigmaRange.high } };
  return [{ name: "flow inertia", id: "", figures: new Set(), inertia: ends }];
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

/** A point of the ranges of figures. */
export interface FigurePoint {
  /** The same for the same figures at the same ends; empty where every figure has its point value. */
  readonly name: string;
  readonly value: NonNullable<MarketTerms["value"]>;
}

/** Each figure at the end that its group takes. */
export function figuresAt(corner: Corner): FigurePoint {
  const moved = [...corner].filter(([{ figures }]) => figures.size > 0);
  return {
    name: moved.map(([{ id }, end]) => `${id}: ${end}`).join(", "),
    value: (figure) => {
      for (const [{ figures }, end] of moved) if (figures.has(figure)) return figure[end];
      return figure.value;
    },
  };
}

/** A setting with the inertia of a corner; one without scenario keeps the measures that it has. */
export function settingAt(corner: Corner, setting: MarketSetting): MarketSetting {
  const found = [...corner].find(([{ inertia }]) => inertia !== null);
  const inertia = found?.[0].inertia?.[found[1]];
  if (inertia === undefined) return setting;
  return { ...setting, scenario: { ...AS_IT_WAS, measures: [], ...setting.scenario, inertia } };
}
