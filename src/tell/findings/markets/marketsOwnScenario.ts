import type { Case } from "../../../case/index.ts";
import type { Results } from "../../../results/index.ts";
import { BASE_SCENARIO, mainScenario } from "../trade/account.ts";

/**
 * The scenario that an answer from markets alone is about: the first of those that a market was solved under, in their order; null
 * where some scenario was solved on the whole economy.
 */
export function marketsOwnScenario(results: Results, case_: Case): string | null {
  const main = mainScenario(results, case_);
  if (main !== null && main !== BASE_SCENARIO) return null;
  const solved = Object.entries(results.scenarios).find(([, { markets = {} }]) =>
    Object.values(markets).some(({ years }) => Object.keys(years).length > 0),
  );
  return solved?.[0] ?? null;
}

/** The scenario that the question is of: a case without two sides asks about that of its markets. */
export function askedScenario(results: Results, case_: Case): string | null {
  return case_.parties.a === null ? marketsOwnScenario(results, case_) : mainScenario(results, case_);
}
