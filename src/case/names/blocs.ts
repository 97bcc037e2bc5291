import { blocOfName } from "../../base/wording/index.ts";
import { BLOC_MEMBERS, type Membership } from "./blocMembers.ts";

/** A list of countries that a case names as a bloc. */
export interface OwnBloc {
  /** In capitals, such as `ANDEAN`. */
  readonly code: string;
  /** English, or the only language it has. */
  readonly title: string;
  /** Codes of its countries, sorted. */
  readonly members: readonly string[];
}

/** Codes of the blocs whose members are known by day. */
export const BLOC_CODES: readonly string[] = BLOC_MEMBERS.map(({ code }) => code);

/** Names that stand for several countries in a list of a measure. */
export const BLOCS: readonly string[] = ["WLD", ...BLOC_CODES];

/**
 * Code of the bloc that a text names: one of the case by its code, or one whose members are known by its code or name; null
 * where it names none.
 *
 * @example
 *   blocNamed("European Union", [])   // "EU"
 *   blocNamed("ANDEAN", [{ code: "ANDEAN", title: "the Andean Community", members: ["BOL", "PER"] }])   // "ANDEAN"
 *   blocNamed("Mexico", [])           // null
 */
export function blocNamed(text: string, own: readonly OwnBloc[]): string | null {
  if (own.some(({ code }) => code === text.trim())) return text.trim();
  const named = blocOfName(text);
  return named !== null && BLOC_CODES.includes(named) ? named : null;
}

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
 * Members of a bloc whose tariffs are those of its members on a day: the United Kingdom applied those of the EU until the end of
 * 2020.
 *
 * @example
 *   tariffMembers("EU", "2019-09-01").length           // 28
 *   tariffMembers("EU", "2021-01-01").includes("GBR")  // false
 */
export function tariffMembers(code: string, date: string): readonly string[] {
  return membersOf(code, date, ({ to, tariffTo }) => tariffTo ?? to);
}

/** True for a country that was or is a member of a bloc at any time. */
export function everIn(code: string, country: string): boolean {
  return membershipsOf(code).some((each) => each.country === country);
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
