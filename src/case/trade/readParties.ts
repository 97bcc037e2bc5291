import { type PlaceOf, partDraft } from "../text/index.ts";
import { partiesAlike } from "../problems/index.ts";
import { type NameReading, partyOf } from "../names/index.ts";
import { PARTIES_SCHEMA } from "./partiesSchema.ts";
import type { Parties } from "./tradeCase.ts";

/** The parties of a case; null where one of the two cannot be read. */
export function readParties(value: unknown, placeOf: PlaceOf, names: NameReading): Parties | null {
  const parties = partDraft(PARTIES_SCHEMA, value);
  if (parties === null) return null;
  const a = partyOf(parties.a, placeOf(["parties", "a"]), names);
  const b = partyOf(parties.b, placeOf(["parties", "b"]), names);
  const third = parties.third.flatMap((each, at) => partyOf(each, placeOf(["parties", "third", at]), names) ?? []);
  if (a === null || b === null) return null;
  if (a === b) names.problems.push(partiesAlike(placeOf(["parties", "b"]), b));
  third.forEach((country, at) => {
    const isRepeated = country === a || country === b || third.indexOf(country) < at;
    if (isRepeated) names.problems.push(partiesAlike(placeOf(["parties", "third", at]), country));
  });
  return { a, b, third };
}
