import countries from "i18n-iso-countries/index.js";
import type { Place, Problem } from "../../../base/problems/index.ts";
import { blocOfName, nearest } from "../../../base/wording/index.ts";
import { customsUnionOf } from "../findings/index.ts";
import { memberBesideBloc } from "./problems.ts";

const COUNTRIES: ReadonlySet<string> = new Set([...Object.keys(countries.getAlpha3Codes()), "XKX"]);

/**
 * True for the code of a country or of a bloc that may sell or buy.
 *
 * @example
 *   isTrader("CHN")   // true
 *   isTrader("EU")    // true
 *   isTrader("WLD")   // false
 */
export function isTrader(code: string): boolean {
  return COUNTRIES.has(code) || blocOfName(code) === code;
}

/** Codes that may sell or buy, but for blocs other than the EU; what stands first is meant first. */
export const TRADERS: readonly string[] = ["EU", ...COUNTRIES];

/** The code that one that is none most likely means; null where none is near. */
export function traderMeant(code: string): string | null {
  return nearest(code, TRADERS);
}

/** A seller, and the bloc that it is a member of. */
export interface MemberOfBloc {
  readonly member: string;
  readonly bloc: string;
}

/** Sellers whose bloc is a seller too. */
export function membersBesideBlocs(sellers: readonly string[], year: number): readonly MemberOfBloc[] {
  return sellers.flatMap((member) => {
    const bloc = customsUnionOf(member, year);
    return bloc !== null && sellers.includes(bloc) ? [{ member, bloc }] : [];
  });
}

/** E399 for each seller whose bloc is a seller too. */
export function memberProblems(
  found: readonly MemberOfBloc[],
  file: string,
  placeOf: (member: string) => Place,
): Problem[] {
  return found.map(({ member, bloc }) => memberBesideBloc({ file, path: member, ...placeOf(member) }, member, bloc));
}
