import type { Case } from "../../../case/index.ts";
import type { Results } from "../../../results/index.ts";
import { capitalised, type Wording } from "../../../base/wording/index.ts";
import { marketsOwnScenario } from "../markets/marketsOwnScenario.ts";
import { type SolvedMarketYear, solvedMarketYears } from "../markets/solvedMarketYears.ts";
import { type ThirdInMarket, thirdsInMarket } from "../markets/thirdInMarket.ts";
import type { AnswerLine } from "./answerLine.ts";

/** What the scenario that an answer from markets alone is about means for a third country. */
export interface ThirdLine extends AnswerLine {
  readonly country: string;
  readonly scenario: string;
  /** Of the first price that it pays or gets, percent; null where it is in no market. */
  readonly change: number | null;
  readonly range: ThirdInMarket["range"];
}

/**
 * The answer from markets alone for each third country of the case: what it pays, buys, lacks, sells and gets in every market of the
 * scenario that the answer is about; nothing where something acts on the whole economy, or no market was solved.
 */
export function thirdLines(results: Results, case_: Case, words: Wording): readonly ThirdLine[] {
  const own = marketsOwnScenario(results, case_);
  const years = solvedMarketYears(results, case_, words).filter(({ id }) => id === own);
  const told = years.map((year) => ({ year, thirds: thirdsInMarket(year) }));
  if (own === null || told.length === 0) return [];
  return case_.parties.third.map((country) => {
    const parts = told.flatMap(({ year, thirds }) =>
      thirds.filter((each) => each.country === country).map((third) => ({ year, third })),
    );
    const first = parts.find(({ third }) => third.change !== null)?.third;
    return {
      country,
      scenario: own,
      label: words.country(country).label,
      text: parts.map(({ year, third }, at) => partText(year, third.text, at)).join(" "),
      paths: parts.flatMap(({ year, third }) => pathsOf(year, third)),
      change: first?.change ?? null,
      range: first?.range ?? null,
    };
  });
}

/** The scenario is named before the first market. */
function partText({ market, scenario: id, words }: SolvedMarketYear, text: string, at: number): string {
  const commodity = capitalised(words.title(market.commodity));
  if (at > 0) return words.say("short.third.also", { commodity, text });
  const scenario = market.title === "" ? id : words.title(market.title);
  return words.say("short.third.under", { commodity, scenario, text });
}

function pathsOf({ id, name, year }: SolvedMarketYear, { paths }: ThirdInMarket): readonly string[] {
  const at = `scenarios[${id}].markets[${name}]`;
  return [...paths.map((path) => `${at}.${year}${path}`), `${at}.title`];
}
