import { type Case, lastObservedYear, type MarketSeries } from "../../case/index.ts";
import { flowsByRoute, nodePrices, type SolvedYear } from "../index.ts";
import type { DrawColumn, DrawnMarketPlace } from "./drawColumns.ts";
import { nodesTold, type MarketPlan } from "./marketPlan.ts";

/** Digits that are kept of a drawn number: the conditions of a market hold to eight. */
const DIGITS = 9;

/**
 * Prices at every node that stands for nothing else, and by route what is sold to the parties and third countries, or by third
 * countries to anybody; before and after.
 */
export function marketColumns(case_: Case, { markets }: MarketPlan): readonly DrawColumn[] {
  return markets.flatMap(({ series, questions }) => {
    const places = placesOf(case_, series);
    const { name, unit, priceUnit } = series;
    return questions.flatMap(({ resolved: { scenario } }) =>
      places.map((place) => ({
        name: `scenario('${scenario.id}').markets.${name}[${place.year}].${pathOf(place)}`,
        unit: place.kind === "price" ? priceUnit : unit,
        scenario: scenario.id,
        place,
      })),
    );
  });
}

function pathOf(place: DrawnMarketPlace): string {
  if (place.kind === "price") return `prices[${place.node}].${place.field}`;
  return `flows[from=${place.from}, to=${place.to}, route=${place.route}].${place.field}`;
}

/** Where drawn numbers of a market stand, in the order of its columns. */
export function placesOf(case_: Case, series: MarketSeries): readonly DrawnMarketPlace[] {
  const at = { market: series.name, year: lastObservedYear(series) };
  const known = new Set(series.nodes.flatMap(({ id, residual }) => (residual ? [] : [id])));
  const told = new Set(nodesTold(case_, series));
  const third = new Set(nodesTold({ parties: { ...case_.parties, a: null, b: null } }, series));
  const prices = [...known].flatMap((node) =>
    (["value", "before"] as const).map((field) => ({ kind: "price" as const, ...at, node, field })),
  );
  const flows = series.routes
    .filter(({ supplier, market }) => told.has(market) || third.has(supplier))
    .flatMap(({ supplier, market, route }) =>
      (["quantity", "before"] as const).map((field) => ({
        kind: "route" as const,
        ...at,
        from: supplier,
        to: market,
        route: `${supplier}>${market}:${route}`,
        field,
      })),
    );
  return [...prices, ...flows];
}

/** What of a market under a scenario is drawn, in the order of its places; NaN where there is no such number. */
export function marketValues(places: readonly DrawnMarketPlace[], after: SolvedYear, before: SolvedYear): number[] {
  const [later, earlier] = [after, before].map((each) => ({ prices: nodePrices(each), flows: flowsByRoute(each) }));
  return places.map((place) => {
    const { prices, flows } = (place.field === "before" ? earlier : later)!;
    const value = place.kind === "price" ? prices.get(place.node) : (flows.get(routeKey(place)) ?? 0);
    return value === undefined ? NaN : Number(value.toPrecision(DIGITS));
  });
}

function routeKey({ from, to, route }: Extract<DrawnMarketPlace, { readonly kind: "route" }>): string {
  return [from, to, route].join("\n");
}
