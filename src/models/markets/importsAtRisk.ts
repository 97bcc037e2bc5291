import { greatest, millionsIn, withoutTime } from "../../base/units/index.ts";
import type { MarketPolicy, MarketSeries, Measure, SeriesPair } from "../../case/index.ts";
import type { ImportsAtRisk } from "../../results/index.ts";
import { isClosed, isOn, ofKind, policyDates, productRows } from "./inForce.ts";
import { nodesOf } from "./yearTerms.ts";

/**
 * Value of imports at risk by date, for markets with coverage `partial` and full ones alike: one row per pair and span of
 * days on which access is less than whole, against the last year observed before.
 */
export function importsAtRisk(
  series: MarketSeries,
  measures: readonly Measure[],
  policies: readonly MarketPolicy[] = series.policies,
): readonly ImportsAtRisk[] {
  const rows = productRows(series, measures);
  const suppliers = new Map(nodesOf(series, "supply", series.baseYear).map((node) => [node.id, node]));
  const buyers = new Map(nodesOf(series, "demand", series.baseYear).map((node) => [node.id, node]));
  const days = [...new Set([...rows.dates, ...policyDates(policies)])].toSorted();
  const keys = [...new Set(series.pairs.map(({ supplier, market }) => `${supplier}\n${market}`))];
  return keys.flatMap((key) => {
    const [id = "", market = ""] = key.split("\n");
    const [supplier, buyer] = [suppliers.get(id), buyers.get(market)];
    if (supplier === undefined || buyer === undefined) return [];
    const share = (day: string): number =>
      isClosed(rows.on(day, supplier, buyer)) ? 1 : 1 - openUnder(series, policies, id, market, day);
    return spansOf(days, share).map((span) => ({
      supplier: id,
      market,
      ...span,
      ...observedBefore(series, id, market, span),
    }));
  });
}

/** Part of a pair that access lists and closures leave open on a day; a closure counts when every route passes it. */
function openUnder(
  series: MarketSeries,
  policies: readonly MarketPolicy[],
  supplier: string,
  market: string,
  day: string,
): number {
  const on = policies.filter((policy) => isOn(policy, day));
  const access = ofKind(on, "access").filter(
    (each) => each.suppliers.includes(supplier) && each.markets.includes(market),
  );
  const listed = access.reduce((open, each) => Math.min(open, each.access), 1);
  const routes = series.routes.filter((route) => route.supplier === supplier && route.market === market);
  const passable = routes.map(({ through }) =>
    ofKind(on, "closure").reduce(
      (open, { chokepoint, closed }) => (through.includes(chokepoint ?? "") ? open * (1 - closed) : open),
      1,
    ),
  );
  return listed * (passable.length === 0 ? 1 : greatest(passable));
}

/** Days on which a share holds. */
export interface Span {
  readonly from: string;
  readonly to: string | null;
  readonly share: number;
}

/** Days, joined while the share stays the same; those with a share of zero are left out. */
export function spansOf(days: readonly string[], share: (day: string) => number): readonly Span[] {
  const found: Span[] = [];
  for (const [at, from] of days.entries()) {
    const span = { from, to: days[at + 1] ?? null, share: share(from) };
    const last = found.at(-1);
    if (last !== undefined && last.share === span.share) found[found.length - 1] = { ...last, to: span.to };
    else found.push(span);
  }
  return found.filter((span) => span.share > 0);
}

/** What a share of the last imports observed before its first day comes to. */
export function observedBefore(
  series: MarketSeries,
  supplier: string,
  market: string,
  { from, share }: Span,
): Pick<ImportsAtRisk, "year" | "quantity" | "value"> {
  const known = series.pairs.filter(
    (pair) => pair.supplier === supplier && pair.market === market && pair.year < Number(from.slice(0, 4)),
  );
  const last = known
    .filter(({ flow, value }) => flow !== null || value !== null)
    .toSorted((a, b) => b.year - a.year)[0];
  if (last === undefined) return { year: null, quantity: null, value: null };
  const value = valueOf(last, series);
  return { year: last.year, quantity: times(last.flow?.value ?? null, share), value: times(value, share) };
}

/** Customs value, else the flow where the market counts in money. */
function valueOf({ value, flow }: SeriesPair, { unit }: MarketSeries): number | null {
  if (value !== null || flow === null) return value;
  const millions = millionsIn(withoutTime(unit), "USD");
  return Number.isNaN(millions) ? null : flow.value * millions;
}

function times(value: number | null, share: number): number | null {
  return value === null ? null : value * share;
}
