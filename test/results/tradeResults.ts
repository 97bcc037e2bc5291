import type {
  BilateralResult,
  BlocResult,
  CountryResult,
  EquilibriumResult,
  Range,
  TariffGameResult,
} from "../../src/results/index.ts";

type SolveResult = NonNullable<EquilibriumResult["solves"]>[number];
type SetResult = NonNullable<EquilibriumResult["sets"]>[number];

/** A country to which nothing happens but what is given. */
export function countryOf(more: Partial<CountryResult> = {}): CountryResult {
  return {
    welfarePercent: 0,
    realIncomeChange: 0,
    income: 100,
    welfareFirstOrderPercent: 0,
    termsOfTradePercent: 0,
    volumeOfTradePercent: 0,
    realWagePercent: 0,
    priceIndexPercent: 0,
    pricesToWagePercent: 0,
    labourMovedPercent: 0,
    relativeWagePercent: 0,
    importsPercent: 0,
    exportsPercent: 0,
    tariffRevenueBefore: 0,
    tariffRevenue: 0,
    tariffRevenueShareBefore: 0,
    tariffRevenueChange: 0,
    valueAdded: 100,
    deficitShare: 0,
    flags: [],
    ...more,
  };
}

/** A bloc of members to which nothing happens but what is given. */
export function blocOf(members: readonly string[], more: Partial<BlocResult> = {}): BlocResult {
  return { ...countryOf(), at: "2019-09-01", members, without: [], ...more };
}

/** What Russia sells to China, before and after. */
export function soldToChina(before: number, after: number, more: Partial<BilateralResult> = {}): BilateralResult {
  const changePercent = 100 * (after / before - 1);
  return { exporter: "RUS", importer: "CHN", scope: "all", before, after, changePercent, ...more };
}

/** The ranges of a pair: that of its change, and what it comes to on the trade before. */
export function salesRange(before: number, changePercent: Range): NonNullable<BilateralResult["range"]> {
  const [low, high] = [changePercent.low, changePercent.high].map((percent) => before * (1 + percent / 100));
  return { changePercent, after: { ...changePercent, low, high } };
}

/** A solve at the centre that keeps real income alone, unless more is given. */
export function solveOf(more: Partial<SolveResult>): SolveResult {
  const { welfarePercent = {} } = more;
  return {
    base: "w",
    elasticities: "centre",
    closure: "fixed:world",
    welfarePercent,
    realWagePercent: {},
    revaluationPercent: {},
    withoutRevaluationPercent: welfarePercent,
    termsOfTradePercent: {},
    volumeOfTradePercent: {},
    pricesToWagePercent: {},
    tariffRevenueChange: {},
    sectorTrade: [],
    bilateral: [],
    ...more,
  };
}

/** The solve of a short-run elasticity set. */
export function setOf(more: Partial<SetResult>): SetResult {
  const { welfarePercent = {} } = more;
  return {
    elasticities: "short",
    horizon: "short",
    welfarePercent,
    withoutRevaluationPercent: welfarePercent,
    termsOfTradePercent: {},
    volumeOfTradePercent: {},
    sectorTrade: [],
    bilateral: [],
    ...more,
  };
}

/** An equilibrium of the package `w` in which nobody is and nothing is traded, unless it is given. */
export function equilibriumOf(more: Partial<EquilibriumResult> = {}): EquilibriumResult {
  return {
    base: "w",
    baseYear: 2017,
    horizon: "unspecified",
    closure: "fixed:world",
    elasticities: "centre",
    theta: { low: 4, high: 4 },
    evaluations: 1,
    residuals: {
      max: 0,
      walras: 0,
      byEquation: { unitCost: 0, priceIndex: 0, shares: 0, expenditure: 0, tradeBalance: 0 },
    },
    worldValueAdded: 1000,
    currency: "USD",
    countries: {},
    bilateral: [],
    ...more,
  };
}

/** The best rate of the United States on goods of all others, with what it does to its real income. */
export function tariffGame({
  rate,
  income,
  scenario,
}: {
  readonly rate: number;
  readonly income: number;
  readonly scenario: string;
}): TariffGameResult {
  return {
    kind: "optimal",
    case: "small",
    scenario,
    title: "A war",
    at: "2014-02-01",
    base: "world-2014",
    baseYear: 2014,
    currency: "USD",
    closure: "fixed:world",
    elasticities: "theta_check",
    objective: "welfare",
    by: "mfn",
    leastPercent: -50,
    mostPercent: 2000,
    choosers: [
      {
        country: "USA",
        hypothetical: null,
        payoffPercent: income,
        gradient: 1e-9,
        revenueBefore: 10_000,
        revenueAfter: 20_000,
        rates: [{ exporter: null, sector: null, beforePercent: 4, afterPercent: rate, held: null }],
      },
    ],
    countries: [
      {
        country: "USA",
        welfarePercent: income,
        againstScenarioPercent: income,
        withoutRevaluationPercent: income,
      },
    ],
    starts: [{ startPercent: null, hasSettled: true, tariffsApart: 0, payoffsApart: 0 }],
    rounds: 1,
    solves: 8,
    gradients: 8,
  };
}
