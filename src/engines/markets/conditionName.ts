import type { Market } from "./model.ts";
import { contractRows } from "./rows.ts";
import { pairName } from "./traderGap.ts";

/** What a condition is of. */
export type ConditionFamily =
  | "supplierBalance"
  | "buyerBalance"
  | "flowSign"
  | "supply"
  | "demand"
  | "trade"
  | "bottleneck"
  | "capacity"
  | "quota"
  | "payment"
  | "obligation";

/** Names of conditions; `at` is a position in the market, or in its contract rows. */
const NAMES: Readonly<Record<ConditionFamily, (market: Market, at: number, route: number) => string>> = {
  supplierBalance: ({ suppliers }: Market, at: number) => `balance of ${suppliers[at]?.id}`,
  buyerBalance: ({ buyers }: Market, at: number) => `balance of ${buyers[at]?.id}`,
  flowSign: (market: Market, at: number) => `sign of the flow ${nodesOf(market, at)}`,
  supply: ({ suppliers }: Market, at: number) => `supply of ${suppliers[at]?.id}`,
  demand: ({ buyers }: Market, at: number) => `demand of ${buyers[at]?.id}`,
  trade: (market: Market, at: number, route: number) =>
    `trade condition of ${nodesOf(market, at)} by ${market.pairs[at]?.routes[route]?.id}`,
  bottleneck: ({ bottlenecks }: Market, at: number) => `capacity of ${bottlenecks[at]?.id}`,
  capacity: ({ suppliers }: Market, at: number) => `capacity of ${suppliers[at]?.id}`,
  quota: (market: Market, at: number) => `quota of ${nodesOf(market, at)}`,
  payment: ({ contracts }: Market, at: number) => `payment of ${contracts[at]?.id}`,
  obligation: (market: Market, at: number) => {
    const obliged = contractRows(market)[at]?.contracts ?? [];
    return `obligation of ${obliged.map((c) => market.contracts[c]?.id).join(", ")}`;
  },
};

/** A condition in words, such as `trade condition of QAT>CHN by suez`. @unit none @source own */
export function conditionName(market: Market, of: ConditionFamily, at: number, route = 0): string {
  return NAMES[of](market, at, route);
}

function nodesOf(market: Market, at: number): string {
  const pair = market.pairs[at];
  return pair === undefined ? `${at}` : pairName(market, pair);
}
