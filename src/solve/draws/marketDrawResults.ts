import { type Case, lastObservedYear } from "../../case/index.ts";
import type {
  MarketDrawn,
  MarketDrawnInput,
  MarketDrawsResult,
  MarketYearResult,
  Results,
  ScenarioResult,
} from "../../results/index.ts";
import type { DrawColumn } from "./drawColumns.ts";
import type { DrawnRows } from "./drawnCase.ts";
import { drawnFailures, drawnSummary } from "./drawnSummary.ts";
import { firstOrder } from "./firstOrder.ts";
import { type DrawnMarket, nodesTold } from "./marketPlan.ts";
import { type MarketDrawRunner, marketInputId } from "./marketRunner.ts";

/** Draws of markets that were solved. */
export interface DrawnMarkets {
  readonly case: Case;
  readonly runner: MarketDrawRunner;
  readonly drawn: DrawnRows;
  readonly seed: number;
}

/** Results with what draws of markets come to, beside the answer of each market under each scenario that was drawn. */
export function withMarketDraws(results: Results, ground: DrawnMarkets): Results {
  const scenarios: Record<string, ScenarioResult> = { ...results.scenarios };
  for (const market of ground.runner.plan.markets) {
    const { name } = market.series;
    const year = lastObservedYear(market.series);
    for (const { resolved } of market.questions) {
      const { id } = resolved.scenario;
      const [scenario, solved] = [scenarios[id], scenarios[id]?.markets?.[name]];
      const result = solved?.years[year];
      if (scenario === undefined || solved === undefined || result === undefined) continue;
      const years = { ...solved.years, [year]: { ...result, draws: marketDraws(ground, market, id, result) } };
      scenarios[id] = { ...scenario, markets: { ...scenario.markets, [name]: { ...solved, years } } };
    }
  }
  return { ...results, scenarios };
}

/** Columns of a market under a scenario, with their positions. */
type OwnColumns = readonly { readonly place: DrawColumn["place"]; readonly at: number }[];

function marketDraws(
  ground: DrawnMarkets,
  market: DrawnMarket,
  scenario: string,
  result: MarketYearResult,
): MarketDrawsResult {
  const { runner, drawn, seed } = ground;
  const own = runner.columns.flatMap((column, at) =>
    column.scenario === scenario && "market" in column.place && column.place.market === market.series.name
      ? [{ place: column.place, at }]
      : [],
  );
  const outcomes = outcomesOf(ground, market, own).flatMap((outcome) => {
    const found = drawnOutcome(ground, market, outcome, result);
    return found === null ? [] : [found];
  });
  return {
    draws: drawn.rows.length,
    seed,
    shared: runner.plan.shared,
    recalled: runner.plan.recalled,
    kinds: market.counts,
    failures: drawnFailures(drawn.rows, own[0]!.at),
    outcomes,
  };
}

/** A number made of those of a row; NaN where there is none. */
interface Outcome extends Pick<MarketDrawn, "kind" | "from" | "to" | "unit"> {
  readonly of: (values: readonly number[]) => number;
}

/** Prices at buyers, what buyers of the parties and third countries buy, and what suppliers of third countries sell them. */
function outcomesOf(ground: DrawnMarkets, { series }: DrawnMarket, own: OwnColumns): readonly Outcome[] {
  const { case: case_ } = ground;
  const { third } = case_.parties;
  const buyers = new Set(series.nodes.flatMap(({ id, kind }) => (kind === "demand" ? [id] : [])));
  const told = nodesTold(case_, series);
  const sellers = told.filter((id) => series.nodes.some((node) => node.id === id && third.includes(node.country)));
  const prices = own.flatMap(({ place, at }): readonly Outcome[] => {
    if (place.kind !== "price" || place.field !== "value" || !buyers.has(place.node)) return [];
    const before = own.find((each) => each.place.kind === "price" && each.place.node === place.node && each.at !== at)!;
    const of = (values: readonly number[]): number => 100 * (values[at]! / values[before.at]! - 1);
    return [{ kind: "price", from: null, to: place.node, unit: "percent", of }];
  });
  const bought = told.filter((id) => buyers.has(id));
  const { unit } = series;
  return [
    ...prices,
    ...bought.map((to): Outcome => ({ kind: "purchases", from: null, to, unit, of: moved(own, null, to) })),
    ...sellers.flatMap((from) =>
      bought.map((to): Outcome => ({ kind: "sales", from, to, unit, of: moved(own, from, to) })),
    ),
  ];
}

/** How much more is loaded for a buyer, of one supplier or of all. */
function moved(own: OwnColumns, from: string | null, to: string): Outcome["of"] {
  const routes = own.flatMap(({ place, at }) =>
    place.kind === "route" && place.to === to && (from === null || place.from === from)
      ? [{ at, sign: place.field === "quantity" ? 1 : -1 }]
      : [],
  );
  return (values) => routes.reduce((sum, { at, sign }) => sum + sign * values[at]!, 0);
}

/** Null where no draw has the number, or the answer lacks it. */
function drawnOutcome(
  { runner, drawn }: DrawnMarkets,
  { series }: DrawnMarket,
  { of, ...head }: Outcome,
  result: MarketYearResult,
): MarketDrawn | null {
  const known = drawn.rows.flatMap(({ draw, values }) => {
    const value = of(values);
    return Number.isFinite(value) ? [{ draw, value }] : [];
  });
  const values = Float64Array.from(known, ({ value }) => value);
  const found = drawnSummary(values);
  const centre = centreOf(head, result);
  if (found === null || centre === null || (head.kind === "sales" && values.every((value) => value === 0))) return null;
  const points = known.map(({ draw }) => runner.point(draw));
  const inputs = runner.plan.inputs
    .filter(({ market }) => market === series.name)
    .map((input): MarketDrawnInput => {
      const { parameter, node, dimension } = input;
      const ends = drawn.ends.find((each) => each.input === marketInputId(input))!;
      const [low, high] = [ends.low, ends.high].map(of).map((end) => (Number.isFinite(end) ? end : null));
      const deviations = Float64Array.from(points, (point) => point[dimension]!);
      return { parameter, node, firstOrder: firstOrder(values, deviations, false), low: low!, high: high! };
    })
    .toSorted((one, other) => other.firstOrder - one.firstOrder);
  return { ...head, centre, ...found, inputs };
}

/** The same number in the answer. */
function centreOf({ kind, from, to }: Omit<Outcome, "of">, { prices, flows }: MarketYearResult): number | null {
  if (kind === "price") {
    const price = prices[to];
    const change = price === undefined ? NaN : 100 * (price.value / price.before - 1);
    return Number.isFinite(change) ? change : null;
  }
  return flows
    .filter((flow) => flow.to === to && (from === null || flow.from === from))
    .reduce((sum, { quantity, before }) => sum + quantity - before, 0);
}
