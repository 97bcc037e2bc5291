import { greatest, least } from "../../base/units/index.ts";
import type { MarketSeries } from "../../case/index.ts";
import type { Market, Route } from "../../engines/markets/index.ts";
import type { DetourResult } from "../../results/index.ts";
import type { SolvedYear } from "./knownYears.ts";

/** A pair's way has changed when this part of its flow moves from one way to another. */
const MOVED = 0.01;

const MILLION = 1e6;

/**
 * Pairs whose flow takes another way: the way that loses most of the pair's flow, the one that gains most, and what the change
 * costs. A unit loaded costs more by the difference of freight (the day rate is part of it) and by the gas or grain lost on the
 * longer way, at the buyer's price after. Where the file has ships, less than one cargo a year is none. Largest quantity first.
 *
 * @unit days; cost in the price unit, per unit loaded; USD per cargo
 */
export function detours(series: MarketSeries, after: SolvedYear, before: SolvedYear): readonly DetourResult[] {
  const rows = new Map(series.routes.map((row) => [`${row.supplier}>${row.market}:${row.route}`, row]));
  const earlier = waysByPair(before);
  return [...waysByPair(after)]
    .flatMap(([key, ways]) => {
      const was = earlier.get(key);
      return was === undefined ? [] : (detourOf(series, rows, was, ways) ?? []);
    })
    .filter(({ quantity }) => quantity >= oneCargo(series))
    .toSorted((one, other) => other.quantity - one.quantity);
}

/** What a ship loads, in the market's unit; 0 where the file has no ships. */
function oneCargo({ shipping, moneyFactor }: MarketSeries): number {
  return shipping === null || Number.isNaN(moneyFactor) ? 0 : shipping.cargo / (moneyFactor * MILLION);
}

interface Ways {
  readonly from: string;
  readonly to: string;
  readonly buyerPrice: number;
  readonly flow: number;
  /** By id: the way and what it carries. */
  readonly ways: ReadonlyMap<string, { readonly route: Route; readonly carried: number }>;
}

function waysByPair({ market, solution }: SolvedYear): ReadonlyMap<string, Ways> {
  const found = new Map<string, Ways>();
  market.pairs.forEach((pair, p) => {
    const [from, to] = namesOf(market, pair);
    const lots = found.get(`${from}>${to}`)?.ways;
    const ways = pair.routes.map(
      (route, r) =>
        [route.id, { route, carried: (lots?.get(route.id)?.carried ?? 0) + (solution.flows[p]?.[r] ?? 0) }] as const,
    );
    const flow = ways.reduce((sum, [, { carried }]) => sum + carried, 0);
    const buyerPrice = solution.buyerPrices[pair.buyer] ?? NaN;
    found.set(`${from}>${to}`, { from, to, buyerPrice, flow, ways: new Map(ways) });
  });
  return found;
}

function namesOf({ suppliers, buyers }: Market, pair: Market["pairs"][number]): readonly [string, string] {
  return [suppliers[pair.supplier]?.id ?? "", buyers[pair.buyer]?.id ?? ""];
}

function detourOf(
  series: MarketSeries,
  rows: ReadonlyMap<string, MarketSeries["routes"][number]>,
  before: Ways,
  after: Ways,
): DetourResult | null {
  if (!(before.flow > 0) || !(after.flow > 0)) return null;
  const share = ({ ways, flow }: Ways, id: string): number => (ways.get(id)?.carried ?? 0) / flow;
  const changes = [...new Set([...before.ways.keys(), ...after.ways.keys()])]
    .map((id) => ({ id, change: share(after, id) - share(before, id) }))
    .toSorted((one, other) => one.change - other.change);
  const [lost, gained] = [changes[0], changes.at(-1)];
  if (lost === undefined || gained === undefined || lost.change > -MOVED || gained.change < MOVED) return null;
  const [old, new_] = [before.ways.get(lost.id), after.ways.get(gained.id)];
  if (old === undefined || new_ === undefined) return null;
  const [oldRow, newRow] = [rows.get(lost.id), rows.get(gained.id)];
  const lossCost = (new_.route.loss - old.route.loss) * after.buyerPrice;
  const freight = (end: "low" | "high"): number => (newRow?.cost[end] ?? NaN) - (oldRow?.cost[end] ?? NaN);
  const value = new_.route.cost - old.route.cost + lossCost;
  const ends = [value, freight("low") + lossCost, freight("high") + lossCost].filter((each) => !Number.isNaN(each));
  const extraCost = { value, low: least(ends), high: greatest(ends) };
  return {
    from: after.from,
    to: after.to,
    before: wayName(lost.id),
    after: wayName(gained.id),
    quantity: gained.change * after.flow,
    unit: series.unit,
    extraDays: new_.route.days - old.route.days,
    extraCost: { ...extraCost, unit: series.priceUnit },
    ...perCargo(extraCost, series),
  };
}

/** A way by its name alone: ids bear the pair. */
function wayName(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

function perCargo(
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
  { shipping }: MarketSeries,
): Pick<DetourResult, "extraPerCargo"> {
  if (shipping === null) return {};
  const { cargo } = shipping;
  return { extraPerCargo: { value: value * cargo, low: low * cargo, high: high * cargo, unit: "USD" } };
}
