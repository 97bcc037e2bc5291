import type { MarketRow } from "../figures.ts";
import { type GasFlows, reviewEdition, tradedPairs } from "./gasFlows.ts";
import { GAS_BUYERS, GAS_SUPPLIERS, PIPELINE_BUYER } from "./gasPlaces.ts";

/** Columns of the table `pairs`. */
export const PAIR_COLUMNS: readonly string[] =
  "supplier market year flow access value duty source confidence low high".split(" ");

/** Suppliers that have not sold yet and to whom they may: from contracts and plans. */
const PLANNED: readonly (readonly [string, string])[] = [
  ["arctic-lng-2", PIPELINE_BUYER],
  ["power-of-siberia", PIPELINE_BUYER],
  ["power-of-siberia-2", PIPELINE_BUYER],
  ["far-eastern-route", PIPELINE_BUYER],
];

/** Where no ship carries LNG from one port of the country to another: American law asks for American ships, and there are none. */
const WITHOUT_COASTAL_SHIPS: ReadonlySet<string> = new Set(["USA"]);

/** Plants and terminals of one country: what a plant cannot ship abroad is left for its own country. */
const OWN: readonly (readonly [string, string])[] = GAS_SUPPLIERS.flatMap(({ id, country, place, residual }) =>
  place === null || residual || WITHOUT_COASTAL_SHIPS.has(country)
    ? []
    : GAS_BUYERS.filter((buyer) => buyer.country === country && !buyer.residual).map(
        (buyer) => [id, buyer.id] as const,
      ),
);

/** Pairs that may trade: those that did in one of the years, those that are planned, and those inside a country; as `supplier→buyer`. */
export function openPairs(flowsOf: ReadonlyMap<number, GasFlows>): ReadonlySet<string> {
  return new Set([...tradedPairs([...flowsOf.values()]), ...[...PLANNED, ...OWN].map((pair) => pair.join("→"))]);
}

/**
 * The table `pairs`: the flow of every pair that may trade, by year. 0 is a pair without trade in that year; a buyer
 * that the edition of the year does not list has no row.
 */
export function gasPairRows(flowsOf: ReadonlyMap<number, GasFlows>): readonly MarketRow[] {
  const open = openPairs(flowsOf);
  return [...flowsOf].flatMap(([year, flows]) => {
    const listed = GAS_BUYERS.filter((buyer) => [...flows.values()].some((row) => row.has(buyer.id)));
    return GAS_SUPPLIERS.flatMap((supplier) =>
      listed
        .filter((buyer) => open.has(`${supplier.id}→${buyer.id}`))
        .map((buyer) => ({
          supplier: supplier.id,
          market: buyer.id,
          year: String(year),
          flow: flows.get(supplier.id)?.get(buyer.id) ?? 0,
          access: "true",
          source: reviewEdition(year),
          confidence: "verified",
        })),
    );
  });
}
