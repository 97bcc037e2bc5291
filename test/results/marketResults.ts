import type { MarketResult, MarketYearResult } from "../../src/results/index.ts";

const NOTHING = { consumer: 0, producer: 0, duty: 0, rents: 0, inertia: 0, total: 0, residual: 0, unit: "million USD" };

/** A solved year in which nothing flows and nothing is scarce, unless it is given. */
export function marketYearOf(more: Partial<MarketYearResult> = {}): MarketYearResult {
  return {
    base: { year: 2019, capacities: 2019, demand: 2019 },
    residuals: [],
    flows: [],
    prices: {},
    quantities: {},
    shadowPrices: [],
    welfare: NOTHING,
    welfareChange: NOTHING,
    shortfalls: [],
    unserved: [],
    concentration: [],
    detours: [],
    integrable: true,
    solver: "path-following",
    iterations: 3,
    kkt: { primal: 0, dual: 0, complementarity: 0 },
    ...more,
  };
}

/** A market for gas of which no year was solved, unless it is given. */
export function marketOf(more: Partial<MarketResult> = {}): MarketResult {
  return {
    title: "Gas",
    commodity: "gas",
    coverage: "full",
    unit: "Mt",
    priceUnit: "USD/t",
    baseYear: 2019,
    years: {},
    ...more,
  };
}
