import type { MarketYearResult } from "../../../results/index.ts";
import { insideSentence, listText, numberText } from "../../../base/wording/index.ts";
import { answerTable } from "../answerTable.ts";
import { type Block, section } from "../block.ts";
import { endsInSentence, type MarketAccount, node, number } from "./marketAccount.ts";

/** What the market is solved under, in sentences: linked demand, contracts suspended by force majeure, N−1. */
export function conditionTexts(account: MarketAccount): readonly string[] {
  const { linked = [], suspended = [], nMinusOne = [] } = account.result;
  return [
    ...linked.map((each) => linkedText(account, each)),
    ...(suspended.length === 0 ? [] : [suspendedText(account, suspended)]),
    ...nMinusOne.map((each) => nMinusOneText(account, each)),
  ];
}

type Of<Key extends "linked" | "suspended" | "nMinusOne"> = NonNullable<MarketYearResult[Key]>;

function linkedText(
  account: MarketAccount,
  { market, supplier, buyers, shift, change, demand }: Of<"linked">[number],
): string {
  const { words } = account;
  const commodity = account.case.markets.find(({ name }) => name === market)?.commodity;
  return words.say("market.linked", {
    market: commodity === undefined ? market : insideSentence(words.title(commodity)),
    buyers: listText(
      buyers.map((id) => node(account, id)),
      words.language,
    ),
    supplier: node(account, supplier),
    shift: signed(account, shift.value),
    change: signed(account, change.value),
    changeUnit: words.unit(change.unit),
    demand: signed(account, demand.value),
    range: endsInSentence(account, demand),
    unit: words.unit(demand.unit),
  });
}

function signed({ words }: MarketAccount, value: number): string {
  return numberText(value, words.language, { decimals: Math.abs(value) >= 100 ? 0 : 1, signed: true });
}

function suspendedText(account: MarketAccount, suspended: Of<"suspended">): string {
  const { words, market } = account;
  const sellers = new Map<string, number>();
  for (const { from, quantity } of suspended) sellers.set(from, (sellers.get(from) ?? 0) + quantity);
  const list = [...sellers].map(([seller, quantity]) => `${node(account, seller)} ${number(account, quantity)}`);
  return words.say("market.suspended", {
    count: String(suspended.length),
    quantity: number(
      account,
      suspended.reduce((sum, { quantity }) => sum + quantity, 0),
    ),
    unit: words.unit(market.unit),
    list: listText(list, words.language),
  });
}

function nMinusOneText(account: MarketAccount, { node: id, value, before, largest }: Of<"nMinusOne">[number]): string {
  const { words } = account;
  return words.say("market.nMinusOne", {
    node: node(account, id),
    percent: number(account, value),
    before: number(account, before),
    largest: largest === null ? words.say("market.nMinusOne.none", {}) : node(account, largest),
  });
}

/** Every contract that is suspended, largest first. */
export function suspendedBlocks(account: MarketAccount): readonly Block[] {
  const { result, words, market } = account;
  const { suspended = [] } = result;
  if (suspended.length === 0) return [];
  const table = answerTable(
    "market-suspended",
    [
      { title: words.say("market.column.contract", {}), unit: null, of: ({ contract }) => contract },
      {
        title: words.say("market.column.flow", {}),
        unit: null,
        of: ({ from, to }) =>
          `${node(account, from)} → ${to === null ? words.say("market.buyer.any", {}) : node(account, to)}`,
      },
      {
        title: words.say("market.column.suspended", {}),
        unit: words.unit(market.unit),
        of: ({ quantity }) => number(account, quantity),
      },
      { title: words.say("market.column.dayShare", {}), unit: "%", of: ({ percent }) => number(account, percent) },
    ],
    suspended,
  );
  return section(words.say("market.heading.suspended", {}), [table]);
}
