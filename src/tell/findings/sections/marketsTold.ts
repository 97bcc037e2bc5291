import type { Case } from "../../../case/index.ts";
import { arePricesTold, type AuditedResults } from "../../../results/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import { type MarketAccount, mostMovedBuyer, newlyShort } from "../markets/marketAccount.ts";
import { marketsOwnScenario } from "../markets/marketsOwnScenario.ts";
import { statesOf } from "../markets/marketStates.ts";
import { marketVerdict } from "../markets/marketScore.ts";
import { marketScoresTold } from "../markets/marketScoresTold.ts";
import { marketInBrief } from "../markets/marketTold.ts";
import { sharesTold } from "../markets/shareBlocks.ts";
import { solvedMarketYears } from "../markets/solvedMarketYears.ts";
import { hasWarMeasure, marketsLine } from "../short/marketsLine.ts";
import type { ToldText } from "../toldText.ts";

/** Other scenarios that are told in a sentence. */
const TOLD = 2;

/**
 * What happens to prices under the war, with who is short by it; an answer from markets alone has said that before. Then the
 * scenarios that move a price most, each market once; then of which markets nobody can say who gains, and who sold instead by old
 * shares.
 */
export function marketsTold(results: AuditedResults, case_: Case, words: Wording): readonly ToldText[] {
  const years = solvedMarketYears(results, case_, words);
  const own = marketsOwnScenario(results, case_);
  const line = own === null ? marketsLine(results, case_, words) : null;
  const isFirst = ({ id, name }: (typeof years)[number]): boolean =>
    own === null ? hasWarMeasure(case_, name, id) : id === own;
  const ofWar = years.filter(
    (each) => isFirst(each) && statesOf(each.result).some(({ result }) => newlyShort(result).length > 0),
  );
  const [shortInWar] = ofWar;
  const ordered = years.toSorted((one, other) => moveOf(other) - moveOf(one));
  const first = ordered.filter((each, at) => ordered.findIndex(({ name }) => name === each.name) === at);
  const others = first.filter((each) => moveOf(each) > 0 && each.name !== shortInWar?.name).slice(0, TOLD);
  return [
    ...(line === null ? [] : [{ text: line.text, paths: line.paths }]),
    ...[...(shortInWar === undefined ? [] : [shortInWar]), ...others].map(told),
    ...marketScoresTold(
      years.filter(({ market }) => marketVerdict(market) !== "names"),
      "brief",
    ),
    ...sharesTold(results, words),
  ];
}

/** Change of the price that moves most, as a part of what it was; what is lacking most as a part of demand where no price may be told. */
function moveOf({ result: year }: MarketAccount): number {
  const [{ result }] = statesOf(year);
  if (!arePricesTold(result)) return newlyShort(result).reduce((most, { percent }) => Math.max(most, percent / 100), 0);
  const price = result.prices[mostMovedBuyer(result)];
  return price === undefined || !(price.before > 0) ? 0 : Math.abs(price.value / price.before - 1);
}

function told(year: ReturnType<typeof solvedMarketYears>[number]): ToldText {
  const market = `scenarios[${year.id}].markets[${year.name}]`;
  const path = `${market}.${year.year}`;
  return {
    text: marketInBrief(year),
    paths: [path, ...statePaths(year, path), `${market}.title`],
  };
}

function statePaths({ result }: MarketAccount, path: string): readonly string[] {
  return statesOf(result).flatMap(({ part }) =>
    ["prices", "shortfalls", "flows"].map((key) => `${path}${part}.${key}`),
  );
}
