import type { Bottleneck, Contract, Pair, Route } from "../../engines/markets/index.ts";
import {
  boughtIn,
  daysIn,
  grouped,
  isBySea,
  meanOver,
  type MarketPolicy,
  type MeasureRow,
  type SeriesNode,
  type SeriesPair,
  type SeriesRoute,
  shareOfYear,
  soldIn,
  tableCapacity,
  yearMean,
} from "../../case/index.ts";
import { contractsOf } from "./contracts.ts";
import { dutyUnder, isClosed, isOn, ofKind, policyDates } from "./inForce.ts";
import { openShare } from "./openShare.ts";
import { owedContracts } from "./owedContracts.ts";
import { capacityOf, supplierOf } from "./yearNodes.ts";
import { terminalsOf } from "./terminals.ts";
import { capacityUnder, nodesOf, type YearTerms } from "./yearTerms.ts";

/** A pair of nodes with what is known of it. */
export interface NodeLink {
  readonly supplier: SeriesNode;
  readonly buyer: SeriesNode;
  /** Row of the base year, of the year, of the last year before. */
  readonly base: SeriesPair | null;
  readonly now: SeriesPair | null;
  readonly routes: readonly SeriesRoute[];
}

/** What lies between the suppliers and buyers of a year, by their positions. */
export interface YearNetwork {
  readonly pairs: readonly Pair[];
  readonly bottlenecks: readonly Bottleneck[];
  readonly contracts: readonly Contract[];
}

/** A supplier that can produce something. */
interface Seller {
  readonly id: string;
  /** Most that it may ship, for shares of it: its capacity, else the quantity of its curve, else what it sold in the base year. */
  readonly usable: () => number;
}

/**
 * The network of a year under given terms; wedges are zero: they come from the calibration.
 *
 * @param links  `linksOf` the same terms.
 */
export function networkOf(terms: YearTerms, links: readonly NodeLink[]): YearNetwork {
  const { series, baseYear } = terms;
  const sellers = nodesOf(series, "supply", baseYear).flatMap((node) => sellerOf(node, terms) ?? []);
  const buyers = nodesOf(series, "demand", baseYear);
  const scarce = bottlenecks(terms);
  const supplierIds = new Map(sellers.map(({ id }, at) => [id, at]));
  const buyerIds = new Map(buyers.map(({ id }, at) => [id, at]));
  const pairs = links.flatMap((link) => {
    const supplier = supplierIds.get(link.supplier.id);
    const buyer = buyerIds.get(link.buyer.id);
    if (supplier === undefined || buyer === undefined) return [];
    const pair = pairOf(link, supplier, buyer, sellers[supplier]!, terms, scarce);
    return pair === null ? [] : [pair, ...lotsOf(link, pair, terms, scarce)];
  });
  return { pairs, bottlenecks: scarce.all, contracts: owedContracts(contractsOf(terms, supplierIds, buyerIds), terms) };
}

function sellerOf(node: SeriesNode, terms: YearTerms): Seller | null {
  const capacity = capacityOf(node, terms);
  if (capacity === 0) return null;
  const quantity = (): number => {
    const supply = supplierOf(node, terms)?.supply;
    if (supply !== undefined && "quantity" in supply) return supply.quantity;
    return soldIn(terms.series, node.id, terms.baseYear) || Infinity;
  };
  return { id: node.id, usable: () => (Number.isFinite(capacity) ? capacity : quantity()) };
}

interface Bottlenecks {
  readonly all: Bottleneck[];
  /** Position of a bottleneck; made when it is new. */
  readonly position: (made: Bottleneck) => number;
  /** A chokepoint or pipeline in the year. */
  readonly arc: (id: string) => Bottleneck;
  /** Terminals of a buyer in the year; null where nothing limits them. */
  readonly landing: (buyer: SeriesNode) => Bottleneck | null;
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
  const terminals = new Map<string, Bottleneck | null>();
  const landing = (buyer: SeriesNode): Bottleneck | null => {
    const known = terminals.get(buyer.id);
    if (known !== undefined) return known;
    const found = terminalsOf(buyer, terms);
    terminals.set(buyer.id, found);
    return found;
  };
  return { all, position, arc, landing };
}

const keyOf = ({ supplier, market }: { readonly supplier: string; readonly market: string }): string =>
  `${supplier}\n${market}`;

/** Pairs with a base flow, unless the year closes them, and those that the year opens; one without a row until then is as in the base year. */
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
    const known = knownBy(own, base, linkYear);
    if (!isOpenBy(known, baseYear)) return [];
    return [{ supplier, buyer, base, now: known[0] ?? null, routes: routes.get(key) ?? [] }];
  });
}

/** Rows until a year, the last first; that of the base year where none is so early. */
function knownBy(own: readonly SeriesPair[], base: SeriesPair | null, linkYear: number): readonly SeriesPair[] {
  const until = own.filter(({ year }) => year <= linkYear).toSorted(laterFirst);
  return until.length > 0 || base === null ? until : [base];
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

function pairOf(
  link: NodeLink,
  supplier: number,
  buyer: number,
  seller: Seller,
  terms: YearTerms,
  scarce: Bottlenecks,
): Pair | null {
  const { series, year, measures, at, policies, value } = terms;
  const own = policies.filter(
    ({ suppliers, markets }) => suppliers.includes(link.supplier.id) && markets.includes(link.buyer.id),
  );
  const stretches = at === null ? measures.stretches(year) : [{ day: at, days: daysIn(year) }];
  const inForce = stretches.map(({ day, days }) => ({ days, rows: measures.on(day, link.supplier, link.buyer) }));
  const measured = (of: (rows: readonly MeasureRow[]) => number): number =>
    meanOver(
      year,
      inForce.map(({ days, rows }) => ({ days, value: of(rows) })),
    );
  const access = ofKind(own, "access");
  const open =
    measured((rows) => (isClosed(rows) ? 0 : 1)) *
    yearMean(year, policyDates(access), (day) =>
      access.reduce((share, policy) => (isOn(policy, day) ? Math.min(share, policy.access) : share), 1),
    );
  if (open === 0) return null;
  const limits = open < 1 ? [scarce.position(accessLimit(link, open * seller.usable()))] : [];
  const quotas = quotaOf(own, seller, terms, scarce);
  const shared = [...limits, ...quotas.limits];
  const landing = scarce.landing(link.buyer);
  const routes = link.routes.flatMap((route) => routeOf(route, { shared, landing }, seller, terms, scarce) ?? []);
  if (quotas.isShut || routes.length === 0) return null;
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

/**
 * What is bought in a year beyond what was in the base year by decision: under a duty of its own, and no more than was decided. What it
 * starts from is that quantity, so that those who buy it choose among sellers as others do.
 */
function lotsOf({ supplier, buyer, now, base }: NodeLink, rest: Pair, terms: YearTerms, scarce: Bottlenecks): Pair[] {
  const { policies, year, baseYear } = terms;
  return ofKind(policies, "purchase").flatMap((policy): Pair[] => {
    if (!policy.suppliers.includes(supplier.id) || !policy.markets.includes(buyer.id)) return [];
    const quantity = boughtIn(policy, year) - boughtIn(policy, baseYear);
    if (quantity <= 0) return [];
    const limit = scarce.position({ id: policy.id, name: policy.title, kind: "purchase", capacity: quantity });
    return [
      {
        ...rest,
        lot: policy.id,
        baseFlow: quantity,
        duty: { ...rest.duty, adValorem: policy.rate ?? (now ?? base)?.duty ?? 0 },
        tariffRateQuota: null,
        routes: rest.routes.map((route) => ({ ...route, through: [...route.through, limit] })),
      },
    ];
  });
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
function quotaOf(own: readonly MarketPolicy[], seller: Seller, { year }: YearTerms, scarce: Bottlenecks): PairQuota {
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

function freeRest(share: number, seller: Seller): number {
  return share === 0 ? 0 : share * seller.usable();
}

/** What every route of a pair passes, and what those by sea do. */
interface PairLimits {
  readonly shared: readonly number[];
  readonly landing: Bottleneck | null;
}

/** A route with what it passes; null where that is closed. */
function routeOf(
  route: SeriesRoute,
  { shared, landing }: PairLimits,
  seller: Seller,
  terms: YearTerms,
  scarce: Bottlenecks,
): Route | null {
  const bySea = landing !== null && isBySea(route) ? [landing] : [];
  const passed = [...route.through.map((id) => scarce.arc(id)), ...bySea];
  if (passed.some(({ capacity }) => capacity === 0)) return null;
  const arcs = passed.filter(({ capacity }) => Number.isFinite(capacity)).map(scarce.position);
  const id = `${route.supplier}>${route.market}:${route.route}`;
  const season: Bottleneck = {
    id: `${id}:season`,
    name: `season of ${route.route} from ${route.supplier} to ${route.market}`,
    kind: "access",
    capacity: route.season * seller.usable(),
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
