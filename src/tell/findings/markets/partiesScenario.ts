import { type Case, codesNamed, type Measure, partyCodes, sideCodes } from "../../../case/index.ts";
import type { MarketAccount } from "./marketAccount.ts";

/**
 * Whether a scenario of a market is what the parties do to each other and nothing else: measures of one on the other, by their
 * days or a day, without policies of its own and without what other markets do.
 *
 * @param market  Name of the market.
 */
export function isPartiesScenario(case_: Case, market: string, scenario: string): boolean {
  const found = case_.markets.find(({ name }) => name === market)?.scenarios.find(({ id }) => id === scenario);
  if (found === undefined || found.policies.length > 0 || doesMoreElsewhere(case_, found.linked)) return false;
  const ids = found.measures ?? case_.scenarios.find(({ id }) => id === scenario)?.measures ?? [];
  const measures = case_.measures.filter(({ id }) => ids.includes(id));
  return measures.length > 0 && measures.every((measure) => isBetween(measure, case_.parties));
}

/** Whether the linked scenario of some market has policies of its own, which move demand here. */
function doesMoreElsewhere({ markets }: Case, linked: string | null): boolean {
  return markets.some(({ scenarios }) => scenarios.some(({ id, policies }) => id === linked && policies.length > 0));
}

/** Suppliers and buyers of the market of an account that lie in a country that the question names: either side, a third country, a member. */
export function partyNodes({
  case: { markets, parties },
  market,
}: Pick<MarketAccount, "case" | "market">): ReadonlySet<string> {
  const codes = codesNamed(parties, partyCodes(parties));
  const nodes = markets.filter(({ commodity }) => commodity === market.commodity).flatMap((series) => series.nodes);
  return new Set(nodes.flatMap(({ id, country }) => (codes.has(country) ? [id] : [])));
}

function isBetween({ imposers, targets, basis }: Measure, parties: Case["parties"]): boolean {
  const sides = codesNamed(parties, sideCodes(parties));
  const isParty = (code: string): boolean => sides.has(code);
  return basis !== "assumption" && imposers.include.every(isParty) && targets.include.every(isParty);
}
