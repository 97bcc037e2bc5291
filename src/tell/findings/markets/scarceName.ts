import type { MarketYearResult } from "../../../results/index.ts";
import { type MarketAccount, node } from "./marketAccount.ts";

/** What binds, named: the supplier of a capacity, the two sides of a contract or quota, else as the market file names it. */
export function scarceName(
  account: MarketAccount,
  { kind, name, constraint }: Pick<MarketYearResult["shadowPrices"][number], "kind" | "name" | "constraint">,
): string {
  if (kind === "capacity") return node(account, constraint);
  if (kind === "terminal") return node(account, constraint.split(":")[0] ?? "");
  if (kind === "contract") return contractName(account, constraint) ?? name;
  if (kind === "chokepoint" || kind === "arc") return node(account, constraint);
  const [from, to] = constraint.split(":")[0]?.split(">") ?? [];
  return from === undefined || to === undefined ? name : `${node(account, from)} → ${node(account, to)}`;
}

function contractName(account: MarketAccount, id: string): string | null {
  const found = account.case.markets
    .filter(({ commodity }) => commodity === account.market.commodity)
    .flatMap(({ contracts }) => contracts)
    .find((each) => each.id === id);
  if (found === undefined) return null;
  const buyer = found.buyer === null ? account.words.say("market.buyer.any", {}) : node(account, found.buyer);
  return `${id}, ${node(account, found.seller)} → ${buyer}`;
}
