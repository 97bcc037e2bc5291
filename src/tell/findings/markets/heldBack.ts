import type { MarketFlowResult, MarketYearResult } from "../../../results/index.ts";
import { placeInSentence } from "../placeName.ts";
import { isTraded, type MarketAccount, pricesTold, scarce } from "./marketAccount.ts";
import { passedByRoute } from "./passed.ts";
import { priceMove, priceMoveText } from "./priceMove.ts";

/** Of each side, those whose price falls most. */
const NAMED = 2;

/** Parts of what flowed through a strait or pipeline below this are the rounding of the solver. */
const NOTICED = 1e-3;

/** A limit that keeps goods in, and whose prices it lowers. */
interface HeldBack {
  readonly limit: string;
  /** Sellers that ship less through it and get less for what they sell. */
  readonly sellers: readonly string[];
  /** Buyers that pay less for what those sell on their side of it. */
  readonly buyers: readonly string[];
}

/**
 * Why prices fall where they do: what cannot get out through a strait or pipeline is sold on the near side of it. Said only where
 * the limit binds, or nothing passes it any more; other falls are not explained.
 */
export function heldBackTexts(account: MarketAccount): readonly string[] {
  return heldBack(account).map(({ limit, sellers, buyers }) =>
    account.words.say("market.heldBack", {
      limit: placeInSentence(limit, account.words),
      list: [
        ...sellers.map((id) => movedText(account, id, "gets")),
        ...buyers.map((id) => movedText(account, id, "buys")),
      ].join("; "),
    }),
  );
}

/** Sellers and buyers that `heldBackTexts` names. */
export function heldBackNodes(account: Pick<MarketAccount, "case" | "market" | "result">): readonly string[] {
  return heldBack(account).flatMap(({ sellers, buyers }) => [...sellers, ...buyers]);
}

function movedText({ result, words }: MarketAccount, id: string, how: "gets" | "buys"): string {
  const price = pricesTold(result)[id]!;
  return words.say(`market.heldBack.${how}`, {
    node: placeInSentence(id, words),
    price: priceMoveText({ words }, priceMove(price)!, price),
  });
}

/** Limits that lower prices, with whose. */
function heldBack(account: Pick<MarketAccount, "case" | "market" | "result">): readonly HeldBack[] {
  const { result } = account;
  const ways = passedByRoute(account);
  const limits = limitsOf(result, ways);
  return limits.flatMap((limit) => {
    const through = result.flows.filter((flow) => passes(ways, limit, flow));
    const held = through.filter(isLess(through)).map(({ from }) => from);
    const others = limits.filter((each) => each !== limit);
    const isHere = (seller: string): boolean =>
      !others.some((other) => isBehind(seller, { other, limit }, result, ways));
    const sellers = fallen(result, new Set(held.filter(isHere)));
    const onNearSide = result.flows.filter(
      (flow) => flow.quantity > 0 && sellers.includes(flow.from) && !passes(ways, limit, flow),
    );
    const buyers = fallen(result, new Set(onNearSide.map(({ to }) => to)));
    const trading = sellers.filter((id) => isTraded(result, id));
    return trading.length + buyers.length === 0
      ? []
      : [{ limit, sellers: trading.slice(0, NAMED), buyers: buyers.slice(0, NAMED) }];
  });
}

type Ways = ReadonlyMap<string, readonly string[]>;

function passes(ways: Ways, limit: string, { route }: Pick<MarketFlowResult, "route">): boolean {
  return ways.get(route)?.includes(limit) ?? false;
}

/** Whether what a seller ships less through a limit passes another one too, which more of its routes pass: that one is nearer to it, and holds it back. */
function isBehind(
  seller: string,
  { other, limit }: { readonly other: string; readonly limit: string },
  { flows }: MarketYearResult,
  ways: Ways,
): boolean {
  const less = flows.filter(
    (flow) => flow.from === seller && passes(ways, limit, flow) && flow.quantity < (1 - NOTICED) * flow.before,
  );
  const passedBy = (each: string): number =>
    [...ways].filter(([route, through]) => route.startsWith(`${seller}>`) && through.includes(each)).length;
  return less.length > 0 && less.every((flow) => passes(ways, other, flow)) && passedBy(other) > passedBy(limit);
}

/** Whether the seller of a flow ships less in all over these flows. */
function isLess(flows: readonly MarketFlowResult[]): (flow: MarketFlowResult) => boolean {
  return ({ from }) => {
    const own = flows.filter((each) => each.from === from);
    return sumOf(own, "quantity") < (1 - NOTICED) * sumOf(own, "before");
  };
}

function sumOf(flows: readonly MarketFlowResult[], when: "before" | "quantity"): number {
  return flows.reduce((sum, flow) => sum + flow[when], 0);
}

/** Straits and pipelines that bind, dearest first, then those that nothing passes any more. */
function limitsOf(result: MarketYearResult, ways: Ways): readonly string[] {
  const { flows } = result;
  const binding = scarce({ result })
    .filter(({ kind }) => kind === "chokepoint" || kind === "arc")
    .map(({ constraint }) => constraint);
  const all = new Set(flows.flatMap(({ route }) => ways.get(route) ?? []));
  const shut = [...all].filter((limit) => {
    const through = flows.filter(({ route }) => ways.get(route)?.includes(limit) ?? false);
    return sumOf(through, "before") > 0 && sumOf(through, "quantity") < NOTICED * sumOf(through, "before");
  });
  return [...new Set([...binding, ...shut])];
}

/** Those whose price falls whatever is uncertain, the largest fall first; residuals are nobody. */
function fallen(result: MarketYearResult, ids: ReadonlySet<string>): readonly string[] {
  const prices = pricesTold(result);
  const moves = [...ids].flatMap((id) => {
    const price = prices[id];
    const move = price === undefined || result.residuals.includes(id) ? null : priceMove(price);
    return move?.direction === "less" ? [{ id, change: move.change }] : [];
  });
  return moves.toSorted((one, other) => one.change - other.change).map(({ id }) => id);
}
