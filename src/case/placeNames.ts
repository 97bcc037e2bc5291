import type { Case } from "./case.ts";
import { namesOfRows } from "./markets/index.ts";

/** What the markets of a case call their nodes, pipelines, chokepoints and routes, by id; of two names of one id the first stays. */
export function placeNames({ markets }: Pick<Case, "markets">): Readonly<Record<string, string>> {
  const named = markets.flatMap((market) => Object.entries({ ...namesOfRows(market), ...market.names }));
  return Object.fromEntries(named.toReversed());
}
