import {
  type MarketYearResult,
  type PriceResult,
  type ShortfallOrder,
  type UncertainParameter,
} from "../../../results/index.ts";
import { listText, numberText, type Wording } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import type { TableBlock } from "../block.ts";
import {
  driver,
  ends,
  isTraded,
  type MarketAccount,
  newlyShort,
  node,
  number,
  pricesTold,
  residualsLast,
} from "./marketAccount.ts";
import { marketVerdict } from "./marketScore.ts";
import { isWorthTold, limitKind, limits } from "./limits.ts";
import { scarceName } from "./scarceName.ts";
import { shareOfDemand } from "./shortAtPrice.ts";
import { wayText } from "./wayText.ts";

const FLOWS_SHOWN = 12;
const CONTRACTS_SHOWN = 5;

/** Who is short, with what it lacks without the scenario beside. */
export function shortTable(account: MarketAccount): TableBlock {
  const { result, words, market } = account;
  const unit = words.unit(market.unit);
  return answerTable(
    "market-short",
    [
      { title: words.say("market.column.buyers", {}), unit: null, of: (each) => node(account, each.node) },
      { title: words.say("market.column.short", {}), unit, of: ({ quantity }) => number(account, quantity) },
      { title: words.say("market.column.range", {}), unit, of: ({ range }) => rangeText(account, range) },
      { title: words.say("market.column.shortBefore", {}), unit, of: ({ before }) => number(account, before) },
      { title: words.say("market.column.share", {}), unit: "%", of: (each) => shareOfDemand(each, words) },
    ],
    residualsLast(result, result.shortfalls, (each) => [each.node]),
    {
      notes: residualNotes(
        account,
        result.shortfalls.map((each) => each.node),
      ),
    },
  );
}

function rangeText(account: MarketAccount, range: PriceResult["range"]): string {
  return range === undefined ? "" : ends(account, range);
}

/** What residuals among the rows of a table are. */
function residualNotes(account: MarketAccount, shown: readonly string[]): readonly string[] {
  const found = shown.filter((id) => account.result.residuals.includes(id)).map((id) => node(account, id));
  const { words } = account;
  return found.length === 0 ? [] : [words.say("market.residual.note", { list: found.join(", ") })];
}

/** The orders of those who are short, where there is more than one. */
export function orderTable({ result, words }: MarketAccount): TableBlock {
  const isTold = newlyShort(result).length > 0;
  const { stable = true, orders = [] } = (isTold ? result.shortfallOrder : undefined) ?? {};
  const total = String(orders.reduce((sum, { count }) => sum + count, 0));
  return answerTable(
    "market-order",
    [
      { title: words.say("market.column.order", {}), unit: null, of: ({ nodes }) => orderText(nodes, words) },
      { title: words.say("market.column.corners", { total }), unit: "", of: ({ count }) => String(count) },
      { title: words.say("market.column.where", {}), unit: null, of: ({ where }) => whereText(where, words) },
    ],
    stable ? [] : orders,
  );
}

function orderText(nodes: readonly string[], words: Wording): string {
  return nodes.length === 0 ? words.say("market.nobody", {}) : nodes.map((id) => node({ words }, id)).join(", ");
}

function whereText(where: ShortfallOrder["where"], words: Wording): string {
  const parts = Object.entries(where).map(([parameter, end]) =>
    words.say(`market.end.${end}`, { parameter: words.say(`market.parameter.${parameter as UncertainParameter}`, {}) }),
  );
  return parts.length === 0 ? words.say("market.where.mixed", {}) : parts.join(", ");
}

/** Prices of buyers or of suppliers, before and after, with their ranges. */
export function priceTable(account: MarketAccount, side: "buyers" | "suppliers"): TableBlock {
  const { result, words, market, isAsItWas = false } = account;
  const unit = words.unit(market.priceUnit);
  const prices = ofSide(result, side);
  const ids = prices.map(([id]) => id);
  return answerTable(
    `market-prices-${side}`,
    [
      { title: words.say(`market.column.${side}`, {}), unit: null, of: ([id]) => node(account, id) },
      {
        title: words.say(isAsItWas ? "market.column.price.paid" : "market.column.without", {}),
        unit,
        of: ([, { before }]) => number(account, before),
      },
      {
        title: words.say("market.column.with", {}),
        unit,
        of: ([id, { value }]) => (isTraded(result, id) ? number(account, value) : ""),
        isShown: !isAsItWas,
      },
      {
        title: words.say("market.column.range", {}),
        unit,
        of: ([id, { range }]) => (isTraded(result, id) ? rangeText(account, range) : ""),
        isShown: !isAsItWas || prices.some(([, { range }]) => range !== undefined && range.low !== range.high),
      },
      {
        title: words.say("market.column.driver", {}),
        unit: null,
        of: ([id, price]) => (isTraded(result, id) ? driver(account, price) : ""),
        isShown: !isAsItWas,
      },
    ],
    residualsLast(result, prices, ([id]) => [id]),
    { notes: [...unsoldNotes(account, ids), ...residualNotes(account, ids)] },
  );
}

/** Where nothing is traded under the scenario, so that there is no price. */
function unsoldNotes(account: MarketAccount, shown: readonly string[]): readonly string[] {
  const { words, result } = account;
  const found = shown.filter((id) => !isTraded(result, id)).map((id) => node(account, id));
  return found.length === 0 ? [] : [words.say("market.prices.unsold", { list: listText(found, words.language) })];
}

function ofSide(result: MarketYearResult, side: "buyers" | "suppliers"): [string, PriceResult][] {
  const buyers = new Set(result.concentration.map(({ node: id }) => id));
  return Object.entries(pricesTold(result)).filter(([id]) => buyers.has(id) === (side === "buyers"));
}

/** What is shut, and what binds. */
export function scarceTable(account: MarketAccount): TableBlock {
  const { words, market } = account;
  const all = limits(account);
  const shown = [
    ...all.filter(({ kind }) => kind !== "contract"),
    ...all.filter(({ kind }) => kind === "contract").slice(0, CONTRACTS_SHOWN),
  ];
  const rest = all.length - shown.length;
  const unit = words.unit(market.priceUnit);
  return answerTable(
    "market-scarce",
    [
      { title: words.say("market.column.scarce", {}), unit: null, of: (each) => scarceName(account, each) },
      {
        title: words.say("market.column.kind", {}),
        unit: null,
        of: (limit) => limitKind(limit, words),
      },
      {
        title: words.say("market.column.worth", {}),
        unit,
        of: ({ worth }) => (worth === null ? "" : number(account, worth.value)),
        isShown: isWorthTold(account, all),
      },
    ],
    shown,
    { notes: rest > 0 ? [words.say("market.scarce.rest", { count: String(rest) })] : [] },
  );
}

/** Flows that change most, the largest where nothing changes. */
export function flowTable(account: MarketAccount): TableBlock {
  const { words, market, isAsItWas = false } = account;
  const unit = words.unit(market.unit);
  return answerTable(
    "market-flows",
    [
      {
        title: words.say("market.column.flow", {}),
        unit: null,
        of: ({ from, to }) => `${node(account, from)} → ${node(account, to)}`,
      },
      { title: words.say("market.column.route", {}), unit: null, of: ({ route }) => wayText(account, route) },
      {
        title: words.say(isAsItWas ? "market.column.quantity" : "market.column.without", {}),
        unit,
        of: ({ before }) => number(account, before),
      },
      {
        title: words.say("market.column.with", {}),
        unit,
        of: ({ quantity }) => number(account, quantity),
        isShown: !isAsItWas,
      },
    ],
    mostMovedFlows(account),
    { notes: isAsItWas || marketVerdict(market) === "names" ? [] : [words.say("market.flows.untold", {})] },
  );
}

function mostMovedFlows({ result, isAsItWas = false }: MarketAccount): MarketYearResult["flows"] {
  const size = ({ quantity, before }: { quantity: number; before: number }): number =>
    isAsItWas ? quantity : Math.abs(quantity - before);
  const sorted = result.flows.toSorted((one, other) => size(other) - size(one));
  return residualsLast(result, sorted, ({ from, to }) => [from, to]).slice(0, FLOWS_SHOWN);
}

/** Parts of welfare. */
export function welfareTable({ result: { welfareChange }, words }: MarketAccount): TableBlock {
  return answerTable(
    "market-welfare",
    [
      { title: words.say("market.column.part", {}), unit: null, of: (part) => words.say(`market.part.${part}`, {}) },
      {
        title: words.say("market.column.change", {}),
        unit: words.unit(welfareChange.unit),
        of: (part) => numberText(welfareChange[part], words.language, { decimals: 0, signed: true }),
      },
    ],
    ["consumer", "producer", "duty", "rents", "inertia", "total"] as const,
    { strong: (part) => part === "total" },
  );
}
