import type { Problem } from "../../base/problems/index.ts";
import { isOpen, pairsByBuyer } from "./byNode.ts";
import { curveProblems } from "./checkCurve.ts";
import { priceAt, smoothCurve } from "./curve.ts";
import { leastLanded } from "./idlePairs.ts";
import { baseArrival, buyerBase, inertiaCost } from "./inertia.ts";
import type { Buyer, Contract, Market, Pair, Route, Supplier } from "./model.ts";
import {
  badCurve,
  closedBottleneck,
  noInertiaBase,
  notFraction,
  notUsable,
  obligationAboveCapacity,
  powerWithoutEnd,
  powerWithoutSlope,
  twice,
  unknownPosition,
  unreachableDemand,
  unservedBuyer,
} from "./problems.ts";

/**
 * Everything that is wrong with a market, all at once; warnings do not stop a solve.
 *
 * @unit none
 * @source E601-E610, W601, W605
 */
export function checkMarket(market: Market): Problem[] {
  const structure = [...positionProblems(market), ...repeated(market)];
  const figures = [
    ...market.suppliers.flatMap(supplierProblems),
    ...market.buyers.flatMap(buyerProblems),
    ...market.bottlenecks.flatMap(({ id, capacity }) => capacityProblems(id, capacity)),
    ...market.pairs.flatMap((pair) => pairProblems(market, pair)),
    ...market.contracts.flatMap(contractProblems),
    ...settingProblems(market),
  ];
  if (structure.length > 0 || figures.length > 0) return [...structure, ...figures];
  return [
    ...closedProblems(market),
    ...reachProblems(market),
    ...inertiaProblems(market),
    ...powerProblems(market),
    ...obligationProblems(market),
  ];
}

function pairPath(market: Market, pair: Pair): string {
  const nodes = `${market.suppliers[pair.supplier]?.id ?? pair.supplier}>${market.buyers[pair.buyer]?.id ?? pair.buyer}`;
  return pair.lot === undefined ? nodes : `${nodes}, ${pair.lot}`;
}

function positionProblems(market: Market): Problem[] {
  const { suppliers, buyers, bottlenecks } = market;
  const problems: Problem[] = [];
  const check = (path: () => string, what: string, found: number, count: number): void => {
    if (!(Number.isInteger(found) && found >= 0 && found < count))
      problems.push(unknownPosition(path(), what, found, count));
  };
  market.pairs.forEach((pair, p) => {
    check(() => `pair ${p}`, "supplier", pair.supplier, suppliers.length);
    check(() => `pair ${p}`, "buyer", pair.buyer, buyers.length);
    for (const route of pair.routes)
      for (const k of route.through) check(() => `pair ${p}, route ${route.id}`, "bottleneck", k, bottlenecks.length);
  });
  for (const { id, supplier, buyer } of market.contracts) {
    check(() => `contract ${id}`, "supplier", supplier, suppliers.length);
    if (buyer !== null) check(() => `contract ${id}`, "buyer", buyer, buyers.length);
  }
  return problems;
}

function repeated(market: Market): Problem[] {
  const again = (names: readonly string[]): string[] => {
    const seen = new Set<string>();
    return [...new Set(names.filter((name) => seen.size === seen.add(name).size))];
  };
  return [
    ...again(market.suppliers.map(({ id }) => `supplier ${id}`)),
    ...again(market.buyers.map(({ id }) => `buyer ${id}`)),
    ...again(market.bottlenecks.map(({ id }) => `bottleneck ${id}`)),
    ...again(market.contracts.map(({ id }) => `contract ${id}`)),
    ...(hasPairTwice(market) ? again(market.pairs.map((pair) => `pair ${pairPath(market, pair)}`)) : []),
  ].map(twice);
}

/** Whether two pairs may have one name: where nodes have names of their own, only those of the same nodes do. */
function hasPairTwice({ suppliers, buyers, pairs }: Market): boolean {
  const isNamedOnce = (nodes: readonly { readonly id: string }[]): boolean =>
    new Set(nodes.map(({ id }) => id)).size === nodes.length;
  const places = new Set(pairs.map(({ supplier, buyer }) => supplier * buyers.length + buyer));
  return places.size < pairs.length || !isNamedOnce(suppliers) || !isNamedOnce(buyers);
}

function supplierProblems(supplier: Supplier): Problem[] {
  return [
    ...curveProblems(`supply of ${supplier.id}`, "supply", supplier.supply),
    ...capacityProblems(supplier.id, supplier.capacity),
    ...atLeastZero(`minPrice of ${supplier.id}`, supplier.minPrice),
  ];
}

function buyerProblems(buyer: Buyer): Problem[] {
  return [
    ...curveProblems(`demand of ${buyer.id}`, "demand", buyer.demand),
    ...(buyer.maxPrice > 0 ? [] : [notUsable(`maxPrice of ${buyer.id}`, buyer.maxPrice, "a positive price")]),
    ...(buyer.peakDemand === null ? [] : atLeastZero(`peakDemand of ${buyer.id}`, buyer.peakDemand)),
  ];
}

function capacityProblems(id: string, capacity: number): Problem[] {
  return capacity >= 0 ? [] : [notUsable(`capacity of ${id}`, capacity, "a quantity of at least 0")];
}

function atLeastZero(path: string, value: number): Problem[] {
  return value >= 0 && value < Infinity ? [] : [notUsable(path, value, "a number of at least 0")];
}

/** A quick look at a pair, since most are sound: what is wrong is found out afterwards. */
function isSound({ baseFlow, wedge, duty, tariffRateQuota, routes }: Pair): boolean {
  return (
    tariffRateQuota === null &&
    baseFlow >= 0 &&
    Number.isFinite(baseFlow + wedge + duty.adValorem + duty.specific) &&
    duty.adValorem > -1 &&
    routes.every(({ cost, loss, days }) => Number.isFinite(cost + days) && loss >= 0 && loss < 1 && days >= 0)
  );
}

function pairProblems(market: Market, pair: Pair): Problem[] {
  if (isSound(pair)) return [];
  const path = pairPath(market, pair);
  const quota = pair.tariffRateQuota;
  return [
    ...atLeastZero(`baseFlow of ${path}`, pair.baseFlow),
    ...(Number.isFinite(pair.wedge) ? [] : [notUsable(`wedge of ${path}`, pair.wedge, "a price")]),
    ...rateProblems(`duty of ${path}`, pair.duty.adValorem),
    ...(Number.isFinite(pair.duty.specific)
      ? []
      : [notUsable(`specific duty of ${path}`, pair.duty.specific, "a price")]),
    ...(quota === null ? [] : rateProblems(`duty in quota of ${path}`, quota.adValorem)),
    ...(quota === null ? [] : atLeastZero(`tariff-rate quota of ${path}`, quota.quantity)),
    ...(quota !== null && quota.adValorem > pair.duty.adValorem
      ? [
          badCurve(
            `tariff-rate quota of ${path}`,
            `The duty in quota of ${path} is above the full rate.`,
            "at most the full rate",
          ),
        ]
      : []),
    ...pair.routes.flatMap((route) => routeProblems(`${path} by ${route.id}`, route)),
  ];
}

function rateProblems(path: string, rate: number): Problem[] {
  return rate > -1 && rate < Infinity ? [] : [notFraction(path, rate, "a fraction above -1, such as 0.25")];
}

function routeProblems(path: string, route: Route): Problem[] {
  return [
    ...(Number.isFinite(route.cost) ? [] : [notUsable(`cost of ${path}`, route.cost, "a price")]),
    ...(route.loss >= 0 && route.loss < 1 ? [] : [notFraction(`loss of ${path}`, route.loss, "at least 0, below 1")]),
    ...atLeastZero(`days of ${path}`, route.days),
  ];
}

function contractProblems(contract: Contract): Problem[] {
  const path = `contract ${contract.id}`;
  return [
    ...atLeastZero(`quantity of ${path}`, contract.quantity),
    ...shareProblems(`takeOrPay of ${path}`, contract.takeOrPay),
    ...atLeastZero(`penalty of ${path}`, contract.penalty),
  ];
}

function shareProblems(path: string, share: number): Problem[] {
  return share >= 0 && share <= 1 ? [] : [notFraction(path, share, "between 0 and 1")];
}

function settingProblems({ inertia, marketPower }: Market): Problem[] {
  const isUsed = inertia.kind !== "none";
  return [
    ...shareProblems("marketPower", marketPower),
    ...(isUsed && !(inertia.sigma > 0 && inertia.sigma < Infinity)
      ? [notUsable("sigma of inertia", inertia.sigma, "a positive elasticity")]
      : []),
    ...(isUsed ? shareProblems("epsilon of inertia", inertia.epsilon) : []),
  ];
}

function closedProblems(market: Market): Problem[] {
  if (market.bottlenecks.every(({ capacity }) => capacity > 0)) return [];
  const used = new Set(market.pairs.flatMap((pair) => pair.routes.flatMap((route) => route.through)));
  return market.bottlenecks.flatMap((each, k) =>
    each.capacity === 0 && used.has(k) ? [closedBottleneck(each.id)] : [],
  );
}

function reachProblems(market: Market): Problem[] {
  const reached = new Set(market.pairs.filter((pair) => pair.routes.length > 0).map((pair) => pair.buyer));
  return market.buyers.flatMap((buyer, j) => {
    if (reached.has(j)) return [];
    return hasEnd(buyer) ? [unservedBuyer(buyer.id)] : [unreachableDemand(buyer.id)];
  });
}

/** Whether some finite price ends the demand. */
function hasEnd(buyer: Buyer): boolean {
  const smooth = smoothCurve(buyer.demand);
  return (
    buyer.maxPrice < Infinity ||
    buyer.demand.form === "steps" ||
    (smooth?.kind === "line" && priceAt(smooth, 0) < Infinity)
  );
}

function inertiaProblems(market: Market): Problem[] {
  if (market.inertia.kind === "none") return [];
  const bases = market.buyers.flatMap((buyer) => {
    const base = buyerBase(buyer);
    return base !== null && base.price > 0 && base.quantity > 0
      ? []
      : [noInertiaBase(`buyer ${buyer.id}`, "base price and quantity", base?.price ?? null)];
  });
  if (market.inertia.kind === "quadratic") return bases;
  const flows = market.pairs.filter((pair) => pair.routes.length > 0 && !(baseArrival(pair) > 0));
  return [
    ...bases,
    ...flows.map((pair) => noInertiaBase(`pair ${pairPath(market, pair)}`, "base flow", baseArrival(pair))),
  ];
}

function powerProblems(market: Market): Problem[] {
  if (market.marketPower === 0) return [];
  const least = leastLanded(market);
  const open = pairsByBuyer(market, isOpen);
  return market.buyers.flatMap((buyer, j) => {
    const smooth = smoothCurve(buyer.demand);
    const hasSlope = smooth !== null && !(smooth.kind === "line" && smooth.slope === 0);
    if (!hasSlope) return [powerWithoutSlope(buyer.id)];
    const own = open[j] ?? [];
    const isEndless = smooth.kind === "power" && buyer.maxPrice === Infinity && own.length > 0;
    const isCostly = own.every((p) => (least[p] ?? NaN) + inertiaCost(market, market.pairs[p] as Pair, 0, 1) > 0);
    return isEndless && isCostly && -smooth.elasticity * own.length <= market.marketPower
      ? [powerWithoutEnd(buyer.id, own.length, smooth.elasticity, market.marketPower)]
      : [];
  });
}

function obligationProblems(market: Market): Problem[] {
  const sums = market.suppliers.map(() => 0);
  for (const { supplier, quantity, takeOrPay } of market.contracts)
    sums[supplier] = (sums[supplier] ?? 0) + quantity * takeOrPay;
  return market.suppliers.flatMap((supplier, i) => {
    const owed = sums[i] ?? NaN;
    return owed > supplier.capacity * (1 + 1e-9) ? [obligationAboveCapacity(supplier.id, owed, supplier.capacity)] : [];
  });
}
