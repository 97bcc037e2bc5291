import type { Statement } from "../../engines/discourse/index.ts";
import type { NotCounted, PositionsScope } from "../../results/index.ts";

/**
 * Whose statements the camps of a case count: speakers of its third countries, and those whose country is not coded. A party's
 * minister is in the same office and in no camp of the country asked about.
 *
 * @param third  Third countries of the case, ISO 3166-1 alpha-3.
 */
export function positionsScope(statements: readonly Statement[], third: readonly string[]): PositionsScope {
  const individual = statements.filter(({ isCollective }) => !isCollective);
  return {
    countries: third,
    elsewhere: statements.filter((each) => !isSpokenIn(each, third)).map(({ id }) => id),
    countryUnknown: individual.filter(({ country }) => country === "").map(({ id }) => id),
  };
}

/** Whether the speaker is of one of the countries, or his country is not coded. */
export function isSpokenIn({ country }: Pick<Statement, "country">, countries: readonly string[]): boolean {
  return country === "" || countries.includes(country);
}

/** Why a statement counts in no stance of a camp; null when it does. */
export function reasonNotCounted(statement: Statement, countries: readonly string[]): NotCounted | null {
  if (!isSpokenIn(statement, countries)) return "other country";
  if (statement.isCollective) return "collective";
  if (statement.datePrecision === "undated") return "undated";
  if (statement.camp === "") return "no camp";
  return statement.position === null ? "no position" : null;
}
