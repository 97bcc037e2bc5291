import type { Case } from "../../../case/index.ts";
import type { AuditedResults } from "../../../results/index.ts";
import { dateText, insideSentence, type Language, say, type Wording } from "../../../base/wording/index.ts";
import { shortAnswer } from "../../findings/index.ts";
import { inOtherLanguages, type SiteLink } from "./siteLinks.ts";

/** A case on a start page: its question, what is answered, and where the page is. */
export interface StartCase {
  readonly question: string;
  /** One for each third country; what is said of markets where none was solved. */
  readonly verdicts: readonly string[];
  /** Day that the case speaks of. */
  readonly asOf: string;
  /** Address of the page, from the start page. */
  readonly address: string;
}

/** A page over several briefs, as plain data. */
export interface StartPage {
  readonly language: Language;
  readonly title: string;
  readonly about: string;
  readonly cases: readonly StartCase[];
  /** The same page in other languages. */
  readonly others: readonly SiteLink[];
}

/** A solved case as a start page shows it. */
export function startCase(results: AuditedResults, case_: Case, words: Wording, address: string): StartCase {
  const { question, subjects, thirds, markets } = shortAnswer(results, case_, words);
  const isNamed = subjects.length > 1;
  const verdicts = subjects.map(({ name, verdict }) =>
    isNamed ? words.say("page.named", { country: name, verdict: insideSentence(verdict) }) : verdict,
  );
  const ofThirds = thirds.map(({ label, text }) => words.say("page.named", { country: label, verdict: text }));
  const fromMarkets = ofThirds.length === 0 && markets !== null ? [markets.text] : ofThirds;
  return {
    question,
    verdicts: subjects.length === 0 ? fromMarkets : verdicts,
    asOf: words.say("start.asOf", { date: dateText(case_.asOf, words.language) }),
    address,
  };
}

/**
 * The page over several briefs.
 *
 * @param addressOf  Address of the start page of a language.
 */
export function startPage(
  language: Language,
  cases: readonly StartCase[],
  addressOf: (language: Language) => string,
): StartPage {
  return {
    language,
    title: say(language, "start.title", {}),
    about: say(language, "start.about", {}),
    cases,
    others: inOtherLanguages(language, addressOf),
  };
}
