import {
  calibratedMarket,
  type Market,
  marketEquilibrium,
  type MarketLayouts,
  type Pair,
  withChokepointOpen,
} from "../src/engines/markets/index.ts";
import { seededNumbers } from "../test/randomModel.ts";
import { calibrationKernel, type Sink } from "./kernels.ts";
import { type Spread, timedInTurns } from "./measure.ts";

/** Nodes, half of them buyers; pairs of each buyer. */
const SIZES = [200, 500, 1000, 2000];
const PAIRS_PER_BUYER = 6;
const STRAITS = 10;
const SEED = 20_200_101;
/** Part of a strait that stays open. */
const OPEN = 0.75;

/**
 * A market at random: each buyer from six suppliers, ten straits of which half of the routes pass one, capacities a little above
 * what was sold.
 */
function grownMarket(nodes: number, inertia: Market["inertia"]["kind"]): Market {
  const random = seededNumbers(SEED);
  const count = nodes / 2;
  const each = <T>(of: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => of(at));
  const pairs = each((j) => suppliersOf(random, j, count).map((i) => pairOf(random, i, j))).flat();
  const sold = each(() => 0);
  for (const { supplier, baseFlow } of pairs) sold[supplier] += baseFlow;
  const point = { form: "constant-elasticity" as const, price: 1, quantity: 1 };
  const market: Market = {
    commodity: "gas",
    unit: "bcm/year",
    priceUnit: "USD/MMBtu",
    moneyFactor: 1,
    year: 2020,
    suppliers: each((i) => {
      const supply = { ...point, elasticity: 0.3 + 0.5 * random() };
      return { id: `s${i}`, country: `C${i}`, supply, capacity: sold[i] * (1.02 + 0.2 * random()), minPrice: 1 };
    }),
    buyers: each((j) => {
      const demand = { ...point, elasticity: -0.2 - 0.4 * random() };
      return { id: `b${j}`, country: `C${j}`, demand, maxPrice: 60, valuation: "cif" as const, peakDemand: null };
    }),
    bottlenecks: Array.from({ length: STRAITS }, (_, k) => {
      const flow = pairs.reduce((sum, { routes, baseFlow }) => (routes[0].through[0] === k ? sum + baseFlow : sum), 0);
      return { id: `k${k}`, name: `strait ${k}`, kind: "chokepoint" as const, capacity: flow };
    }),
    pairs,
    contracts: [],
    inertia: { kind: inertia, sigma: 8, epsilon: 0.001 },
    marketPower: 0,
  };
  const prices = { suppliers: each(() => 4 + 2 * random()), buyers: each(() => 8 + 2 * random()) };
  return calibratedMarket(market, prices);
}

function suppliersOf(random: () => number, own: number, count: number): readonly number[] {
  const chosen = new Set([own]);
  while (chosen.size < PAIRS_PER_BUYER) chosen.add(Math.floor(random() * count));
  return [...chosen];
}

function pairOf(random: () => number, supplier: number, buyer: number): Pair {
  const strait = Math.floor(random() * 2 * STRAITS);
  return {
    supplier,
    buyer,
    baseFlow: Math.exp(3 * random() - 1),
    wedge: 0,
    duty: { adValorem: 0, specific: 0 },
    tariffRateQuota: null,
    routes: [{ id: "sea", cost: 0.5 + random(), loss: 0, days: 10, through: strait < STRAITS ? [strait] : [] }],
  };
}

/**
 * How a market grows: one state, a strait closed for a quarter, by number of nodes.
 *
 * @param rounds  How often each is solved.
 * @returns a section of docs/performance.md.
 */
export function marketGrowthSection(rounds: number): string {
  const sink: Sink = { total: 0 };
  const rows = SIZES.flatMap((nodes) =>
    (["entropic", "none"] as const).map((inertia) => {
      const market = withChokepointOpen(grownMarket(nodes, inertia), "k0", OPEN);
      const layouts: MarketLayouts = [];
      const { solver, iterations, kkt } = marketEquilibrium(market, { layouts });
      const { solve, calibration } = timedInTurns(
        { solve: () => void marketEquilibrium(market, { layouts }), calibration: () => calibrationKernel(sink) },
        rounds,
      );
      const residual = Math.max(kkt.primal, kkt.dual, kkt.complementarity).toExponential(0);
      const counts = [nodes, market.pairs.length].map(String);
      const ratio = (solve.median / calibration.median).toFixed(0);
      return [
        `${inertia === "none" ? "no" : inertia} inertia`,
        ...counts,
        solver,
        String(iterations),
        residual,
        shown(solve),
        ratio,
      ];
    }),
  );
  const header = [
    "market",
    "nodes",
    "pairs",
    "solver",
    "steps",
    "largest residual",
    "solve, ms",
    "solve / calibration",
  ];
  return [
    "## How a market grows",
    "One state of a market made at random: six pairs a buyer, ten straits, one of them closed for a quarter. Its layout is known, as it " +
      "is in every corner and scenario but the first. A year with ranges is some twenty-six states, and one more for each corner of each stage of lost flows.",
    [header, header.map((_, k) => (k === 0 || k === 3 ? "---" : "--:")), ...rows]
      .map((row) => `| ${row.join(" | ")} |`)
      .join("\n"),
  ].join("\n\n");
}

function shown({ median, least, most }: Spread): string {
  return `${median.toFixed(0)} (${least.toFixed(0)}-${most.toFixed(0)})`;
}
