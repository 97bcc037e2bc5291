import { blocTitles, placeNames, scenarioTitles } from "../case/index.ts";
import type { RunInput } from "../solve/index.ts";
import { type Language, packageNames, wording, type Wording } from "../base/wording/index.ts";

/** Words of a language with the names that the packages of a case give to countries and sectors, and its own titles. */
export function caseWording(input: RunInput, language: Language): Wording {
  const names = {
    ...packageNames(input.headline, input.others),
    scenarios: scenarioTitles(input.case),
    blocs: blocTitles(input.case),
    places: placeNames(input.case),
  };
  return wording(language, names, input.case.translations);
}
