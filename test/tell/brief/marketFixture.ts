import type { MarketYearResult, Results } from "../../../src/results/index.ts";

const WELFARE = {
  consumer: -3,
  producer: 1,
  duty: 0,
  rents: 1,
  inertia: 0,
  total: -1,
  residual: 0,
  unit: "million USD",
};
const UNIT = "bcm/year";
const OVER = "ends";
const POLICY = { stage: "policy", own: -5, others: [{ node: "oman", change: 3 }], demand: -2 } as const;
const RANGED = {
  ...POLICY,
  others: [{ node: "oman", change: 3, range: { low: 2, high: 4 } }],
  range: { own: { low: -6, high: -4 }, demand: { low: -3, high: -1 }, count: 4 },
} as const;
const OBSERVED = [
  { node: "oman", change: 4 },
  { node: "qatar", change: -3 },
];

const YEAR: MarketYearResult = {
  base: { year: 2019, capacities: 2019, demand: 2019 },
  residuals: [],
  flows: [{ from: "qatar", to: "japan", route: "malacca", quantity: 3, before: 8, unit: UNIT }],
  prices: {
    japan: {
      value: 12.5,
      before: 10,
      elasticity: -0.2,
      unit: "USD/MMBtu",
      range: { low: 11, high: 14, over: OVER, count: 4 },
      changePercent: { low: 10, high: 40 },
      tornado: [{ parameter: "capacity", atLow: 14, atHigh: 11 }],
    },
  },
  quantities: {
    qatar: {
      value: 3,
      before: 8,
      unit: UNIT,
      range: { low: 2, high: 4, over: OVER, count: 4 },
      changePercent: { low: -75, high: -50 },
    },
    japan: {
      value: 8,
      before: 10,
      unit: UNIT,
      range: { low: 7, high: 9, over: OVER, count: 4 },
      changePercent: { low: -30, high: -10 },
    },
  },
  shadowPrices: [],
  welfare: WELFARE,
  welfareChange: WELFARE,
  shortfalls: [
    {
      node: "japan",
      quantity: 2,
      before: 0,
      percent: 20,
      unit: UNIT,
      range: { low: 1, high: 3, over: OVER, count: 4 },
    },
  ],
  unserved: [],
  concentration: [{ node: "japan", suppliers: 1, suppliersBefore: 1 }],
  detours: [
    {
      from: "oman",
      to: "japan",
      before: "malacca",
      after: "lombok",
      quantity: 2,
      unit: UNIT,
      extraDays: 1.5,
      extraCost: { value: 0.08, low: 0.06, high: 0.1, unit: "USD/MMBtu" },
      extraPerCargo: { value: 280000, low: 210000, high: 350000, unit: "USD" },
    },
  ],
  shortfallOrder: {
    stable: false,
    orders: [
      { nodes: ["japan", "china"], count: 3, where: { capacity: "low", "flow inertia": "high" } },
      { nodes: ["china", "japan"], count: 1, where: {} },
    ],
  },
  replacement: [
    {
      from: "qatar",
      to: "japan",
      unit: UNIT,
      before: 8,
      after: 3,
      stages: [RANGED],
      reverse: [POLICY],
      observed: OBSERVED,
    },
  ],
  integrable: true,
  solver: "path-following",
  iterations: 9,
  kkt: { primal: 0, dual: 0, complementarity: 0 },
};

const CHIPS = { supplier: "USA", market: "china", from: "2019-05-16", to: null, share: 1, year: 2018 };

const DUTY = {
  supplier: "KOR",
  market: "china",
  from: "2018-09-24",
  to: "2019-06-01",
  duty: 0.025,
  year: 2017,
  quantity: 4,
  value: 9,
};

/** A solved market and one of partial coverage, invented: nothing here is a result. */
export function marketResults(): Results {
  const head = { title: "Shut", priceUnit: "USD/MMBtu", baseYear: 2018 };
  const markets = {
    lng: { ...head, coverage: "full", commodity: "LNG", unit: UNIT, years: { 2019: YEAR } },
    chips: {
      ...head,
      coverage: "partial",
      commodity: "Chips",
      unit: "kt/year",
      years: {},
      importsAtRisk: [{ ...CHIPS, quantity: 7, value: null }],
      importsUnderDuty: [DUTY],
    },
  } as const;
  return { scenarios: { shut: { title: "Shut", at: "2019-01-01", measures: [], status: "ok", markets } } };
}
