import { type MarketSeries, residualNodes, type SeriesByShare, type SeriesPair } from "../../case/index.ts";
import { flowError, sharedOut } from "../../engines/markets/index.ts";
import type { ByShareResult, ShareYear } from "../../results/index.ts";
import { laterYears } from "./marketScore.ts";

/** Fewer sellers have no order to speak of. */
const LEAST = 3;

/** What a buyer had in one year: flows by seller, and all that it bought where that is known. */
interface Bought {
  readonly flows: ReadonlyMap<string, SeriesPair>;
  readonly total: number | null;
}

/**
 * The shares of all sellers to a buyer, and the rule by share held against every later year: what the sellers that are not hit sold
 * together is given, and each has its part of the base year. Two more forecasts on the same sellers: the loss of those that are hit
 * shared out, and nothing changes.
 *
 * @source docs/model/markets.md, By share
 */
export function shareRule(series: MarketSeries, { buyer, hit }: SeriesByShare): ByShareResult {
  const before = boughtIn(series, buyer, series.baseYear);
  const years = laterYears(series, buyer).map((year) => {
    const of = { year, before, after: boughtIn(series, buyer, year), hit: new Set(hit) };
    return sharesOfYear(of, comparedSellers(series, of));
  });
  return { buyer, hit: [...hit], baseYear: series.baseYear, residuals: [...residualNodes(series)], years };
}

function boughtIn({ pairs, nodes }: MarketSeries, buyer: string, year: number): Bought {
  const own = pairs.filter((pair) => pair.market === buyer && pair.year === year && pair.flow !== null);
  const row = nodes.find((node) => node.id === buyer && node.year === year);
  return { flows: new Map(own.map((pair) => [pair.supplier, pair])), total: row?.quantity?.value ?? null };
}

interface Years {
  readonly year: number;
  readonly before: Bought;
  readonly after: Bought;
  readonly hit: ReadonlySet<string>;
}

/** Sellers that are not hit and have a figure in both years, and those with one in the later year alone. */
interface Sellers {
  readonly compared: readonly string[];
  readonly unknown: readonly string[];
  /** Residuals, which stand last, and whether they are the same sellers in both years. */
  readonly residuals: ReadonlySet<string>;
  readonly isSame: boolean;
}

/** A residual is the same sellers in both years only where nobody is named in one year alone. */
function comparedSellers(series: MarketSeries, { before, after, hit }: Years): Sellers {
  const residuals = new Set(residualNodes(series));
  const others = [...after.flows.keys()].filter((id) => !hit.has(id));
  const unknown = others.filter((id) => !before.flows.has(id) && !residuals.has(id));
  const isSame = unknown.length === 0 && [...before.flows.keys()].every((id) => after.flows.has(id));
  const compared = others.filter((id) => before.flows.has(id) && (isSame || !residuals.has(id)));
  return { compared, unknown, residuals, isSame };
}

function sharesOfYear(years: Years, { compared, unknown, residuals, isSame }: Sellers): ShareYear {
  const { year, before, after } = years;
  const old = compared.map((id) => soldIn(before, id));
  const seen = compared.map((id) => soldIn(after, id));
  const isTried = compared.length >= LEAST && sumOf(old) > 0 && sumOf(seen) > 0;
  const forecast = old.map((flow) => (flow * sumOf(seen)) / sumOf(old));
  const error = (flows: readonly number[] | null): number | null =>
    isTried && flows !== null ? flowError(flows, seen) : null;
  const lost = lossOf(years);
  const recalled = recalledSellers(years);
  return {
    year,
    sellers: compared.length,
    unknown: [...unknown],
    byShare: error(forecast),
    byShareSeen: error(lost === null ? null : withShares(old, lost)),
    noChange: error(old),
    ...(recalled === 0 ? {} : { recalled }),
    shares: sellersOf(years, residuals).map((seller) => {
      const at = isTried ? compared.indexOf(seller) : -1;
      const quantity = at < 0 ? null : forecast[at]!;
      const [was, is] = [flowOf(before, seller), flowOf(after, seller)];
      return {
        seller,
        before: shareIn(before, was),
        seen: shareIn(after, is),
        byShare: shareIn(after, quantity),
        change: residuals.has(seller) && !isSame ? null : less(is, was),
        byShareChange: less(quantity, was),
      };
    }),
  };
}

/** Sales with a loss of others shared out among them. */
function withShares(sold: readonly number[], lost: number): readonly number[] {
  return sharedOut({ base: [lost, ...sold], isHit: [true, ...sold.map(() => false)] }, [0]).slice(1);
}

function recalledSellers({ before, after }: Years): number {
  return [...after.flows.keys()].filter((id) =>
    [before, after].some(({ flows }) => flows.get(id)?.flow?.confidence === "recalled"),
  ).length;
}

function flowOf({ flows }: Bought, id: string): number | null {
  return flows.get(id)?.flow?.value ?? null;
}

function soldIn(bought: Bought, id: string): number {
  return flowOf(bought, id) ?? 0;
}

function less(is: number | null, was: number | null): number | null {
  return is === null || was === null ? null : is - was;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** What the sellers that are hit lost together; null where a figure of one is not known. */
function lossOf({ before, after, hit }: Years): number | null {
  const ids = [...hit];
  if (!ids.every((id) => before.flows.has(id) && after.flows.has(id))) return null;
  return sumOf(ids.map((id) => soldIn(before, id) - soldIn(after, id)));
}

/** Of either year, those who sell most in the later one first and residuals last. */
function sellersOf({ before, after }: Years, residuals: ReadonlySet<string>): readonly string[] {
  const all = [...new Set([...after.flows.keys(), ...before.flows.keys()])];
  const place = (id: string): number => (residuals.has(id) ? -1 : soldIn(after, id));
  return all.toSorted((one, other) => place(other) - place(one));
}

function shareIn({ total }: Bought, value: number | null): number | null {
  return value === null || total === null || total === 0 ? null : (100 * value) / total;
}
