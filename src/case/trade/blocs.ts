import type { Economy } from "../../data/packages/index.ts";
import { blocMembers, type CountryList, mayInclude, type OwnBloc, tariffMembers } from "../names/index.ts";
import { partyCodes } from "./sides.ts";
import type { Bloc, Parties, PartyNames } from "./tradeCase.ts";

/** What tells who belongs to a bloc. */
export interface BlocGround {
  /** Blocs that the case itself lists. */
  readonly own: readonly OwnBloc[];
  /** ISO date. */
  readonly at: string;
  /** The headline package; undefined where it is not at hand, and every member is taken as one with data of its own. */
  readonly economy: Economy | undefined;
  /** Countries that markets list, where nothing but markets answers; else absent or null. */
  readonly inMarkets?: readonly string[] | null;
}

/** Fewer are no bloc. */
export const FEWEST_MEMBERS = 2;

/** A bloc on a day: its members with data of their own, and the others. */
export function blocOn(code: string, ground: BlocGround): Bloc {
  return blocOf(code, ground, blocMembers(code, ground.at));
}

/** The countries that lay the tariffs of a bloc on a day: the United Kingdom those of the EU until the end of 2020. */
export function customsTerritory(code: string, ground: BlocGround): Bloc {
  return blocOf(code, ground, tariffMembers(code, ground.at));
}

function blocOf(code: string, { own, at, economy, inMarkets }: BlocGround, known: readonly string[]): Bloc {
  const all = own.find((each) => each.code === code)?.members ?? known.toSorted();
  const ofMarkets = all.filter((each) => inMarkets?.includes(each) === true);
  const isOfMarkets = ofMarkets.length >= FEWEST_MEMBERS;
  const members = isOfMarkets ? ofMarkets : all.filter((each) => economy === undefined || isAnsweredFor(economy, each));
  return { code, at, members, without: all.filter((each) => !members.includes(each)) };
}

/** The blocs among codes of countries and blocs, each once. A code that the package lists is a country there. */
function blocsAmong(codes: readonly string[], ground: BlocGround): readonly Bloc[] {
  const { economy } = ground;
  return [...new Set(codes)]
    .filter((code) => economy === undefined || economy.countries.indexOf(code) < 0)
    .map((code) => blocOn(code, ground))
    .filter(({ members, without }) => members.length + without.length > 0);
}

/** The parties with their blocs as they are under a ground. What sides do they do with all of their members, whatever markets list. */
export function partiesWithBlocs(names: PartyNames, ground: BlocGround): Parties {
  const sides: readonly (string | null)[] = [names.a, names.b];
  const [ofSides, others] = [true, false].map((isSide) =>
    partyCodes(names).filter((code) => sides.includes(code) === isSide),
  );
  const blocs = [...blocsAmong(ofSides!, { ...ground, inMarkets: null }), ...blocsAmong(others!, ground)];
  return { ...names, blocs };
}

/** Whether a bloc stands for members that markets list each, so that each is told by itself. */
export function isOfMarketMembers({ members }: Pick<Bloc, "members">, inMarkets: readonly string[] | null): boolean {
  return members.length >= FEWEST_MEMBERS && members.every((each) => inMarkets?.includes(each) === true);
}

/** Whether a package has results of a country by itself. */
export function isAnsweredFor({ countries, isResidual }: Economy, code: string): boolean {
  const position = countries.indexOf(code);
  return position >= 0 && isResidual[position] !== true;
}

/**
 * Countries that a party stands for: the members of a bloc, else itself.
 *
 * @example
 *   membersOf({ blocs: [] }, "RUS")   // ["RUS"]
 */
export function membersOf({ blocs }: Pick<Parties, "blocs">, code: string): readonly string[] {
  return blocs.find((each) => each.code === code)?.members ?? [code];
}

/** Codes of parties, and of the countries that they stand for: a country of a bloc is named where its bloc is. */
export function codesNamed(parties: Pick<Parties, "blocs">, named: readonly string[]): ReadonlySet<string> {
  return new Set(named.flatMap((code) => [code, ...membersOf(parties, code)]));
}

/** Whether a list may include a party on some day: a bloc by any member. */
export function mayIncludeParty(list: CountryList, parties: Pick<Parties, "blocs">, code: string): boolean {
  return membersOf(parties, code).some((country) => mayInclude(list, country));
}
