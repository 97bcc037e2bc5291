import { greatest, least } from "../../../base/units/index.ts";
import type { DetourResult, MarketYearResult, PriceResult, ShortfallOrder } from "../../../results/index.ts";
import { counted, listText, numberText, type PluralForms } from "../../../base/wording/index.ts";
import { conditionTexts } from "./marketConditions.ts";
import {
  driver,
  ends,
  type MarketAccount,
  mostMovedBuyer,
  newlyShort,
  node,
  number,
  residualsLast,
  scarce,
} from "./marketAccount.ts";
import { scarceName } from "./scarceName.ts";
import { detourText } from "./wayText.ts";

const LEADERS = 4;
const MILLION = 1e6;

/** The answer in sentences: who is short, whether the order is settled, the price that moves, the detours, what binds. */
export function marketHeadline(account: MarketAccount): readonly string[] {
  const short = newlyShort(account.result);
  return [
    ...(short.length === 0
      ? [account.words.say("market.short.none", {})]
      : [shortText(account, short), ...orderText(account)]),
    ...priceText(account, short[0]?.node ?? mostMovedBuyer(account.result)),
    ...detoursText(account),
    ...conditionTexts(account),
    bindsText(account),
  ];
}

function shortText(account: MarketAccount, short: MarketYearResult["shortfalls"]): string {
  const { words } = account;
  const list = short.slice(0, LEADERS).map(({ node: id, quantity, percent, unit, range }) => {
    const values = {
      node: node(account, id),
      quantity: number(account, quantity),
      percent: number(account, percent),
      unit: words.unit(unit),
    };
    return range === undefined
      ? words.say("market.short.point", values)
      : words.say("market.short.item", { ...values, range: ends(account, range) });
  });
  const said = listText(list, words.language);
  const count = short[0]?.range?.count;
  return count === undefined
    ? words.say("market.short.plain", { list: said })
    : words.say("market.short", { list: said, count: String(count) });
}

function orderText({ result, words }: MarketAccount): readonly string[] {
  const { stable = true, orders = [] } = result.shortfallOrder ?? {};
  const total = orders.reduce((sum, { count }) => sum + count, 0);
  const short = orders.filter(({ nodes }) => nodes.length > 0);
  const [first] = short;
  if (first === undefined) return [];
  if (stable) return [words.say("market.order.stable", { count: String(total) })];
  const { nodes, count } = first;
  const order = nodes.map((id) => node({ words }, id)).join(", ");
  return [
    [
      words.say("market.order.unstable", { order, count: String(count), total: String(total) }),
      ...spareText(orders, total, words),
      leaderText(short, total, words),
      alwaysText(orders, words),
    ].join(" "),
  ];
}

/** In how many corners nobody is short. */
function spareText(orders: readonly ShortfallOrder[], total: number, words: MarketAccount["words"]): readonly string[] {
  const spare = orders.find(({ nodes }) => nodes.length === 0);
  return spare === undefined
    ? []
    : [words.say("market.order.spare", { count: String(spare.count), total: String(total) })];
}

/** Who is among the first four in every corner. */
function alwaysText([first, ...others]: readonly ShortfallOrder[], words: MarketAccount["words"]): string {
  const always = first!.nodes.filter((id) => others.every(({ nodes }) => nodes.includes(id)));
  if (always.length === 0) return words.say("market.order.never", {});
  const names = always.map((id) => node({ words }, id));
  return words.say("market.order.always", { list: listText(names, words.language) });
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
  const found = account.result.prices[id];
  if (found?.range === undefined) return [];
  return [
    account.words.say("market.price", {
      node: node(account, id),
      before: number(account, found.before),
      unit: account.words.unit(found.unit),
      low: number(account, found.range.low),
      high: number(account, found.range.high),
      count: String(found.range.count),
      driver: driver(account, found) || account.words.say("market.driver.none", {}),
      centre: centreText(account, found),
    }),
  ];
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
  const over = (figure: (each: DetourResult) => number): string => {
    const values = result.detours.map(figure);
    const [low, high] = [least(values), greatest(values)];
    return number(account, low) === number(account, high) ? number(account, low) : ends(account, { low, high });
  };
  const cargo = result.detours.every(({ extraPerCargo }) => extraPerCargo !== undefined)
    ? words.say("market.detours.cargo", { cargo: over(({ extraPerCargo }) => (extraPerCargo?.value ?? 0) / MILLION) })
    : "";
  return [
    words.say("market.detours", {
      pairs: counted(result.detours.length, pairForms(words), words.language),
      days: over(({ extraDays }) => extraDays),
      cargo,
      cost: over(({ extraCost }) => extraCost.value),
      unit: words.unit(most.extraCost.unit),
      largest: `${node(account, most.from)} → ${node(account, most.to)}`,
      quantity: number(account, most.quantity),
      quantityUnit: words.unit(most.unit),
      way: detourText(account, most),
    }),
  ];
}

function bindsText(account: MarketAccount): string {
  const { words } = account;
  const list = scarce(account)
    .slice(0, LEADERS)
    .map((each) =>
      words.say("market.binds.item", {
        name: scarceText(account, each),
        value: number(account, each.value),
        unit: words.unit(each.unit),
      }),
    );
  return list.length === 0 ? words.say("market.binds.none", {}) : words.say("market.binds", { list: list.join("; ") });
}

function scarceText(account: MarketAccount, each: MarketYearResult["shadowPrices"][number]): string {
  const { words } = account;
  const name = scarceName(account, each);
  return words.say("market.scarce.item", { kind: words.say(`market.kind.${each.kind}`, {}), name });
}
