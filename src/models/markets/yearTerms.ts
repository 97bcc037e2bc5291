import {
  type FigureValue,
  grouped,
  type MarketPolicy,
  type MarketSeries,
  type SeriesNode,
  yearMean,
} from "../../case/index.ts";
import { isOn, ofKind, policyDates, type ProductRows } from "./inForce.ts";

/** What a market is built for. */
export interface YearTerms {
  readonly series: MarketSeries;
  readonly year: number;
  readonly baseYear: number;
  /** Year whose rows say which links are open. */
  readonly linkYear: number;
  /** Year whose capacities hold. */
  readonly capacityYear: number;
  /** Year whose contracts hold: they came with the plants. */
  readonly contractYear: number;
  /** Factor of a buyer's demand. */
  readonly growth: (buyer: string) => number;
  readonly measures: ProductRows;
  /** Day on which measures are read; null = by their days in the year. */
  readonly at: string | null;
  readonly policies: readonly MarketPolicy[];
  /** Scenario of linked markets whose shifts count; null = none. */
  readonly linked: string | null;
  readonly forceMajeure: MarketSeries["forceMajeure"];
  readonly value: FigureValue;
  /** Whether links without a base flow are there too. */
  readonly newLinks: boolean;
  /** Base-year flow through a chokepoint, where its capacity is not known. */
  readonly baseThrough: (id: string) => number;
}

/** The row of a node that describes a base year. */
export function nodesOf(series: MarketSeries, kind: "supply" | "demand", baseYear: number): readonly SeriesNode[] {
  const ids = [...new Set(series.nodes.flatMap((node) => (node.kind === kind ? [node.id] : [])))];
  const byId = grouped(series.nodes, ({ id }) => id);
  return ids.flatMap((id) => {
    const rows = byId.get(id) ?? [];
    return rows.find(({ year }) => year === baseYear) ?? rows.find(({ year }) => year === null) ?? [];
  });
}

/** Capacity of a node or arc by table and `capacity` policies, by their days in the year. */
export function capacityUnder(
  id: string,
  table: number,
  { policies, year }: Pick<YearTerms, "policies" | "year">,
): number {
  const own = ofKind(policies, "capacity").filter(({ node }) => node === id);
  if (own.length === 0) return table;
  const on = (day: string): number => own.findLast((policy) => isOn(policy, day))?.capacity ?? table;
  return yearMean(year, policyDates(own), on);
}
