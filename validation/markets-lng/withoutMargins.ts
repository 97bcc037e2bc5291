import { baseMeasures, type Case, marketScenarios, type MarketSeries } from "../../src/case/index.ts";
import { calibratedInstance, marketInstance } from "../../src/models/markets/index.ts";
import { type Market, type MarketSolution, solveMarket } from "../../src/engines/markets/index.ts";
import { absoluteError, biproportionalFit, seeded } from "./baselines.ts";
import { columnSums, rowSums, type FlowMatrix } from "./matrix.ts";

/** A market of a case, forecast from one year to the next. */
export interface Forecast {
  readonly case_: Case;
  readonly market: MarketSeries;
  /** Scenario of the market whose measures, capacities and growth are those of the later year. */
  readonly scenario: string;
  /** Year that is known. */
  readonly year: number;
  readonly sigma: number;
}

/** Errors of a forecast that knows base flows, the later year's capacities, its growth of demand and its policies. */
export interface ForecastErrors {
  /** Of the flows of all pairs. */
  readonly flows: number;
  /** Of each supplier's total. */
  readonly totals: number;
  /** Mean of |ln forecast / observed| of delivered prices, weighted by quantity; null where the later year has no prices. */
  readonly price: number | null;
  readonly persistence: number;
  /** RAS with the later year's sums, which this forecast does not know. */
  readonly ras: number;
}

/** The later year as the engine has it, and how far that is from what happened. */
export function forecastErrors(forecast: Forecast): ForecastErrors {
  const { market: series, year } = forecast;
  const [before, after] = [observedFlows(series, year), observedFlows(series, year + 1)];
  const { market, solution } = solvedForecast(forecast);
  const predicted = before.exporters.map((exporter) =>
    before.importers.map((importer) => flowOf(market, solution, exporter, importer)),
  );
  const fitted = biproportionalFit(seeded(before.flows), rowSums(after.flows), columnSums(after.flows));
  return {
    flows: absoluteError(predicted, after.flows),
    totals: absoluteError([rowSums(predicted)], [rowSums(after.flows)]),
    price: priceError(series, year + 1, market, solution),
    persistence: absoluteError(before.flows, after.flows),
    ras: absoluteError(fitted, after.flows),
  };
}

/** Flow from a supplier to a buyer, all ways together. */
export function flowOf(market: Market, solution: MarketSolution, exporter: string, importer: string): number {
  return market.pairs.reduce((sum, pair, at) => {
    const isOurs = market.suppliers[pair.supplier].id === exporter && market.buyers[pair.buyer].id === importer;
    return isOurs ? sum + solution.flows[at].reduce((total, flow) => total + flow, 0) : sum;
  }, 0);
}

/** The later year under the scenario's measures, calibrated to the year that is known. */
export function solvedForecast({ case_, market: series, scenario: id, year, sigma }: Forecast): {
  readonly market: Market;
  readonly solution: MarketSolution;
} {
  const resolved = marketScenarios(case_, series).find(({ scenario }) => scenario.id === id);
  if (resolved === undefined) throw new Error(`the market has no scenario ${id}`);
  const scenario = { ...resolved.scenario, inertia: { kind: "entropic" as const, sigma, epsilon: 0.001 } };
  const instance = marketInstance(series, year + 1, {
    measures: resolved.measures,
    baseMeasures: baseMeasures(case_),
    scenario,
    baseYear: year,
  });
  const { market } = calibratedInstance(instance);
  return { market, solution: solveMarket(market) };
}

/** Flows of a year between all suppliers and buyers of the market; a pair without a row has none. */
function observedFlows(series: MarketSeries, year: number): FlowMatrix {
  const ids = (kind: "supply" | "demand"): readonly string[] => [
    ...new Set(series.nodes.filter((node) => node.kind === kind).map(({ id }) => id)),
  ];
  const [exporters, importers] = [ids("supply"), ids("demand")];
  const rows = series.pairs.filter((pair) => pair.year === year);
  const flow = new Map(rows.map((pair) => [`${pair.supplier}→${pair.market}`, pair.flow?.value ?? 0]));
  return {
    exporters,
    importers,
    flows: exporters.map((exporter) => importers.map((importer) => flow.get(`${exporter}→${importer}`) ?? 0)),
  };
}

function priceError(
  series: MarketSeries,
  year: number,
  market: Market,
  { buyerPrices, demanded }: MarketSolution,
): number | null {
  const gaps = market.buyers.flatMap(({ id }, at) => {
    const node = series.nodes.find((each) => each.id === id && each.year === year);
    if (node === undefined || node.price === null || node.price.confidence === "proxy") return [];
    return [{ gap: Math.abs(Math.log(buyerPrices[at] / node.price.value)), weight: demanded[at] }];
  });
  const weight = gaps.reduce((sum, each) => sum + each.weight, 0);
  return weight === 0 ? null : gaps.reduce((sum, each) => sum + each.gap * each.weight, 0) / weight;
}
