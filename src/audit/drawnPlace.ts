import { type DrawnPlace, placeKey } from "../solve/draws/index.ts";
import type { Found, Holder } from "./lookUp.ts";

/** Where a number of an equilibrium stands, as draws name it; null of one that no draw has. */
export function drawnPlaceOf({ holders, name }: Found, root: Holder): string | null {
  const holder = holders.at(-1);
  if (holder === undefined) return null;
  const place = countryPlace(holder, name, root) ?? pairPlace(holder, name);
  return place === null ? null : placeKey(place);
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
