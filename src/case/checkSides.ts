import type { Problem } from "../base/problems/index.ts";
import { sidesMissing } from "./problems/index.ts";
import { isMapping, type PlaceOf } from "./text/index.ts";

/** Keys of a case that are about a dispute of two. */
const OF_TWO_SIDES = ["scenarios", "alignment", "positions", "observed"] as const;

/**
 * A case without one of the two sides, or without both where something of it is about a dispute: a case of markets alone may leave
 * both out.
 *
 * @param value  The text of the case as plain values.
 */
export function missingSides(value: Readonly<Record<string, unknown>>, placeOf: PlaceOf): readonly Problem[] {
  const { parties, markets } = value;
  if (!isMapping(parties)) return [];
  const missing = (["a", "b"] as const).filter((side) => parties[side] === undefined);
  if (missing.length === 0) return [];
  const place = placeOf(["parties"]);
  if (missing.length === 1) return [sidesMissing(place, missing, null)];
  const asking = OF_TWO_SIDES.find((key) => isGiven(value[key]));
  if (asking !== undefined) return [sidesMissing(place, missing, `\`${asking}\``)];
  return isGiven(markets) ? [] : [sidesMissing(place, missing, "a case without markets")];
}

function isGiven(value: unknown): boolean {
  const isEmpty = (Array.isArray(value) && value.length === 0) || (isMapping(value) && Object.keys(value).length === 0);
  return value !== undefined && value !== null && !isEmpty;
}
