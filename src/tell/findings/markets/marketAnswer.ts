import { arePricesTold } from "../../../results/index.ts";
import { capitalised, dateText, residualText } from "../../../base/wording/index.ts";
import { paragraph, filled, section, type Block } from "../block.ts";
import { detourBlocks } from "./detourTable.ts";
import { isWorthTold, limits } from "./limits.ts";
import type { MarketAccount } from "./marketAccount.ts";
import { suspendedBlocks } from "./marketConditions.ts";
import { type MarketState, namedWhen, partOfYearTexts, saidWhen, statesTold } from "./marketStates.ts";
import { marketHeadline } from "./marketHeadline.ts";
import { toldMarketScore } from "./marketScore.ts";
import { flowTable, orderTable, priceTable, scarceTable, shortTable, welfareTable } from "./marketTables.ts";
import { untoldPriceTexts } from "./untoldPrices.ts";
import { yearName } from "./yearName.ts";
import { replacementBlocks } from "./replacementTable.ts";

/** What a scenario does to a market: who is short, at what prices, what binds, which flows change, who gains. */
export function marketAnswer(account: MarketAccount): readonly Block[] {
  const { words, market } = account;
  const year = yearName(account.result, account.year, words);
  const title = words.say("market.title", {
    commodity: capitalised(words.title(market.commodity)),
    year,
    scenario: account.scenario,
  });
  return [
    { kind: "heading", level: 1, text: title },
    paragraph(about(account)),
    ...partOfYearTexts(account.result, words).map(paragraph),
    ...untoldPriceTexts(account).map(paragraph),
    ...statesTold(account).flatMap((state) =>
      marketHeadline(state).map((text) => paragraph(saidWhen(state, text, words))),
    ),
    ...statesTold(account).flatMap(stateBlocks),
  ];
}

/** The tables of one of the numbers that a scenario has, each under a heading that says which. */
function stateBlocks(state: MarketState): readonly Block[] {
  const { words } = state;
  return tablesOf(state).map((block) => {
    if (block.kind === "heading") return { ...block, text: namedWhen(state, block.text, words) };
    return block.kind === "table" && state.part !== "" ? { ...block, id: `${block.id}${IN_FORCE_ID}` } : block;
  });
}

/** How ids of tables end that are of the days on which a scenario is in force. */
export const IN_FORCE_ID = "-in-force";

function tablesOf(account: MarketAccount): readonly Block[] {
  const { words, isAsItWas = false } = account;
  const isPriceTold = arePricesTold(account.result);
  return [
    ...section(words.say("market.heading.short", {}), filled(shortTable(account))),
    ...section(words.say("market.heading.order", {}), filled(orderTable(account))),
    ...section(words.say("market.heading.prices", {}), [
      ...filled(priceTable(account, "buyers")),
      ...filled(priceTable(account, "suppliers")),
    ]),
    ...section(
      words.say(isWorthTold(account, limits(account)) ? "market.heading.scarce" : "market.heading.scarce.untold", {}),
      filled(scarceTable(account)),
    ),
    ...detourBlocks(account),
    ...suspendedBlocks(account),
    ...section(
      words.say(isAsItWas ? "market.heading.flows.largest" : "market.heading.flows", {}),
      filled(flowTable(account)),
    ),
    ...replacedOrScore(account),
    ...(isPriceTold && !isAsItWas ? section(words.say("market.heading.welfare", {}), [welfareTable(account)]) : []),
    ...section(words.say("market.heading.check", {}), [paragraph(check(account))]),
  ];
}

/** Who replaces the flows between the parties, each with what the score lets it say; where there is none, the score alone. */
function replacedOrScore(account: MarketAccount): readonly Block[] {
  const replaced = replacementBlocks(account);
  if (replaced.length > 0) return replaced;
  return section(account.words.say("market.heading.score", {}), [paragraph(toldMarketScore(account).text)]);
}

function about({ case: case_, words, result, year }: MarketAccount): string {
  const date = dateText(case_.asOf, words.language);
  return words.say("market.about", { date, year: yearName(result, year, words) });
}

function check({ result, words }: MarketAccount): string {
  const { primal, dual, complementarity } = result.kkt;
  return words.say("market.check", {
    residual: residualText(Math.max(primal, dual, complementarity), words.language),
    integrable: words.say(result.integrable ? "market.integrable" : "market.notIntegrable", {}),
    solver: result.solver,
    welfare: residualText(result.welfare.residual, words.language),
    unit: words.unit(result.welfare.unit),
  });
}
