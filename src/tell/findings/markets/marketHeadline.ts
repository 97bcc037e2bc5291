import { greatest, least } from "../../../base/units/index.ts";
import {
  type PriceRange,
  type DetourResult,
  type MarketYearResult,
  type PriceResult,
  type ShortfallOrder,
} from "../../../results/index.ts";
import { counted, listText, numberText, type PluralForms } from "../../../base/wording/index.ts";
import { placeInSentence } from "../placeName.ts";
import { conditionTexts } from "./marketConditions.ts";
import {
  driver,
  type MarketAccount,
  mostMovedBuyer,
  newlyShort,
  node,
  number,
  pricesTold,
  residualsLast,
} from "./marketAccount.ts";
import { heldBackTexts } from "./heldBack.ts";
import { hasStoppedFlow, isWorthTold, limitKind, limits, type MarketLimit } from "./limits.ts";
import { scarceName } from "./scarceName.ts";
import { shortAtPrice } from "./shortAtPrice.ts";
import { thirdsInMarket } from "./thirdInMarket.ts";
import { detourText } from "./wayText.ts";

const LEADERS = 4;
const MILLION = 1e6;

/** The answer in sentences: who is short and at what price, why prices fall, whether the order is settled, the detours, what binds. */
export function marketHeadline(account: MarketAccount): readonly string[] {
  return account.isAsItWas === true ? [...thirdTexts(account), ...bindsTexts(account)] : changedTexts(account);
}

function thirdTexts(account: MarketAccount): readonly string[] {
  return thirdsInMarket(account).map(({ country, text }) =>
    namedOnce(account.words.country(country).label, text, account),
  );
}

function changedTexts(account: MarketAccount): readonly string[] {
  const short = newlyShort(account.result);
  return [
    ...thirdTexts(account),
    shortAtPrice(account).join(" "),
    ...heldBackTexts(account),
    ...(short.length === 0 ? [] : [aboutText(account, short), ...orderText(account)]),
    ...priceText(account, short[0]?.node ?? mostMovedBuyer(account.result)),
    ...detoursText(account),
    ...conditionTexts(account),
    ...bindsTexts(account),
  ];
}

/** What is said of somebody under its name, which is not said twice where the text begins with it. */
function namedOnce(name: string, text: string, { words }: MarketAccount): string {
  return text.startsWith(name) ? text : words.say("page.named", { country: name, verdict: text });
}

/** What the amounts are, and what their ranges cover. */
function aboutText({ words }: MarketAccount, [first]: MarketYearResult["shortfalls"]): string {
  const count = first?.range?.count;
  const about = words.say("market.short.about", {});
  return count === undefined ? about : `${about} ${words.say("market.short.ranges", { count: String(count) })}`;
}

function orderText({ result, words }: MarketAccount): readonly string[] {
  const { stable = true, orders = [] } = result.shortfallOrder ?? {};
  const total = orders.reduce((sum, { count }) => sum + count, 0);
  const short = orders.filter(({ nodes }) => nodes.length > 0);
  if (short.length === 0) return [];
  const most = Math.min(LEADERS, greatest(short.map(({ nodes }) => nodes.length)));
  if (most < 2) return spareText(orders, total, words);
  const leaders = words.say(`market.order.of.${most as 2 | 3 | 4}`, {});
  if (stable) return [words.say("market.order.stable", { leaders, count: String(total) })];
  if (most < LEADERS && isNested(short))
    return [[nestedText(short, total, words), ...spareText(orders, total, words)].join(" ")];
  return [
    [
      unstableText(short, leaders, total, words),
      ...spareText(orders, total, words),
      leaderText(short, total, words),
      alwaysText(orders, most, words),
    ].join(" "),
  ];
}

/** True where every order begins the longest one: then only how many are short turns, and no order does. */
function isNested(short: readonly ShortfallOrder[]): boolean {
  const [longest] = longestFirst(short);
  return short.every(({ nodes }) => nodes.every((id, at) => id === longest!.nodes[at]));
}

function longestFirst(short: readonly ShortfallOrder[]): readonly ShortfallOrder[] {
  return short.toSorted((one, other) => other.nodes.length - one.nodes.length);
}

/** In how many corners each is short, where no order turns. */
function nestedText(short: readonly ShortfallOrder[], total: number, words: MarketAccount["words"]): string {
  const [longest] = longestFirst(short);
  const items = longest!.nodes.map((id, at) => {
    const within = short.filter(({ nodes }) => nodes.length > at);
    const count = within.reduce((sum, each) => sum + each.count, 0);
    return words.say("market.order.times", { node: node({ words }, id), count: String(count) });
  });
  return words.say("market.order.nested", { list: listText(items, words.language), total: String(total) });
}

/** That the order turns, and the most frequent one, or all of those that are equally frequent. */
function unstableText(
  short: readonly ShortfallOrder[],
  leaders: string,
  total: number,
  words: MarketAccount["words"],
): string {
  const most = greatest(short.map(({ count }) => count));
  const orders = short
    .filter(({ count }) => count === most)
    .map(({ nodes }) => nodes.map((id) => node({ words }, id)).join(", "));
  const said = { leaders, order: orders.join("; "), count: String(most), total: String(total) };
  return words.say(orders.length === 1 ? "market.order.unstable" : "market.order.tied", said);
}

/** In how many corners nobody is short. */
function spareText(orders: readonly ShortfallOrder[], total: number, words: MarketAccount["words"]): readonly string[] {
  const spare = orders.find(({ nodes }) => nodes.length === 0);
  return spare === undefined
    ? []
    : [words.say("market.order.spare", { count: String(spare.count), total: String(total) })];
}

/** Who is among the first four in every corner; where there are never as many, who is short in every corner. */
function alwaysText(
  [first, ...others]: readonly ShortfallOrder[],
  most: number,
  words: MarketAccount["words"],
): string {
  const among = most < LEADERS ? "short" : "among";
  const always = first!.nodes.filter((id) => others.every(({ nodes }) => nodes.includes(id)));
  if (always.length === 0) return words.say(`market.order.never.${among}`, {});
  const names = always.map((id) => node({ words }, id));
  return words.say(`market.order.always.${among}`, { list: listText(names, words.language) });
}

function leaderText(orders: readonly ShortfallOrder[], total: number, words: MarketAccount["words"]): string {
  const counts = new Map<string, number>();
  for (const { nodes, count } of orders) counts.set(nodes[0] ?? "", (counts.get(nodes[0] ?? "") ?? 0) + count);
  const [[leader, count] = ["", 0]] = [...counts].toSorted((one, other) => other[1] - one[1]);
  return words.say("market.order.leader", {
    node: node({ words }, leader),
    count: String(count),
    total: String(total),
  });
}

function priceText(account: MarketAccount, id: string): readonly string[] {
  const found = pricesTold(account.result)[id];
  if (found?.range === undefined) return [];
  return [
    account.words.say("market.price", {
      node: placeInSentence(id, account.words),
      count: String(found.range.count),
      driver: driver(account, found) || account.words.say("market.driver.none", {}),
      centre: centreText(account, found),
    }),
    ...leftOutText(found.range, account),
  ];
}

/** That some combinations are not in a range, since they have no equilibrium. */
function leftOutText({ leftOut = 0, count }: PriceRange, { words }: MarketAccount): readonly string[] {
  const counts = { left: String(leftOut), all: String(leftOut + count) };
  return leftOut === 0 ? [] : [words.say("market.leftOut", counts)];
}

/** The centre of a range with the elasticity that it rests on; nothing where the curve has none. */
function centreText(account: MarketAccount, { value, unit, elasticity }: PriceResult): string {
  if (elasticity === undefined) return "";
  return account.words.say("market.price.centre", {
    after: number(account, value),
    unit: account.words.unit(unit),
    elasticity: numberText(elasticity, account.words.language, { decimals: 2 }),
  });
}

function pairForms({ say }: MarketAccount["words"]): PluralForms {
  return { one: say("market.pair.one", {}), few: say("market.pair.many", {}), many: say("market.pair.many", {}) };
}

/** How many pairs take another way, how much longer, and what a cargo costs more: lowest to highest over pairs. */
function detoursText(account: MarketAccount): readonly string[] {
  const { result, words } = account;
  const [most] = residualsLast(result, result.detours, ({ from, to }) => [from, to]);
  if (most === undefined) return [];
  const over = (what: "days" | "amount", unit: string, figure: (each: DetourResult) => number): string =>
    moreOrLess(account, what, unit, result.detours.map(figure));
  const millions = words.say("market.millionUsd", {});
  const cargo = result.detours.every(({ extraPerCargo }) => extraPerCargo !== undefined)
    ? words.say("market.detours.cargo", {
        cargo: over("amount", millions, ({ extraPerCargo }) => (extraPerCargo?.value ?? 0) / MILLION),
      })
    : "";
  return [
    words.say("market.detours", {
      pairs: counted(result.detours.length, pairForms(words), words.language),
      days: over("days", "", ({ extraDays }) => extraDays),
      cargo,
      cost: over("amount", words.unit(most.extraCost.unit), ({ extraCost }) => extraCost.value),
      largest: `${node(account, most.from)} → ${node(account, most.to)}`,
      quantity: number(account, most.quantity),
      quantityUnit: words.unit(most.unit),
      way: detourText(account, most),
    }),
  ];
}

/** Lowest to highest of what is added over pairs: `5.02 fewer days`, `0.08 to 0.12 USD/t more`. */
function moreOrLess(account: MarketAccount, what: "days" | "amount", unit: string, values: readonly number[]): string {
  const { say } = account.words;
  const [low, high] = [least(values), greatest(values)];
  const written = (value: number): string => number(account, Math.abs(value));
  if (low < 0 && high > 0) return say(`market.detours.${what}.mixed`, { low: written(low), high: written(high), unit });
  const [small, large] = low < 0 ? [written(high), written(low)] : [written(low), written(high)];
  const size = small === large ? small : say("market.detours.ends", { low: small, high: large });
  return say(`market.detours.${what}.${low < 0 ? "less" : "more"}`, { size, unit });
}

/** What is scarce, first what is shut, and what it would be worth where prices may be told; nothing where only a trade has stopped. */
function bindsTexts(account: MarketAccount): readonly string[] {
  const { words } = account;
  const all = limits(account);
  if (all.length === 0) return hasStoppedFlow(account) ? [] : [words.say("market.binds.none", {})];
  const shut = all.filter(({ isShut }) => isShut).slice(0, LEADERS);
  const leaders = [...shut, ...all.filter(({ isShut }) => !isShut).slice(0, LEADERS)];
  const isWorth = isWorthTold(account, all);
  const list = leaders.map((each) => limitText(account, each, isWorth)).join("; ");
  return [words.say(isWorth ? "market.binds" : "market.binds.untold", { list })];
}

function limitText(account: MarketAccount, limit: MarketLimit, isWorthSaid: boolean): string {
  const { words } = account;
  const { worth } = limit;
  const named = { kind: limitKind(limit, words), name: scarceName(account, limit) };
  const name = words.say("market.scarce.item", named);
  if (!isWorthSaid || worth === null) return name;
  return words.say("market.binds.item", { name, value: number(account, worth.value), unit: words.unit(worth.unit) });
}
