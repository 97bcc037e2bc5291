import { actsInMarketsAlone } from "./checkRows.ts";
import type { Scenario } from "./scenario.ts";
import type { TradeCase } from "./tradeCase.ts";

type Scenarios = Pick<TradeCase, "scenarios" | "headline" | "measures">;

/**
 * The scenario among some of a case that its answer is about: the one the case names, else the first with the full range,
 * else the first, those that act in markets alone after all others; null where there are references alone.
 */
export function scenarioAmong(ids: readonly string[], case_: Scenarios): string | null {
  const { scenarios, headline } = case_;
  if (headline !== null && ids.includes(headline)) return headline;
  const known = new Map(scenarios.map((each) => [each.id, each]));
  const real = ids.filter((id) => known.get(id)?.reference !== true);
  const broad = real.filter((id) => !actsInMarketsAlone(case_, known.get(id) ?? NOTHING));
  const told = broad.length === 0 ? real : broad;
  return told.find((id) => known.get(id)?.fullRange === true) ?? told[0] ?? null;
}

/** What a scenario does that the case does not have. */
const NOTHING: Pick<Scenario, "measures" | "against"> = { measures: [], against: null };

/** The scenario that the answer is about; undefined where a case has none but references. */
export function answerScenario(case_: Scenarios): Scenario | undefined {
  const ids = case_.scenarios.map(({ id }) => id);
  const answer = scenarioAmong(ids, case_);
  return case_.scenarios.find(({ id }) => id === answer);
}

/** The day of the scenario that the answer is about. */
export function answerDay(case_: Scenarios, asOf: string): string {
  return answerScenario(case_)?.at ?? asOf;
}

/** Whether a case has anything to vary of a scenario: other elasticities, treatments of the trade balance, or packages. */
export function isVaried(
  { elasticities, also, range }: TradeCase["economy"],
  { deficits }: Pick<Scenario, "deficits">,
): boolean {
  return (
    also.length > 0 ||
    range.elasticities.some((set) => set !== elasticities) ||
    range.closures.some((closure) => closure !== deficits)
  );
}

/**
 * Scenarios as they are solved: the one that the answer is about has the full range, whether it asks for it or not, where the case has
 * anything to vary.
 *
 * @param scenarios  Those of the case that are solved, or all of them.
 */
export function withAnswerInFull(
  scenarios: readonly Scenario[],
  { headline, economy, measures }: Pick<TradeCase, "headline" | "economy" | "measures">,
): readonly Scenario[] {
  const answer = answerScenario({ scenarios, headline, measures });
  if (answer === undefined || answer.fullRange || !isVaried(economy, answer)) return scenarios;
  return scenarios.map((each) => (each === answer ? { ...each, fullRange: true } : each));
}
