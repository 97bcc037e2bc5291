import { type DrawnPlace, placeKey } from "../solve/draws/index.ts";
import type { Found, Holder } from "./lookUp.ts";

/** Where a number of an equilibrium or of a solved market stands, as draws name it; null of one that no draw has. */
export function drawnPlaceOf(found: Found, root: Holder): string | null {
  const { holders, name } = found;
  const holder = holders.at(-1);
  if (holder === undefined) return null;
  const solved = solvedMarketOf(found, root);
  const place =
    solved === null ? (countryPlace(holder, name, root) ?? pairPlace(holder, name)) : marketPlace(holder, name, solved);
  return place === null ? null : placeKey(place);
}

/** A solved year of a market. */
interface SolvedMarket {
  readonly market: string;
  readonly year: number;
  readonly result: Holder;
}

/** The solved year of a market that a number lies in; null where it lies in none. */
export function solvedMarketOf({ holders }: Pick<Found, "holders">, root: Holder): SolvedMarket | null {
  for (const [market, each] of Object.entries(holderOf(root["markets"]))) {
    for (const [year, result] of Object.entries(holderOf(holderOf(each)["years"]))) {
      if (holders.includes(result as Holder)) return { market, year: Number(year), result: result as Holder };
    }
  }
  return null;
}

function marketPlace(holder: Holder, name: string, { market, year, result }: SolvedMarket): DrawnPlace | null {
  const { from, to, route } = holder;
  const isFlow = typeof from === "string" && typeof to === "string" && typeof route === "string";
  if (isFlow && "quantity" in holder && (name === "quantity" || name === "before")) {
    return { kind: "route", market, year, from, to, route, field: name };
  }
  const prices = holderOf(result["prices"]);
  const node = Object.keys(prices).find((each) => prices[each] === holder);
  if (node === undefined || (name !== "value" && name !== "before")) return null;
  return { kind: "price", market, year, node, field: name };
}

function countryPlace(holder: Holder, name: string, root: Holder): DrawnPlace | null {
  if (name !== "welfarePercent" && name !== "realWagePercent") return null;
  const equilibrium = holderOf(root["equilibrium"]);
  const all = { ...holderOf(equilibrium["countries"]), ...holderOf(equilibrium["blocs"]) };
  const code = Object.keys(all).find((each) => all[each] === holder);
  return code === undefined ? null : { kind: "country", code, field: name };
}

function pairPlace({ exporter, importer, scope, sector }: Holder, name: string): DrawnPlace | null {
  if (typeof exporter !== "string" || typeof importer !== "string") return null;
  const isAmount = name === "before" || name === "after";
  if (typeof sector === "string") return isAmount ? { kind: "flow", sector, exporter, importer, field: name } : null;
  if ((!isAmount && name !== "changePercent") || (scope !== "all" && scope !== "goods")) return null;
  return { kind: "pair", exporter, importer, scope, field: name };
}

function holderOf(value: unknown): Holder {
  return typeof value === "object" && value !== null ? (value as Holder) : {};
}
