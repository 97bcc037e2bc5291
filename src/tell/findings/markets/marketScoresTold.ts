import { capitalised } from "../../../base/wording/index.ts";
import type { ToldText } from "../toldText.ts";
import { toldMarketScore } from "./marketScore.ts";
import type { SolvedMarketYear } from "./solvedMarketYears.ts";

/** How near the forecasts of each market that was solved were to what happened, each market once. */
export function marketScoresTold(years: readonly SolvedMarketYear[], how: "text" | "brief"): readonly ToldText[] {
  const first = years.filter((each, at) => years.findIndex(({ name }) => name === each.name) === at);
  return first.map((year) => {
    const { words, market } = year;
    const said = toldMarketScore(year)[how];
    return {
      text: words.say("told.market.score", { commodity: capitalised(words.title(market.commodity)), said }),
      paths: [`scenarios[${year.id}].markets[${year.name}].score`],
    };
  });
}
