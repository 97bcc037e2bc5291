import {
  type Bottleneck,
  type Buyer,
  type Market,
  type Pair,
  type Route,
  scaledCurve,
  type Supplier,
} from "../../engines/markets/index.ts";
import { type FigureValue, supplierCapacity, tableCapacity } from "./capacity.ts";
import { curveThrough, nodeCurve } from "./curves.ts";
import type { MeasureRow } from "../case.ts";
import { dutyUnder, isClosed, isOn, ofKind, policyDates, type ProductRows } from "./inForce.ts";
import type { MarketPolicy, MarketSeries, SeriesNode, SeriesPair, SeriesRoute } from "./series.ts";
import { contractsOf } from "./contracts.ts";
import { derivedFactor } from "./derivedDemand.ts";
import { openShare } from "./openShare.ts";
import { shareOfYear, yearMean } from "./yearShare.ts";

/** What a market is built for. */
export interface YearTerms {
  readonly series: MarketSeries;
  readonly year: number;
  readonly baseYear: number;
  /** Year whose rows say which links are open. */
  readonly linkYear: number;
  /** Year whose capacities hold. */
  readonly capacityYear: number;
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

/** A pair of nodes with what is known of it. */
export interface NodeLink {
  readonly supplier: SeriesNode;
  readonly buyer: SeriesNode;
  /** Row of the base year, of the year, of the last year before. */
  readonly base: SeriesPair | null;
  readonly now: SeriesPair | null;
  readonly routes: readonly SeriesRoute[];
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

/**
 * A market of one year under given terms; wedges are zero: they come from the calibration.
 *
 * @param links  `linksOf` the same terms.
 */
export function marketOfYear(terms: YearTerms, links: readonly NodeLink[]): Market {
  const { series, baseYear } = terms;
  const suppliers = nodesOf(series, "supply", baseYear).flatMap((node) => supplierOf(node, terms) ?? []);
  const buyers = nodesOf(series, "demand", baseYear);
  const scarce = bottlenecks(terms);
  const supplierIds = new Map(suppliers.map(({ id }, at) => [id, at]));
  const buyerIds = new Map(buyers.map(({ id }, at) => [id, at]));
  const pairs = links.flatMap((link) => {
    const supplier = supplierIds.get(link.supplier.id);
    const buyer = buyerIds.get(link.buyer.id);
    if (supplier === undefined || buyer === undefined) return [];
    return pairOf(link, supplier, buyer, suppliers[supplier]!, terms, scarce) ?? [];
  });
  return {
    commodity: series.commodity,
    unit: series.unit,
    priceUnit: series.priceUnit,
    moneyFactor: series.moneyFactor,
    year: terms.year,
    suppliers,
    buyers: buyers.map((node) => buyerOf(node, terms)),
    bottlenecks: scarce.all,
    pairs,
    contracts: contractsOf(terms, supplierIds, buyerIds),
    inertia: series.inertia,
    marketPower: series.marketPower,
  };
}

interface Bottlenecks {
  readonly all: Bottleneck[];
  /** Position of a bottleneck; made when it is new. */
  readonly position: (made: Bottleneck) => number;
  /** A chokepoint or pipeline in the year. */
  readonly arc: (id: string) => Bottleneck;
}

function bottlenecks(terms: YearTerms): Bottlenecks {
  const all: Bottleneck[] = [];
  const positions = new Map<string, number>();
  const position = (made: Bottleneck): number => {
    const known = positions.get(made.id);
    if (known !== undefined) return known;
    positions.set(made.id, all.length);
    return all.push(made) - 1;
  };
  const arcs = new Map<string, Bottleneck>();
  const arc = (id: string): Bottleneck => {
    const known = arcs.get(id) ?? arcOf(id, terms);
    arcs.set(id, known);
    return known;
  };
  return { all, position, arc };
}

/** Capacity of a node or arc by table and `capacity` policies, by their days in the year. */
export function capacityUnder(id: string, table: number, { policies, year }: YearTerms): number {
  const own = ofKind(policies, "capacity").filter(({ node }) => node === id);
  if (own.length === 0) return table;
  const on = (day: string): number => own.findLast((policy) => isOn(policy, day))?.capacity ?? table;
  return yearMean(year, policyDates(own), on);
}

/** Factor of a node's curve by diseases, by their days in the year. */
function shiftOf(id: string, { policies, year }: YearTerms): number {
  const own = ofKind(policies, "disease").filter(({ node }) => node === id);
  return own.reduce((factor, { shift, from, to }) => factor * (1 + shift * shareOfYear(year, from, to)), 1);
}

/**
 * A supplier with the curve of the base year, moved outwards with its capacity; one that is not there yet follows its
 * capacity. Null where it can produce nothing.
 */
function supplierOf(node: SeriesNode, terms: YearTerms): Supplier | null {
  const { series, capacityYear, baseYear, value } = terms;
  const base = supplierCapacity(series, node.id, baseYear, baseYear, value);
  const capacity = capacityUnder(node.id, supplierCapacity(series, node.id, capacityYear, baseYear, value), terms);
  if (capacity === 0) return null;
  const curve = nodeCurve(node, value);
  const isNew = base === 0 || node.quantity?.value === 0;
  const ramp = Number.isFinite(capacity) && Number.isFinite(base) && base > 0 ? capacity / base : 1;
  const ramped = isNew && Number.isFinite(capacity) ? curveThrough(curve, capacity) : scaledCurve(curve, ramp);
  const { id, country, minPrice } = node;
  return { id, country, supply: scaledCurve(ramped, shiftOf(id, terms)), capacity, minPrice };
}

/** Factor of a buyer's demand by markets that it follows. */
function linkedFactor(buyer: string, terms: YearTerms): number {
  const { series, baseYear, value } = terms;
  if (series.derived.length === 0) return 1;
  const nodes = new Map(nodesOf(series, "demand", baseYear).map((node) => [node.id, node]));
  const demandOf = (id: string): number => {
    const quantity = nodes.get(id)?.quantity ?? null;
    return quantity === null ? 0 : value(quantity) * terms.growth(id) * shiftOf(id, terms);
  };
  return derivedFactor(buyer, terms, demandOf, value);
}

function buyerOf(node: SeriesNode, terms: YearTerms): Buyer {
  const { value } = terms;
  const price = node.price === null ? null : value(node.price);
  const quantity = node.quantity === null ? null : value(node.quantity);
  const { id, country, valuation, peakDemand } = node;
  return {
    id,
    country,
    valuation,
    peakDemand,
    demand: scaledCurve(nodeCurve(node, value), terms.growth(id) * shiftOf(id, terms) * linkedFactor(id, terms)),
    maxPrice: node.maxPrice ?? (price === null ? Infinity : 5 * price),
    ...(price === null || quantity === null
      ? {}
      : {
          base: {
            price,
            quantity,
          },
        }),
  };
}

const keyOf = ({ supplier, market }: { readonly supplier: string; readonly market: string }): string =>
  `${supplier}\n${market}`;

/** Pairs with a base flow, unless the year closes them, and those that the year opens. */
export function linksOf({ series, linkYear, baseYear, newLinks }: YearTerms): readonly NodeLink[] {
  const suppliers = new Map(nodesOf(series, "supply", baseYear).map((node) => [node.id, node]));
  const buyers = new Map(nodesOf(series, "demand", baseYear).map((node) => [node.id, node]));
  const rows = grouped(series.pairs, keyOf);
  const routes = grouped(series.routes, keyOf);
  return [...rows].flatMap(([key, own]): NodeLink[] => {
    const [id = "", market = ""] = key.split("\n");
    const [supplier, buyer] = [suppliers.get(id), buyers.get(market)];
    if (supplier === undefined || buyer === undefined) return [];
    const base = own.find((row) => row.year === baseYear) ?? null;
    const hasFlow = (base?.flow?.value ?? 0) > 0;
    if (!hasFlow && !newLinks) return [];
    const known = own.filter((row) => row.year <= linkYear).toSorted(laterFirst);
    if (!isOpenBy(known, baseYear)) return [];
    return [{ supplier, buyer, base, now: known[0] ?? null, routes: routes.get(key) ?? [] }];
  });
}

const laterFirst = (one: SeriesPair, other: SeriesPair): number => other.year - one.year;

/** What the first of rows says of access, the last year first; a flow until the base year says that there is some. */
function isOpenBy(rows: readonly SeriesPair[], baseYear: number): boolean {
  for (const { access, flow, year } of rows) {
    const open = access ?? (year <= baseYear && (flow?.value ?? 0) > 0 ? true : null);
    if (open !== null) return open;
  }
  return false;
}

function grouped<T>(rows: readonly T[], keyOfRow: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOfRow(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function pairOf(
  link: NodeLink,
  supplier: number,
  buyer: number,
  seller: Supplier,
  terms: YearTerms,
  scarce: Bottlenecks,
): Pair | null {
  const { series, year, measures, at, policies, value } = terms;
  const own = policies.filter(
    ({ suppliers, markets }) => suppliers.includes(link.supplier.id) && markets.includes(link.buyer.id),
  );
  const stretches = at === null ? measures.stretches(year) : [{ day: at, share: 1 }];
  const inForce = stretches.map(({ day, share }) => ({ share, rows: measures.on(day, link.supplier, link.buyer) }));
  const measured = (of: (rows: readonly MeasureRow[]) => number): number =>
    inForce.reduce((sum, { rows, share }) => sum + of(rows) * share, 0);
  const access = ofKind(own, "access");
  const open =
    measured((rows) => (isClosed(rows) ? 0 : 1)) *
    yearMean(year, policyDates(access), (day) =>
      access.reduce((share, policy) => (isOn(policy, day) ? Math.min(share, policy.access) : share), 1),
    );
  const limits = open < 1 ? [scarce.position(accessLimit(link, open * usable(seller)))] : [];
  const quotas = quotaOf(own, seller, terms, scarce);
  const shared = [...limits, ...quotas.limits];
  const routes = link.routes.flatMap((route) => routeOf(route, shared, seller, terms, scarce) ?? []);
  if (open === 0 || quotas.isShut || routes.length === 0) return null;
  const row = link.now ?? link.base;
  const adValorem = measured((rows) => dutyUnder(row?.duty ?? 0, rows));
  const specific = ofKind(own, "specific-duty").reduce(
    (sum, policy) => sum + policy.duty * shareOfYear(year, policy.from, policy.to),
    row?.specificDuty ?? 0,
  );
  const { flow } = link.base ?? { flow: null };
  const observed = flow === null ? 0 : value(flow);
  const demand = link.buyer.quantity === null ? 0 : value(link.buyer.quantity);
  return {
    supplier,
    buyer,
    routes,
    baseFlow: observed > 0 ? observed : series.inertia.epsilon * demand,
    wedge: 0,
    duty: {
      adValorem: quotas.beyond ?? adValorem,
      specific,
    },
    tariffRateQuota:
      quotas.beyond === null
        ? null
        : {
            quantity: quotas.quantity,
            adValorem,
          },
  };
}

/** Most that a supplier may ship, for shares of it: its capacity, else the quantity of its curve. */
function usable({ capacity, supply }: Supplier): number {
  if (Number.isFinite(capacity)) return capacity;
  return "quantity" in supply ? supply.quantity : Infinity;
}

function accessLimit({ supplier, buyer }: NodeLink, capacity: number): Bottleneck {
  const id = `${supplier.id}>${buyer.id}:access`;
  return { id, name: `access of ${supplier.id} to ${buyer.id}`, kind: "access", capacity };
}

interface PairQuota {
  readonly limits: readonly number[];
  readonly isShut: boolean;
  /** Duty beyond the quota; null where nothing passes beyond, or there is none. */
  readonly beyond: number | null;
  readonly quantity: number;
}

/** Quotas of a pair: shared limits, and one with a duty beyond it. In force for part of the year, the rest is free. */
function quotaOf(own: readonly MarketPolicy[], seller: Supplier, { year }: YearTerms, scarce: Bottlenecks): PairQuota {
  const inForce = ofKind(own, "quota").flatMap((policy) => {
    const share = shareOfYear(year, policy.from, policy.to);
    return share === 0 ? [] : { policy, quantity: (policy.quantity ?? 0) * share + freeRest(1 - share, seller) };
  });
  const hard = inForce.filter(({ policy }) => policy.rate === null);
  const soft = inForce.find(({ policy }) => policy.rate !== null);
  const limits = hard
    .filter(({ quantity }) => quantity > 0)
    .map(({ policy, quantity }) =>
      scarce.position({ id: policy.id, name: policy.title, kind: "quota", capacity: quantity }),
    );
  const isShut = hard.some(({ quantity }) => quantity === 0);
  return { limits, isShut, beyond: soft?.policy.rate ?? null, quantity: soft?.quantity ?? 0 };
}

function freeRest(share: number, seller: Supplier): number {
  return share === 0 ? 0 : share * usable(seller);
}

/** A route with what it passes; null where that is closed. */
function routeOf(
  route: SeriesRoute,
  shared: readonly number[],
  seller: Supplier,
  terms: YearTerms,
  scarce: Bottlenecks,
): Route | null {
  const passed = route.through.map((id) => scarce.arc(id));
  if (passed.some(({ capacity }) => capacity === 0)) return null;
  const arcs = passed.filter(({ capacity }) => Number.isFinite(capacity)).map(scarce.position);
  const id = `${route.supplier}>${route.market}:${route.route}`;
  const season: Bottleneck = {
    id: `${id}:season`,
    name: `season of ${route.route} from ${route.supplier} to ${route.market}`,
    kind: "access",
    capacity: route.season * usable(seller),
  };
  const seasons = route.season < 1 ? [scarce.position(season)] : [];
  return {
    id,
    loss: route.loss,
    days: route.days,
    cost: terms.value(route.cost),
    through: [...arcs, ...seasons, ...shared],
  };
}

/** A chokepoint or pipeline in the year: its capacity times the mean share that is open. */
function arcOf(id: string, terms: YearTerms): Bottleneck {
  const { series, capacityYear, value } = terms;
  const shares = series.chokepoints.filter((each) => each.id === id);
  const table = capacityUnder(id, tableCapacity(series, id, capacityYear, value), terms);
  const open = openShare(id, terms);
  const known = open < 1 && !Number.isFinite(table) ? terms.baseThrough(id) : table;
  const name = shares[0]?.name ?? series.capacities.find(({ node }) => node === id)?.name ?? id;
  return { id, name, kind: shares.length > 0 ? "chokepoint" : "arc", capacity: open === 1 ? table : known * open };
}
