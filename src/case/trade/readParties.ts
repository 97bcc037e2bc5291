import { type PlaceOf, partDraft } from "../text/index.ts";
import { partiesAlike } from "../problems/index.ts";
import { type NameReading, traderOf } from "../names/index.ts";
import { type BlocGround, partiesWithBlocs } from "./blocs.ts";
import { PARTIES_SCHEMA } from "./partiesSchema.ts";
import type { Parties } from "./tradeCase.ts";

/** The parties of a case, its blocs by a day; null where one of the two cannot be read. A party may ask what its own war means for it. */
export function readParties(value: unknown, placeOf: PlaceOf, names: NameReading, ground: BlocGround): Parties | null {
  const parties = partDraft(PARTIES_SCHEMA, value);
  if (parties === null) return null;
  const a = traderOf(parties.a, placeOf(["parties", "a"]), names);
  const b = traderOf(parties.b, placeOf(["parties", "b"]), names);
  const third = parties.third.flatMap((each, at) => traderOf(each, placeOf(["parties", "third", at]), names) ?? []);
  if (a === null || b === null) return null;
  if (a === b) names.problems.push(partiesAlike(placeOf(["parties", "b"]), b));
  third.forEach((country, at) => {
    if (third.indexOf(country) < at) names.problems.push(partiesAlike(placeOf(["parties", "third", at]), country));
  });
  return partiesWithBlocs({ a, b, third }, ground);
}
