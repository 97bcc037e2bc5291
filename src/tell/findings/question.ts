import type { Case } from "../../case/index.ts";
import type { Wording } from "../../base/wording/index.ts";
import { countriesText } from "./answeredFor.ts";

/** The question of the case in words. */
export function question(case_: Case, words: Wording): string {
  const { a, b, third } = case_.parties;
  return words.say("question", {
    a: words.country(a).subject,
    b: words.country(b).name,
    third: countriesText(third, words),
  });
}
