import names from "i18n-iso-countries/index.js";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import type { Problem } from "../../base/problems/index.ts";
import { noName } from "./problems.ts";
import { type Recipe, saidOf } from "./recipe.ts";

/** English names of countries: those of the recipe, else those of ISO 3166-1; a code with neither is a problem. */
export function countryNames(
  codes: readonly string[],
  recipe: Pick<Recipe, "countries">,
  problems: Problem[],
): string[] {
  names.registerLocale(english);
  return codes.map((code) => {
    const own = saidOf(recipe.countries, code)?.name;
    const name = own ?? (/^[A-Z]{3}$/.test(code) ? names.getName(code, "en") : undefined);
    if (name === undefined) problems.push(noName(code));
    return name ?? code;
  });
}
