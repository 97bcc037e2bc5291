import { BLOC_MEMBERS, type Membership } from "./blocMembers.ts";

/** Names that stand for several countries in a list of a measure. */
export const BLOCS: readonly string[] = ["WLD", "EU"];

/** Codes of the blocs whose members are known, which a case may be answered for. */
export const BLOC_CODES: readonly string[] = BLOC_MEMBERS.map(({ code }) => code);

/**
 * Members of a bloc on a day, by the treaties in force; none of a bloc that is not known.
 *
 * @example
 *   blocMembers("EAEU", "2015-01-01")                  // ["BLR", "KAZ", "RUS"]
 *   blocMembers("EU", "2020-02-01").includes("GBR")    // false
 */
export function blocMembers(code: string, date: string): readonly string[] {
  return membersOf(code, date, ({ to }) => to);
}

/**
 * Members of the European Union that applied its common tariff on a day: the United Kingdom did until the end of 2020.
 *
 * @example
 *   euMembers("2019-09-01").length           // 28
 *   euMembers("2021-01-01").includes("GBR")  // false
 */
export function euMembers(date: string): readonly string[] {
  return membersOf("EU", date, ({ to, tariffTo }) => tariffTo ?? to);
}

/** True for a country that was or is a member at any time. */
export function everInEu(country: string): boolean {
  return membershipsOf("EU").some((each) => each.country === country);
}

function membersOf(code: string, date: string, endOf: (each: Membership) => string | null): readonly string[] {
  const isMember = (each: Membership): boolean => {
    const end = endOf(each);
    return each.from <= date && (end === null || date < end);
  };
  return membershipsOf(code)
    .filter(isMember)
    .map(({ country }) => country);
}

function membershipsOf(code: string): readonly Membership[] {
  return BLOC_MEMBERS.find((each) => each.code === code)?.members ?? [];
}
