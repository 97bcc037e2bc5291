import { type PlaceOf, partDraft } from "../text/index.ts";
import { partiesAlike } from "../problems/index.ts";
import { type NameReading, traderOf } from "../names/index.ts";
import { type BlocGround, partiesWithBlocs } from "./blocs.ts";
import { PARTIES_SCHEMA } from "./partiesSchema.ts";
import type { Parties } from "./tradeCase.ts";

/**
 * The parties of a case, its blocs by a day; null where one side is missing, or one of the two cannot be read. A party may ask what its own
 * war means for it.
 */
export function readParties(value: unknown, placeOf: PlaceOf, names: NameReading, ground: BlocGround): Parties | null {
  const parties = partDraft(PARTIES_SCHEMA, value);
  if (parties === null) return null;
  const sideOf = (side: "a" | "b"): string | null => {
    const code = parties[side];
    return code === undefined ? null : traderOf(code, placeOf(["parties", side]), names);
  };
  const [a, b] = [sideOf("a"), sideOf("b")];
  const third = parties.third.flatMap((each, at) => traderOf(each, placeOf(["parties", "third", at]), names) ?? []);
  const hasNone = parties.a === undefined && parties.b === undefined;
  if (!hasNone && (a === null || b === null)) return null;
  if (a !== null && a === b) names.problems.push(partiesAlike(placeOf(["parties", "b"]), b));
  third.forEach((country, at) => {
    if (third.indexOf(country) < at) names.problems.push(partiesAlike(placeOf(["parties", "third", at]), country));
  });
  return partiesWithBlocs(a === null || b === null ? { a: null, b: null, third } : { a, b, third }, ground);
}
