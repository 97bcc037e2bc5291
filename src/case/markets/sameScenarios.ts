import type { Problem } from "../../base/problems/index.ts";
import { sameScenario } from "../problems/index.ts";
import type { MarketScenario, MarketSeries } from "./series.ts";

/**
 * Scenarios of a market that say what an earlier one says already, W218 each. One without measures of its own takes those of the
 * case's scenario of its name, and so equals none; nor do those of a market that follows scenarios of another by name.
 */
export function sameMarketScenarios({
  file,
  scenarios,
  derived,
}: Pick<MarketSeries, "file" | "scenarios" | "derived">): Problem[] {
  const first = new Map<string, string>();
  return scenarios.flatMap((scenario) => {
    if (scenario.measures === null || derived.length > 0) return [];
    const key = contentOf(scenario);
    const other = first.get(key);
    if (other === undefined) first.set(key, scenario.id);
    const place = { file, path: `scenarios.${scenario.id}` };
    return other === undefined ? [] : [sameScenario(place, scenario.id, other, "everything they set is the same")];
  });
}

/** What names a scenario or policy, or says where it stands: nothing of it is solved. */
const NAMES: ReadonlySet<string> = new Set(["id", "title", "linked", "file", "line", "source"]);

/** The same text for scenarios of one market that are solved alike. */
function contentOf(scenario: MarketScenario): string {
  const { measures, without } = scenario;
  const sorted = { ...scenario, measures: measures?.toSorted() ?? null, without: without.toSorted() };
  return JSON.stringify(sorted, (key, value: unknown) => (NAMES.has(key) ? undefined : value));
}
