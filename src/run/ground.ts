import type { AuditedResults, ScenarioResult } from "../results/index.ts";
import { type Problem, TertiusError } from "../base/problems/index.ts";
import type { RunInput } from "../solve/index.ts";
import { unknownName } from "./problems.ts";

/** A scenario of a solved case, from which numbers are read. */
export interface Ground {
  readonly input: RunInput;
  readonly results: AuditedResults;
  readonly problems: readonly Problem[];
  /** Null where none was solved. */
  readonly scenario: string | null;
}

/** The results of the scenario; undefined where it was not solved. */
export function scenarioOf({ results, scenario }: Ground): ScenarioResult | undefined {
  return scenario !== null && Object.hasOwn(results.scenarios, scenario) ? results.scenarios[scenario] : undefined;
}

/** Why the scenario has nothing of a kind, such as trade. */
export function whyWithout(ground: Ground, kind: string): string {
  const { scenario, problems } = ground;
  if (scenario === null) return "no scenario was solved";
  const found = scenarioOf(ground);
  if (found === undefined) return `scenario ${scenario} was not solved`;
  const place = `scenarios.${scenario}`;
  const own = problems.filter(({ path }) => path === place || path?.startsWith(`${place},`) === true);
  const reasons = own.filter(({ severity }) => severity === "error").map(({ message }) => message);
  return found.status === "failed" && reasons.length > 0 ? reasons.join(" ") : `scenario ${scenario} has no ${kind}`;
}

/** @throws TertiusError E510 for a name that is not a key of the case. */
export function checkName(kind: string, name: string, known: readonly string[]): void {
  if (!known.includes(name)) throw new TertiusError([unknownName(kind, name, known)]);
}

/**
 * What has a name.
 *
 * @throws TertiusError E510 where nothing has.
 */
export function named<Item>(kind: string, name: string, items: readonly Item[], nameOf: (item: Item) => string): Item {
  const found = items.find((item) => nameOf(item) === name);
  if (found === undefined) throw new TertiusError([unknownName(kind, name, items.map(nameOf))]);
  return found;
}
