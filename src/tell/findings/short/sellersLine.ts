import { type Case, membersOf, sideCodes } from "../../../case/index.ts";
import { arePricesTold, type MarketYearResult, type Results } from "../../../results/index.ts";
import { capitalised, type Ends, isSeen, type Wording } from "../../../base/wording/index.ts";
import { number, pricesTold } from "../markets/marketAccount.ts";
import { saidWhen, type StateResult, statesOf } from "../markets/marketStates.ts";
import { holdsBoth, openEnds, percentOf, priceMove } from "../markets/priceMove.ts";
import { placeInSentence } from "../placeName.ts";
import type { AnswerLine } from "./answerLine.ts";
import { toldPrices } from "./marketsLine.ts";
import { marketVerdict, type ScoreVerdict } from "../markets/marketScore.ts";

/** Sellers of other countries that are named. */
const OTHERS = 1;
/** A party is named where it sells more or less by this, in percent. */
const CHANGED = 1;

/** What a seller sells and gets for it, before and after. */
interface Sold {
  readonly node: string;
  readonly country: string;
  readonly before: number;
  readonly after: number;
}

/**
 * What the scenario of the line of markets does to sellers, in the market whose price moves most: the one of those that are neither of the
 * parties nor of the third countries that gains most by value, or by quantity where no price may be told, then what each party sells in all. Null where no price moves, or nobody sells.
 */
export function sellersLine(results: Results, case_: Case, words: Wording): AnswerLine | null {
  const [told] = toldPrices(results, case_).moved;
  if (told === undefined) return null;
  const { scenario, name, year } = told;
  const market = results.scenarios[scenario]?.markets?.[name];
  const result = market?.years[year];
  if (market === undefined || result === undefined) return null;
  const verdict = marketVerdict(market);
  const path = `scenarios[${scenario}].markets[${name}][${year}]`;
  const lines = statesOf(result).flatMap((state) =>
    stateText({ case_, name, unit: market.unit, state, path, verdict, words }),
  );
  if (lines.length === 0 && verdict === "names") return null;
  const label = words.say("short.label.sellers", {});
  const untold = verdict === "names" ? [] : [words.say(`short.sellers.${verdict}`, {})];
  return {
    label,
    text: [...untold, ...lines.map(({ text }) => text)].join(" "),
    paths: [...new Set([`scenarios[${scenario}].markets[${name}].score`, ...lines.flatMap(({ paths }) => paths)])],
  };
}

interface StateSellers {
  readonly case_: Case;
  readonly name: string;
  /** Of quantities of the market. */
  readonly unit: string;
  readonly state: StateResult;
  /** Of the year in the results. */
  readonly path: string;
  readonly verdict: ScoreVerdict;
  readonly words: Wording;
}

/** Who sells more is told where the score of the market lets it speak, who sells less always. */
function stateText({
  case_,
  name,
  unit,
  state,
  path: year,
  verdict,
  words,
}: StateSellers): readonly Omit<AnswerLine, "label">[] {
  const { result } = state;
  const sellers = sellersOf(case_, name, result);
  const isTold = verdict === "names";
  const named = isTold ? namedSellers(case_, result, sellers) : [];
  const parties = partyTotals(case_, sellers).filter((each) => isTold || each.after < each.before || isOpened(each));
  const texts = [
    ...named.map((each) => sellerText(result, each, unit, words)),
    ...parties.map((each) => partyText(result, each, unit, words)),
  ];
  if (texts.length === 0) return [];
  const path = `${year}${state.part}`;
  const paths = [
    ...named.flatMap(({ node }) => (arePricesTold(result) ? [`${path}.prices[${node}]`] : [])),
    ...[...named.map(({ node }) => [node]), ...parties.map(({ nodes }) => nodes)].flatMap((nodes) => [
      `${path}.flows[from=${nodes.join("|")}]`,
      ...(changeOf(result, nodes) === null ? [] : [`${path}.quantities[${nodes[0]}]`]),
    ]),
  ];
  return [{ text: saidWhen(state, texts.join(" "), words), paths }];
}

/** Sellers that are no residuals, those who sell most first. */
function sellersOf({ markets }: Case, market: string, { flows, residuals }: MarketYearResult): readonly Sold[] {
  const nodes = markets.find(({ name }) => name === market)?.nodes ?? [];
  const countries = new Map(nodes.flatMap(({ id, kind, country }) => (kind === "supply" ? [[id, country]] : [])));
  return [...countries]
    .filter(([node]) => !residuals.includes(node))
    .map(([node, country]): Sold => {
      const own = flows.filter(({ from }) => from === node);
      const sum = (of: (flow: MarketYearResult["flows"][number]) => number): number =>
        own.reduce((total, flow) => total + of(flow), 0);
      return { node, country, before: sum((flow) => flow.before), after: sum(({ quantity }) => quantity) };
    })
    .toSorted((one, other) => other.before - one.before);
}

function namedSellers({ parties }: Case, result: MarketYearResult, sellers: readonly Sold[]): readonly Sold[] {
  const countries = new Set(parties.third.flatMap((code) => membersOf(parties, code)));
  const sides = new Set(sideCodes(parties).flatMap((code) => membersOf(parties, code)));
  const gain = ({ node, before, after }: Sold): number => {
    const price = pricesTold(result)[node];
    if (!arePricesTold(result)) return after - before;
    return price === undefined || !(before > 0) ? 0 : after * price.value - before * price.before;
  };
  const others = sellers.filter(({ country }) => !countries.has(country) && !sides.has(country));
  const most = others.filter((each) => gain(each) > 0).toSorted((one, other) => gain(other) - gain(one));
  return most.slice(0, OTHERS);
}

function sellerText(result: MarketYearResult, sold: Sold, unit: string, words: Wording): string {
  const seller = capitalised(placeInSentence(sold.node, words));
  const price = pricesTold(result)[sold.node];
  const move = price === undefined ? null : priceMove(price);
  const quantity = soldText(result, { ...sold, nodes: [sold.node] }, unit, words);
  if (move === null) return words.say("short.seller.quantity", { seller, quantity });
  if (move.direction === "either" || move.direction === "corners")
    return words.say(`short.seller.${move.direction}`, { seller, quantity, range: openEnds(move, words.language) });
  return words.say(`short.seller.${move.direction}`, { seller, quantity, ...percentOf(move, words.language) });
}

/** What somebody sells more or less; what it sells, where it sold nothing before. */
function soldText(
  result: MarketYearResult,
  sold: Pick<PartyTotal, "before" | "after" | "nodes">,
  unit: string,
  words: Wording,
): string {
  if (isOpened(sold))
    return words.say("short.sold.opened", { after: number({ words }, sold.after), unit: words.unit(unit) });
  return quantityText(sold, changeOf(result, sold.nodes), words);
}

/** What somebody sells more or less, with the ends of its change where they are of this one seller. */
function quantityText({ before, after }: Pick<Sold, "before" | "after">, range: Ends | null, words: Wording): string {
  const change = before > 0 ? 100 * (after / before - 1) : 0;
  const isRanged = range !== null && [range.low, range.high].some(isSeen);
  if (!isSeen(change))
    return isRanged
      ? words.say("short.sold.corners", { range: ` (${openEnds({ change, range }, words.language)})` })
      : words.say("short.sold.same", {});
  if (range !== null && holdsBoth(range))
    return words.say("short.sold.either", { range: ` (${openEnds({ change, range }, words.language)})` });
  const direction = change > 0 ? "more" : "less";
  const { percent: value, range: ends } = percentOf({ change, range, direction }, words.language);
  return words.say(`short.sold.${direction}`, { value, range: ends });
}

/** Ends of what the only one of some sellers sells more, percent; null where they are more, whose ends do not add up. */
function changeOf({ quantities }: MarketYearResult, nodes: readonly string[]): Ends | null {
  const [node = "", ...others] = nodes;
  const found = others.length === 0 ? quantities[node]?.changePercent : undefined;
  return found === undefined ? null : { low: found.low, high: found.high };
}

/** What all sellers of a party sell. */
interface PartyTotal extends Pick<Sold, "before" | "after"> {
  readonly code: string;
  readonly nodes: readonly string[];
}

/** Of each party, where it changes. */
function partyTotals({ parties }: Case, sellers: readonly Sold[]): readonly PartyTotal[] {
  return sideCodes(parties).flatMap((code) => {
    const own = sellers.filter(({ country }) => membersOf(parties, code).includes(country));
    const sum = (of: (sold: Sold) => number): number => own.reduce((total, each) => total + of(each), 0);
    const [before, after] = [sum((each) => each.before), sum((each) => each.after)];
    const isChanged = before > 0 ? Math.abs(100 * (after / before - 1)) >= CHANGED : isOpened({ before, after });
    if (!isChanged) return [];
    return [{ code, nodes: own.map(({ node }) => node), before, after }];
  });
}

function partyText(result: MarketYearResult, party: PartyTotal, unit: string, words: Wording): string {
  const country = words.country(party.code).subject;
  return words.say("short.seller.party", { country, quantity: soldText(result, party, unit, words) });
}

/** Whether somebody who sold nothing sells something: a plant or a way opens. */
function isOpened({ before, after }: Pick<Sold, "before" | "after">): boolean {
  return !(before > 0) && after > 0;
}
