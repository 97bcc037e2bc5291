import type { Case } from "./case.ts";

/** What of a case says whom it answers for. */
type AnsweringCase = Pick<Case, "scenarios" | "markets">;

/** Whether markets are all that a case answers from: no scenario of it acts on the whole economy. */
export function isOfMarketsAlone({ scenarios, markets }: AnsweringCase): boolean {
  return scenarios.length === 0 && markets.length > 0;
}

/** Countries that markets answer for, where nothing but markets answers; else null. */
export function listedInMarkets(case_: AnsweringCase): readonly string[] | null {
  return isOfMarketsAlone(case_) ? countriesOfMarkets(case_) : null;
}

/** Countries with sellers or buyers of their own in a market, not only within a rest of others; in order of their codes. */
export function countriesOfMarkets({ markets }: Pick<AnsweringCase, "markets">): readonly string[] {
  const nodes = markets.flatMap((market) => market.nodes);
  return [...new Set(nodes.flatMap(({ country, residual }) => (residual ? [] : [country])))].toSorted();
}
