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

/** Pairs that may trade: those that did in one of the years, and those that are planned; as `supplier→buyer`. */
export function openPairs(flowsOf: ReadonlyMap<number, GasFlows>): ReadonlySet<string> {
  return new Set([...tradedPairs([...flowsOf.values()]), ...PLANNED.map((pair) => pair.join("→"))]);
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
