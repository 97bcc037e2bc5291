import type { DetourResult } from "../../../results/index.ts";
import { listText } from "../../../base/wording/index.ts";
import { placeInSentence } from "../placeName.ts";
import { type MarketAccount, node } from "./marketAccount.ts";

/**
 * A way by the straits, canals and pipelines that it passes; where it passes none, as the market file calls it, else the open sea,
 * or land where it has no days at sea.
 *
 * @param id  `supplier>buyer:way`
 */
export function wayText(account: MarketAccount, id: string): string {
  const passed = passedBy(account, id);
  if (passed === null) return wayOf(id);
  if (passed.length > 0) return passed.join(", ");
  return (
    account.words.place(wayOf(id)) ??
    account.words.say(isBySea(account, id) ? "market.way.open" : "market.way.land", {})
  );
}

/** What another way leaves out and what it passes instead. */
export function detourText(account: MarketAccount, { from, to, before, after }: DetourResult): string {
  const { words } = account;
  const [old, new_] = [before, after].map((way) => routeOf(account, `${from}>${to}:${way}`)?.through);
  if (old === undefined || new_ === undefined) return `${before} → ${after}`;
  const left = old.filter((each) => !new_.includes(each));
  const added = new_.filter((each) => !old.includes(each));
  const told = (ids: readonly string[]): string =>
    listText(
      ids.map((each) => placeInSentence(each, words)),
      words.language,
    );
  const named = (ids: readonly string[]): string => ids.map((each) => node(account, each)).join(", ");
  if (left.length === 0)
    return added.length === 0 ? `${before} → ${after}` : words.say("market.way.through", { added: told(added) });
  return added.length === 0 ? words.say("market.way.around", { left: told(left) }) : `${named(left)} → ${named(added)}`;
}

function wayOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

/** Names of what a way passes; null where the market file does not know it. */
function passedBy(account: MarketAccount, id: string): readonly string[] | null {
  return routeOf(account, id)?.through.map((each) => node(account, each)) ?? null;
}

function isBySea(account: MarketAccount, id: string): boolean {
  return (routeOf(account, id)?.days ?? 1) > 0;
}

function routeOf({ case: case_, market }: MarketAccount, id: string) {
  const series = case_.markets.find(({ commodity }) => commodity === market.commodity);
  return series?.routes.find(({ supplier, market: buyer, route }) => `${supplier}>${buyer}:${route}` === id);
}
