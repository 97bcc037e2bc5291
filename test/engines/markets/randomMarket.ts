import type { Bottleneck, Buyer, Contract, Curve, Market, Pair, Supplier } from "../../../src/engines/markets/index.ts";

/** Seeded numbers in [0, 1): Lehmer's generator (Park & Miller 1988). */
export function seededNumbers(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state - 1) / 2147483646;
  };
}

/** What a random market may contain. */
export interface RandomMarketOptions {
  readonly inertia?: Market["inertia"]["kind"];
  readonly forms?: readonly Curve["form"][];
  readonly adValorem?: boolean;
  readonly specific?: boolean;
  readonly quotas?: boolean;
  readonly contracts?: boolean;
  readonly losses?: boolean;
  readonly bottlenecks?: boolean;
  readonly capacities?: boolean;
  readonly wedges?: boolean;
  readonly marketPower?: number;
  readonly size?: { readonly suppliers: number; readonly buyers: number };
}

/** A market of made-up countries: prices about 10, quantities about 20, everything drawn from the seed. */
export function randomMarket(seed: number, options: RandomMarketOptions = {}): Market {
  const next = seededNumbers(seed);
  const { suppliers = 4, buyers = 5 } = options.size ?? {};
  const bottlenecks = options.bottlenecks === true ? randomBottlenecks(next) : [];
  const market = {
    commodity: "ore",
    unit: "Mt/year",
    priceUnit: "USD/t",
    moneyFactor: 1,
    year: 2019,
    suppliers: Array.from({ length: suppliers }, (_, i) => randomSupplier(next, i, options)),
    buyers: Array.from({ length: buyers }, (_, j) => randomBuyer(next, j, options)),
    bottlenecks,
    pairs: [] as Pair[],
    contracts: [] as Contract[],
    inertia: { kind: options.inertia ?? "none", sigma: 3 + 7 * next(), epsilon: 0.001 },
    marketPower: options.marketPower ?? 0,
  };
  for (let i = 0; i < suppliers; i++)
    for (let j = 0; j < buyers; j++)
      if (next() < 0.85 || i === j % suppliers)
        market.pairs.push(randomPair(next, { i, j }, bottlenecks.length, options));
  if (options.contracts === true) market.contracts.push(...randomContracts(next, suppliers, buyers));
  return market;
}

function randomCurve(next: () => number, side: "supply" | "demand", form: Curve["form"]): Curve {
  const price = side === "supply" ? 3 + 5 * next() : 10 + 6 * next();
  const quantity = 10 + 20 * next();
  const sign = side === "supply" ? 1 : -1;
  const elasticity = sign * (0.1 + next());
  const slope = (sign * price) / (Math.abs(elasticity) * quantity);
  switch (form) {
    case "constant-elasticity":
    case "linear":
      return { form, price, quantity, elasticity };
    case "inverse-linear":
      return { form, intercept: price - slope * quantity, slope };
    case "direct-linear":
      return { form, intercept: quantity - price / slope, slope: 1 / slope };
    case "steps":
      return {
        form,
        steps: [0, 1, 2].map((n) => ({
          price: price * (1 + sign * 0.3 * n),
          quantity: (quantity / 3) * (0.5 + next()),
        })),
      };
    case "fixed":
      return { form, quantity };
  }
}

function pick<T>(next: () => number, values: readonly T[]): T {
  return values[Math.floor(next() * values.length)];
}

function randomSupplier(next: () => number, i: number, options: RandomMarketOptions): Supplier {
  const supply = randomCurve(next, "supply", pick(next, options.forms ?? ["constant-elasticity", "linear"]));
  return {
    id: `S${i}`,
    country: `S${i}X`,
    supply,
    capacity: options.capacities === true ? 10 + 25 * next() : Infinity,
    minPrice: next() < 0.5 ? 0 : 2 * next(),
  };
}

function randomBuyer(next: () => number, j: number, options: RandomMarketOptions): Buyer {
  const demand = randomCurve(next, "demand", pick(next, options.forms ?? ["constant-elasticity", "linear"]));
  return {
    id: `B${j}`,
    country: `B${j}X`,
    demand,
    maxPrice: 40 + 20 * next(),
    valuation: next() < 0.5 ? "cif" : "fob",
    peakDemand: null,
    base: { price: 9 + 4 * next(), quantity: 10 + 20 * next() },
  };
}

function randomBottlenecks(next: () => number): Bottleneck[] {
  return (["chokepoint", "arc", "quota", "access"] as const).map((kind, k) => ({
    id: `K${k}`,
    name: `the ${kind} K${k}`,
    kind,
    capacity: next() < 0.25 ? Infinity : 8 + 40 * next(),
  }));
}

function randomPair(
  next: () => number,
  at: { readonly i: number; readonly j: number },
  bottlenecks: number,
  options: RandomMarketOptions,
): Pair {
  const routes = Array.from({ length: bottlenecks === 0 ? 1 : 1 + Math.floor(3 * next()) }, (_, r) => ({
    id: `R${r}`,
    cost: 0.5 + 2 * next() + r / 3,
    loss: options.losses === true ? 0.05 * next() : 0,
    days: 10 + r,
    through: [...Array(bottlenecks).keys()].filter(() => next() < 0.35),
  }));
  const duty = {
    adValorem: options.adValorem === true && next() < 0.5 ? 0.3 * next() : 0,
    specific: options.specific === true && next() < 0.5 ? next() : 0,
  };
  return {
    supplier: at.i,
    buyer: at.j,
    baseFlow: 0.1 + 8 * next() ** 2,
    wedge: options.wedges === true ? 2 * next() - 1 : 0,
    duty,
    tariffRateQuota:
      options.quotas === true && next() < 0.3 ? { quantity: 1 + 4 * next(), adValorem: duty.adValorem * next() } : null,
    routes,
  };
}

function randomContracts(next: () => number, suppliers: number, buyers: number): Contract[] {
  return Array.from({ length: 5 }, (_, c) => ({
    id: `C${c}`,
    supplier: Math.floor(next() * suppliers),
    buyer: next() < 0.3 ? null : Math.floor(next() * buyers),
    quantity: 2 + 6 * next(),
    takeOrPay: 0.5 + 0.5 * next(),
    penalty: 0.5 + 6 * next(),
  }));
}
