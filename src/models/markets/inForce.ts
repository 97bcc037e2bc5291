import {
  type MarketPolicy,
  type MarketScenario,
  type MarketSeries,
  type Measure,
  type MeasureRow,
  pairsOf,
  reachesAny,
  type SeriesNode,
  setTariff,
  type YearStretch,
  yearStretches,
} from "../../case/index.ts";
import { loweredTariff } from "../trade/index.ts";

/** The rows of measures that name products of a market, and whom each reaches on a day. */
export interface ProductRows {
  readonly rows: readonly MeasureRow[];
  /** Days on which something begins or ends. */
  readonly dates: readonly string[];
  /** A year cut at those days. */
  readonly stretches: (year: number) => readonly YearStretch[];
  /** Rows in force on a day between two nodes, for what the supplier sells. */
  readonly on: (day: string, supplier: SeriesNode, buyer: SeriesNode) => readonly MeasureRow[];
}

/** Collects the rows by HS code that reach a market. */
export function productRows(series: MarketSeries, measures: readonly Measure[]): ProductRows {
  const rows = measures.flatMap((measure) =>
    measure.rows.filter((row) => row.hs !== null && reachesAny(row.hs, series.hs)),
  );
  const labels = [...new Set(series.nodes.map(({ country }) => country))];
  const reached = new Map<MeasureRow, Map<string, ReadonlySet<string>>>();
  const pairs = (row: MeasureRow, day: string): ReadonlySet<string> => {
    const known = reached.get(row) ?? new Map<string, ReadonlySet<string>>();
    reached.set(row, known);
    const found =
      known.get(day) ??
      new Set(pairsOf(row.importers, row.exporters, labels, day).map(([to, from]) => `${to} ${from}`));
    known.set(day, found);
    return found;
  };
  const days = new Map<string, readonly MeasureRow[]>();
  const inForce = (day: string): readonly MeasureRow[] => {
    const found = days.get(day) ?? rows.filter((row) => isOn(row, day));
    days.set(day, found);
    return found;
  };
  const dates = rows.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const years = new Map<number, readonly YearStretch[]>();
  return {
    rows,
    dates,
    stretches: (year) => {
      const found = years.get(year) ?? yearStretches(year, dates);
      years.set(year, found);
      return found;
    },
    on: (day, supplier, buyer) =>
      inForce(day).filter(
        (row) =>
          pairs(row, day).has(`${buyer.country} ${supplier.country}`) &&
          reachesAny(row.hs ?? "", supplier.hs === null ? series.hs : [supplier.hs]),
      ),
  };
}

/** True on days in `[from, to)`; null ends are open. */
export function isOn({ from, to }: { readonly from: string | null; readonly to: string | null }, day: string): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

/** Days on which policies begin or end. */
export function policyDates(
  policies: readonly { readonly from: string | null; readonly to: string | null }[],
): readonly string[] {
  return policies.flatMap(({ from, to }) => [from, to].filter((each) => each !== null));
}

/** Policies in force under a scenario: those of the market, but for what it leaves out, and its own. */
export function policiesUnder(series: MarketSeries, scenario: MarketScenario | null): readonly MarketPolicy[] {
  const without = new Set(scenario?.without);
  return [...series.policies.filter(({ id }) => !without.has(id)), ...(scenario?.policies ?? [])];
}

/** Policies of a kind. */
export function ofKind(policies: readonly MarketPolicy[], kind: MarketPolicy["kind"]): readonly MarketPolicy[] {
  return policies.filter((policy) => policy.kind === kind);
}

const CLOSING: ReadonlySet<string> = new Set(["ban", "export-control", "market-access"]);

/** True when any of the rows closes trade. */
export function isClosed(rows: readonly MeasureRow[]): boolean {
  return rows.some(({ instrument }) => CLOSING.has(instrument));
}

/**
 * The duty that rows make of a base duty, fraction: set before multiply before lower before add.
 *
 *     t′ = max(0, (set, else t) · Π multiply − Σ lower) + Σ add
 */
export function dutyUnder(base: number, rows: readonly MeasureRow[]): number {
  const tariffs = rows.filter(({ instrument }) => instrument === "tariff");
  const set = tariffs.findLast(({ mode }) => mode === "set");
  const start = set === undefined ? base : setTariff(base, set.rate / 100, set.share ?? 1);
  const times = tariffs.filter(({ mode }) => mode === "multiply");
  const less = tariffs.filter(({ mode }) => mode === "lower");
  const more = tariffs.filter(({ mode }) => mode === "add");
  const multiplied = times.reduce((duty, { rate }) => (duty * rate) / 100, start);
  const cut = less.reduce((sum, { rate }) => sum + rate / 100, 0);
  return more.reduce((duty, { rate }) => duty + rate / 100, loweredTariff(multiplied, cut));
}
