import type { Case } from "../../../case/index.ts";
import type { AuditedResults, MarketResult, MarketYearResult } from "../../../results/index.ts";
import { capitalised, type Wording } from "../../../base/wording/index.ts";
import { ends, mostMovedBuyer, newlyShort, number } from "../markets/marketAccount.ts";
import { yearName } from "../markets/yearName.ts";
import { placeInSentence } from "../placeName.ts";
import { marketsLine } from "../short/marketsLine.ts";
import type { ToldText } from "./toldText.ts";

/** Other scenarios that are told in a sentence. */
const TOLD = 2;

interface SolvedYear {
  readonly scenario: string;
  readonly name: string;
  readonly year: string;
  readonly market: MarketResult;
  readonly result: MarketYearResult;
}

/** What happens to prices: under the war, then the scenarios that move a price most, each market once. */
export function marketsTold(results: AuditedResults, case_: Case, words: Wording): readonly ToldText[] {
  const line = marketsLine(results, case_, words);
  const years = solvedYears(results).toSorted((one, other) => moveOf(other) - moveOf(one));
  const first = years.filter((each, at) => years.findIndex(({ name }) => name === each.name) === at);
  const others = first.filter((each) => moveOf(each) > 0).slice(0, TOLD);
  return [
    ...(line === null ? [] : [{ text: line.text, paths: line.paths }]),
    ...others.map((each) => yearTold(each, words)),
  ];
}

function solvedYears({ scenarios }: AuditedResults): readonly SolvedYear[] {
  return Object.entries(scenarios).flatMap(([scenario, { markets = {} }]) =>
    Object.entries(markets).flatMap(([name, market]) =>
      Object.entries(market.years).map(([year, result]) => ({ scenario, name, year, market, result })),
    ),
  );
}

/** Change of the price that moves most, as a part of what it was. */
function moveOf({ result }: SolvedYear): number {
  const price = result.prices[mostMovedBuyer(result)];
  return price === undefined || !(price.before > 0) ? 0 : Math.abs(price.value / price.before - 1);
}

function yearTold({ scenario, name, year, market, result }: SolvedYear, words: Wording): ToldText {
  const buyer = mostMovedBuyer(result);
  const price = result.prices[buyer]!;
  const path = `scenarios[${scenario}].markets[${name}].${year}`;
  const said = words.say("told.market", {
    scenario: market.title === "" ? scenario : words.title(market.title),
    commodity: words.title(market.commodity),
    year: yearName(result, year, words),
    node: placeInSentence(buyer, words.language),
    before: number({ words }, price.before),
    after: number({ words }, price.value),
    range: spreadText(price.range, words),
    unit: words.unit(price.unit),
  });
  const short = shortTold(result, words);
  return {
    text: [said, ...short].join(" "),
    paths: [path, `${path}.prices[${buyer}]`, `${path}.shortfalls`, `scenarios[${scenario}].markets[${name}].title`],
  };
}

function shortTold(result: MarketYearResult, words: Wording): readonly string[] {
  const [first] = newlyShort(result);
  if (first === undefined) return [];
  return [
    words.say("told.short", {
      node: capitalised(placeInSentence(first.node, words.language)),
      quantity: number({ words }, first.quantity),
      range: spreadText(first.range, words),
      unit: words.unit(first.unit),
    }),
  ];
}

/** A range in brackets; nothing where there is none, or where its ends read the same. */
function spreadText(range: { readonly low: number; readonly high: number } | undefined, words: Wording): string {
  if (range === undefined || number({ words }, range.low) === number({ words }, range.high)) return "";
  return ` (${ends({ words }, range)})`;
}
