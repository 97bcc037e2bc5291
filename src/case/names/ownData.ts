import type { Economy } from "../../data/packages/index.ts";
import type { Place, Problem } from "../../base/problems/index.ts";
import { countryName } from "../../base/wording/index.ts";
import { countryInside, notAnsweredFor, restOfWorldAsked } from "../problems/index.ts";

/**
 * What is wrong with a country without data of its own where one with data is needed: E126 for the rest of the world itself, which
 * no package has as a country, else E212.
 *
 * @param others  Packages at hand that have the country; null where nobody looked.
 */
export function withoutOwnData(
  place: Place,
  code: string,
  economy: Economy,
  others: () => readonly string[] | null,
): Problem {
  const { name } = economy.manifest;
  return restOfWorldOf(economy, code) === null
    ? countryInside(place, code, name, others())
    : restOfWorldAsked(place, code, name);
}

/** The same where nothing but markets answers: E297 for a country that neither they nor the economy list. */
export function notInMarkets(place: Place, code: string, economy: Economy, listed: readonly string[]): Problem {
  const { name } = economy.manifest;
  return restOfWorldOf(economy, code) === null
    ? notAnsweredFor(place, code, { kind: "inNoMarket", name, listed })
    : restOfWorldAsked(place, code, name);
}

/**
 * The code of the rest of the world of a package, where a text means it by this code or by its name; else null.
 *
 * @param text  `ROW`, `rest of the world`, `остальной мир`, capitals or not.
 */
export function restOfWorldOf({ countries, isResidual, countryNames }: Economy, text: string): string | null {
  const said = text.trim().toLowerCase();
  const at = countries.labels.findIndex((code, position) => {
    if (isResidual[position] !== true) return false;
    const names = [code, countryName(code, "en").label, countryName(code, "ru").label, countryNames[position] ?? ""];
    return names.some((each) => each.toLowerCase() === said);
  });
  return countries.labels[at] ?? null;
}
