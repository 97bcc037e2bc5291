import type { MarketSeries, Measure } from "../../case/index.ts";
import type { ImportsUnderDuty } from "../../results/index.ts";
import { observedBefore, spansOf } from "./importsAtRisk.ts";
import { dutyUnder, productRows } from "./inForce.ts";
import { nodesOf } from "./yearTerms.ts";

/** Imports by date that measures make dearer without closing them: one row per pair and span of days with the same duty. */
export function importsUnderDuty(series: MarketSeries, measures: readonly Measure[]): readonly ImportsUnderDuty[] {
  const rows = productRows(series, measures);
  const suppliers = new Map(nodesOf(series, "supply", series.baseYear).map((node) => [node.id, node]));
  const buyers = new Map(nodesOf(series, "demand", series.baseYear).map((node) => [node.id, node]));
  const days = [...new Set(rows.dates)].toSorted();
  const pairs = new Map(series.pairs.map((pair) => [`${pair.supplier}\n${pair.market}`, pair]));
  return [...pairs.values()].flatMap(({ supplier: id, market }) => {
    const [supplier, buyer] = [suppliers.get(id), buyers.get(market)];
    if (supplier === undefined || buyer === undefined) return [];
    const duty = (day: string): number => dutyUnder(0, rows.on(day, supplier, buyer));
    return spansOf(days, duty).map(({ from, to, share }) => ({
      supplier: id,
      market,
      from,
      to,
      duty: share,
      ...observedBefore(series, id, market, { from, to, share: 1 }),
    }));
  });
}
