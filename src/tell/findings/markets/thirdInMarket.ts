import { type Case, membersOf } from "../../../case/index.ts";
import type { MarketYearResult, NodeQuantity } from "../../../results/index.ts";
import { capitalised, listText, type Wording } from "../../../base/wording/index.ts";
import { placeInSentence, placeName } from "../placeName.ts";
import {
  causedText,
  endsInSentence,
  getsNothing,
  isTraded,
  type MarketAccount,
  newlyShort,
  number,
  pricesTold,
} from "./marketAccount.ts";
import { marketVerdict } from "./marketScore.ts";
import { saidWhen, type StateResult, statesOf } from "./marketStates.ts";
import { openEnds, percentOf, priceMove } from "./priceMove.ts";
import { beforeText, shortageValues } from "./shortAtPrice.ts";

/** What a market means for one country or bloc, in words. */
export interface ThirdInMarket {
  readonly country: string;
  readonly text: string;
  /** Of its first price, percent; null where it has none in the market. */
  readonly change: number | null;
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Below the year in the results. */
  readonly paths: readonly string[];
}

/** Part of what a country sells in a market, before or after, below which what one of its sellers does is left to the tables. */
const NAMED = 0.1;

interface Place {
  readonly id: string;
  readonly country: string;
}

/** Where a third country stands in a market: its buyers, or the places that it is inside of, and its sellers. */
interface Standing {
  readonly country: string;
  readonly buyers: readonly Place[];
  readonly sellers: readonly Place[];
  /** Buyers that are more than the country, or that a source does not list one by one. */
  readonly inside: readonly string[];
}

/** What a market means for each third country of the case: what it pays, buys, lacks, sells and gets, or that it is no place of the market. */
export function thirdsInMarket(account: MarketAccount): readonly ThirdInMarket[] {
  return account.case.parties.third.map((country) => thirdText(account, standingOf(account, country)));
}

function standingOf({ case: case_, market, result, words }: MarketAccount, country: string): Standing {
  const { parties, markets } = case_;
  const members = membersOf(parties, country);
  const nodes = markets.find(({ commodity }) => commodity === market.commodity)?.nodes ?? [];
  const places = (kind: "supply" | "demand"): readonly Place[] => {
    const own = nodes.filter((node) => node.kind === kind && result.quantities[node.id] !== undefined);
    return [...new Map(own.map((node) => [node.id, { id: node.id, country: node.country }])).values()];
  };
  const isTold = ({ id }: Place): boolean => !result.residuals.includes(id);
  const isOf = ({ country: of }: Place): boolean => members.includes(of);
  const buyers = places("demand");
  const own = buyers.filter((each) => isOf(each) && isTold(each));
  const around = buyers.filter(
    (each) => isOf(each) || (isBeyond(each, words) && sharesBloc(case_, each.country, members)),
  );
  const found = own.length === 0 ? around : own;
  return {
    country,
    buyers: found.filter(isTold),
    sellers: places("supply").filter((each) => isOf(each) && isTold(each)),
    inside: found
      .filter((each) => !isTold(each) || (members.length === 1 && isBeyond(each, words)))
      .map(({ id }) => id),
  };
}

/** Whether a place goes by another name than its country. */
function isBeyond({ id, country }: Place, words: Wording): boolean {
  return placeName(id, words) !== words.country(country).label;
}

function sharesBloc({ parties }: Case, country: string, members: readonly string[]): boolean {
  return parties.blocs.some(
    (bloc) => bloc.members.includes(country) && members.every((member) => bloc.members.includes(member)),
  );
}

function thirdText(account: MarketAccount, standing: Standing): ThirdInMarket {
  const { words } = account;
  const told = statesOf(account.result).flatMap((state) => stateTexts(account, state, standing));
  const texts = [...insideTexts(account, standing), ...told.map(({ text }) => text)];
  const [first] = told;
  const subject = words.country(standing.country).subject;
  return {
    country: standing.country,
    text: texts.length === 0 ? words.say("market.third.none", { country: subject }) : texts.join(" "),
    change: first?.change ?? null,
    range: first?.range ?? null,
    paths: told.flatMap(({ paths }) => paths),
  };
}

/** That a country is inside of a larger place, and where nothing can be said of that either. */
function insideTexts({ result, words }: MarketAccount, { country, inside }: Standing): readonly string[] {
  return inside.map((id) =>
    words.say(result.residuals.includes(id) ? "market.third.insideRest" : "market.third.inside", {
      country: words.country(country).subject,
      node: placeInSentence(id, words),
    }),
  );
}

interface StateText {
  readonly text: string;
  readonly change: number | null;
  readonly range: ThirdInMarket["range"];
  readonly paths: readonly string[];
}

function stateTexts(account: MarketAccount, state: StateResult, standing: Standing): readonly StateText[] {
  const { result, part } = state;
  const { told: sellers, others } = sellersTold(account, result, standing);
  const texts = [
    ...standing.buyers.map((each) => buyerText(account, result, each)),
    ...sellers.map((each) => sellerText(account, result, each)),
    ...othersText(others, account.words),
  ];
  const [first, ...more] = [...standing.buyers, ...sellers].map(({ id }) => id);
  if (first === undefined) return [];
  const price = pricesTold(result)[first];
  const move = price === undefined ? null : priceMove(price);
  return [
    {
      text: saidWhen(state, texts.join(" "), account.words),
      change: move?.change ?? null,
      range: move?.range ?? null,
      paths: [
        ...[first, ...more].flatMap((id) => ["prices", "quantities"].map((key) => `${part}.${key}[${id}]`)),
        ...standing.buyers
          .filter(({ id }) => newlyShort(result).some(({ node }) => node === id))
          .map(({ id }) => `${part}.shortfalls[node=${id}]`),
      ],
    },
  ];
}

/** Sellers that are told one by one, the largest first, and the smaller ones among those that sell more or less than before. */
function sellersTold(
  account: MarketAccount,
  { quantities }: MarketYearResult,
  { sellers }: Standing,
): { readonly told: readonly Place[]; readonly others: readonly Place[] } {
  const sold = ({ id }: Place, when: "before" | "value"): number => quantities[id]?.[when] ?? 0;
  const isLarge = (place: Place, when: "before" | "value"): boolean => {
    const own = sellers.filter(({ country }) => country === place.country);
    return sold(place, when) > NAMED * own.reduce((sum, each) => sum + sold(each, when), 0);
  };
  const isTold = (each: Place): boolean =>
    isLarge(each, "before") || isLarge(each, "value") || isOpened(account, quantities[each.id]);
  const isMoved = (each: Place): boolean =>
    number(account, sold(each, "value")) !== number(account, sold(each, "before"));
  const size = (each: Place): number => Math.max(sold(each, "before"), sold(each, "value"));
  const largestFirst = sellers.toSorted((one, other) => size(other) - size(one));
  return {
    told: largestFirst.filter(isTold),
    others: largestFirst.filter((each) => !isTold(each) && isMoved(each)),
  };
}

/** Where smaller sellers are that sell more or less too. */
function othersText(others: readonly Place[], words: Wording): readonly string[] {
  if (others.length === 0) return [];
  const names = others.map(({ id }) => placeInSentence(id, words));
  const list = listText(names, words.language);
  return [words.say("market.third.others", { list })];
}

/** What a buyer buys or a seller sells in a year in which nothing is changed, and at what price. */
function asItWasText(account: MarketAccount, result: MarketYearResult, id: string, how: "buys" | "sells"): string {
  const { words, market } = account;
  const quantity = result.quantities[id];
  const price = pricesTold(result)[id];
  const values = { quantity: number(account, quantity?.value ?? 0), unit: words.unit(market.unit) };
  if (price === undefined || !isTraded(result, id))
    return sentence(account, id, [words.say(`market.asItWas.${how}.quantity`, values)]);
  const at = { price: number(account, price.value), priceUnit: words.unit(price.unit) };
  return sentence(account, id, [words.say(`market.asItWas.${how}`, { ...values, ...at })]);
}

/** What a buyer pays, buys and lacks. */
function buyerText(account: MarketAccount, result: MarketYearResult, { id }: Place): string {
  const { words } = account;
  if (account.isAsItWas === true) return asItWasText(account, result, id, "buys");
  const lacks = newlyShort(result).find(({ node }) => node === id);
  if (lacks !== undefined && getsNothing(lacks))
    return sentence(account, id, [words.say("market.third.nothing", shortageValues(lacks, words))]);
  const parts = [
    ...priceText(account, result, id, "pays"),
    ...quantityText(account, result.quantities[id], "buys"),
    lacks === undefined
      ? words.say("market.third.lacksNothing", { caused: causedText(words) })
      : `${words.say("market.third.lacks", shortageValues(lacks, words))}${beforeText(lacks, words)}`,
  ];
  return sentence(account, id, parts);
}

/** What a seller sells, and at what price. */
function sellerText(account: MarketAccount, result: MarketYearResult, { id }: Place): string {
  if (account.isAsItWas === true) return asItWasText(account, result, id, "sells");
  const quantity = result.quantities[id];
  if (quantity !== undefined && !isTraded(result, id)) return sentence(account, id, [soldOutText(account, quantity)]);
  const sold = soldText(account, quantity);
  const price = priceText(account, result, id, "gets");
  return sentence(account, id, sold.isTold ? [...sold.texts, ...price] : [...price, ...sold.texts]);
}

/** That a seller sells nothing more, so that it gets no price either. */
function soldOutText(account: MarketAccount, quantity: NodeQuantity): string {
  const values = { before: number(account, quantity.before), unit: account.words.unit(quantity.unit) };
  return account.words.say("market.third.sells.nothing", { ...values, range: changeText(account, quantity) });
}

/** What a seller sells; that it sells more only where the score of the market lets it speak. */
function soldText(
  account: MarketAccount,
  quantity: NodeQuantity | undefined,
): { readonly isTold: boolean; readonly texts: readonly string[] } {
  const verdict = marketVerdict(account.market);
  if (quantity !== undefined && isOpened(account, quantity))
    return { isTold: true, texts: openedText(account, quantity) };
  const isMore =
    quantity !== undefined &&
    number(account, quantity.value) !== number(account, quantity.before) &&
    quantity.value > quantity.before;
  return isMore && verdict !== "names"
    ? { isTold: false, texts: [account.words.say(`market.third.sells.${verdict}`, {})] }
    : { isTold: true, texts: quantityText(account, quantity, "sells") };
}

/** Whether a seller that sold nothing sells something: its plant or its way opens in the scenario, which no forecast of shares is about. */
function isOpened(account: MarketAccount, quantity: NodeQuantity | undefined): boolean {
  const nothing = number(account, 0);
  return (
    quantity !== undefined &&
    number(account, quantity.before) === nothing &&
    number(account, quantity.value) !== nothing
  );
}

function openedText(account: MarketAccount, quantity: NodeQuantity): readonly string[] {
  const values = {
    after: number(account, quantity.value),
    unit: account.words.unit(quantity.unit),
    range: changeText(account, quantity),
  };
  return [account.words.say("market.third.sells.opened", values)];
}

function sentence({ words }: MarketAccount, id: string, parts: readonly string[]): string {
  return words.say("market.third.sentence", { node: capitalised(placeInSentence(id, words)), parts: parts.join(", ") });
}

function priceText(
  { words }: MarketAccount,
  result: MarketYearResult,
  id: string,
  how: "pays" | "gets",
): readonly string[] {
  const price = pricesTold(result)[id];
  const move = price === undefined ? null : priceMove(price);
  if (move === null) return [];
  if (move.direction === "either" || move.direction === "corners")
    return [words.say(`market.third.${how}.${move.direction}`, { range: ` (${openEnds(move, words.language)})` })];
  if (move.direction === "open") return [words.say(`market.third.${how}.open`, {})];
  return [words.say(`market.third.${how}.${move.direction}`, percentOf(move, words.language))];
}

function quantityText(
  account: MarketAccount,
  quantity: NodeQuantity | undefined,
  how: "buys" | "sells",
): readonly string[] {
  if (quantity === undefined) return [];
  const { before, value, unit } = quantity;
  const [after, was] = [number(account, value), number(account, before)];
  const range = changeText(account, quantity);
  const values = { after, before: was, unit: account.words.unit(unit), range };
  if (after !== was) return [account.words.say(`market.third.${how}`, values)];
  return [account.words.say(range === "" ? `market.third.${how}.same` : `market.third.${how}.corners`, values)];
}

/** Ends of the change of a quantity in brackets; of the quantity where it was nothing before; nothing where no end is seen to move, or both read the same. */
function changeText(account: MarketAccount, { before, value, range, changePercent }: NodeQuantity): string {
  if (changePercent === undefined) {
    const isWide = range !== undefined && number(account, range.low) !== number(account, range.high);
    return isWide && number(account, before) === number(account, 0) ? ` (${endsInSentence(account, range)})` : "";
  }
  const { low, high } = changePercent;
  const [least, most] = [low, high].map((end) => number(account, before * (1 + end / 100)));
  if (least === most) return "";
  return ` (${openEnds({ change: 100 * (value / before - 1), range: { low, high } }, account.words.language)})`;
}
