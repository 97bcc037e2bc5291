import type { Case } from "../../../case/index.ts";
import type { Results } from "../../../results/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import { yearName } from "../markets/yearName.ts";
import type { AnswerLine } from "./answerLine.ts";
import { toldPrices } from "./marketsLine.ts";

/** What an answer from markets alone rests on: the year that the market is made of, and over what its ranges run; null where no price moves. */
export function marketRestsLine(results: Results, case_: Case, words: Wording): AnswerLine | null {
  const [told] = toldPrices(results, case_).moved;
  if (told === undefined) return null;
  const { scenario, name, year, buyer, commodity } = told;
  const result = results.scenarios[scenario]?.markets?.[name]?.years[year];
  const count = result?.prices[buyer]?.range?.count;
  if (result === undefined || count === undefined) return null;
  const path = `scenarios[${scenario}].markets[${name}][${year}]`;
  return {
    label: words.say("short.label.rests", {}),
    text: words.say("short.rests.market", {
      commodity: words.title(commodity),
      year: yearName(result, year, words),
      count: String(count),
    }),
    paths: [`${path}.base`, `${path}.prices[${buyer}]`],
  };
}
