import type { Place, Problem } from "../../base/problems/index.ts";
import { blocWithoutData, partiesAlike, withoutMembers } from "../problems/index.ts";
import type { PlaceOf } from "../text/index.ts";
import { FEWEST_MEMBERS, membersOf } from "./blocs.ts";
import type { Bloc, Parties } from "./tradeCase.ts";

/** A bloc among the parties with too few members that have data of their own, or without some of its members. */
export function blocProblems({ code, at, members, without }: Bloc, place: Place, name: string): Problem[] {
  if (members.length < FEWEST_MEMBERS) return [blocWithoutData(place, code, at, members, name)];
  return without.length === 0 ? [] : [withoutMembers(place, code, without, name)];
}

/** A country that stands on both sides: A and B hold it, as itself or as a member. */
export function sidesProblems(parties: Parties, placeOf: PlaceOf): Problem[] {
  const { a, b } = parties;
  if (a === null) return [];
  const other = membersOf(parties, b);
  const both = membersOf(parties, a).filter((country) => other.includes(country));
  return a === b || both.length === 0 ? [] : [partiesAlike(placeOf(["parties", "b"]), both.join(", "), [a, b])];
}
