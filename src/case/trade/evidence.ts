import { accounts, type Economy } from "../../data/packages/index.ts";
import type { Place, Problem } from "../../base/problems/index.ts";
import type { EconomySettings } from "./tradeCase.ts";
import type { Scenario } from "./scenario.ts";
import type { PlaceOf } from "../text/index.ts";
import { isSameBase } from "./sameBase.ts";
import { countedOnce, oneClosure, sameScenario } from "../problems/index.ts";

/** What is left when everything counts once, and a warning for each that is left out. */
interface Distinct {
  readonly kept: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Settings in which each elasticity set, closure and package stands once, whatever its name: what has the same values is the
 * same evidence, and a range that solves it twice would count it twice. The centre goes before its doubles.
 */
export function distinctEvidence(
  settings: EconomySettings,
  economies: ReadonlyMap<string, Economy>,
  placeOf: PlaceOf,
): { readonly settings: EconomySettings; readonly problems: readonly Problem[] } {
  const headline = economies.get(settings.data);
  const place = (...path: (string | number)[]): Place => placeOf(["economy", ...path]);
  const sets = distinct("elasticity set", settings.elasticities, settings.range.elasticities, {
    isSame: (one, other) => headline !== undefined && hasSameElasticities(headline, one, other),
    placeAt: (at) => place("range", "elasticities", at),
  });
  const closures = distinctClosures(settings, headline, place);
  const packages = distinct("package", settings.data, [settings.data, ...settings.also], {
    isSame: (one, other) => isSameBase(economies.get(one), economies.get(other), settings.elasticities),
    placeAt: (at) => place("also", at - 1),
  });
  return {
    settings: {
      ...settings,
      also: packages.kept.slice(1),
      range: { elasticities: sets.kept, closures: closures.kept as EconomySettings["range"]["closures"] },
    },
    problems: [...packages.problems, ...sets.problems, ...closures.problems],
  };
}

interface Likeness {
  readonly isSame: (one: string, other: string) => boolean;
  readonly placeAt: (at: number) => Place;
}

/** Names of a list, each value once; the centre stands for its doubles, before or after it is named itself. */
function distinct(what: string, centre: string, names: readonly string[], { isSame, placeAt }: Likeness): Distinct {
  const [kept, written] = [new Set<string>(), new Set<string>()];
  const problems: Problem[] = [];
  for (const [at, name] of names.entries()) {
    const known = [centre, ...kept];
    const same = known.includes(name) ? name : (known.find((each) => isSame(each, name)) ?? name);
    if (same !== name || written.has(name)) problems.push(countedOnce(placeAt(at), what, name, same));
    kept.add(same);
    written.add(name);
  }
  return { kept: [...kept], problems };
}

/** Where no country of the headline package has a deficit, there is nothing to close: that of the scenario alone is left. */
function distinctClosures(
  { data, closure, range: { closures } }: EconomySettings,
  headline: Economy | undefined,
  place: (...path: (string | number)[]) => Place,
): Distinct {
  const isBalanced = headline !== undefined && accounts(headline).deficits.every((deficit) => deficit === 0);
  const named = distinct("closure", closure, closures, {
    isSame: () => false,
    placeAt: (at) => place("range", "closures", at),
  });
  if (!isBalanced || named.kept.length < 2) return named;
  return { kept: [], problems: [...named.problems, oneClosure(place("range", "closures"), data, named.kept)] };
}

/** Whether two sets of a package give every sector the same elasticities, of imports against home goods too. */
function hasSameElasticities({ elasticities }: Economy, one: string, other: string): boolean {
  const [first, second] = [elasticities.get(one), elasticities.get(other)];
  if (first === undefined || second === undefined || !isEqual(first.theta, second.theta)) return false;
  const [home, otherHome] = [first.home?.theta, second.home?.theta];
  return home === undefined || otherHome === undefined ? home === otherHome : isEqual(home, otherHome);
}

/** Equal number by number; unknown is as unknown. */
function isEqual(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((value, at) => Object.is(value + 0, other[at]! + 0));
}

/**
 * Scenarios that say what an earlier one says already: measures and what is made of them and of their revenue, day, closure, rate of a
 * sweep and what they are told against are the same.
 */
export function sameScenarioProblems(scenarios: readonly Scenario[], placeOf: PlaceOf): Problem[] {
  const first = new Map<string, Scenario>();
  const told = new Set<string>();
  return scenarios.flatMap((scenario) => {
    const key = scenarioContent(scenario);
    const other = first.get(key);
    if (other === undefined) first.set(key, scenario);
    const id = scenario.sweep?.of ?? scenario.id;
    if (other === undefined || (scenario.measures.length === 0 && scenario.against === null) || told.has(id)) return [];
    told.add(id);
    return [sameScenario(placeOf(["scenarios"], id), id, other.id)];
  });
}

/** The same text for scenarios that are solved alike. */
export function scenarioContent(scenario: Scenario): string {
  const { measures, at, deficits, sweep, scale, joins, against, wasted } = scenario;
  const rate = sweep === null ? null : [sweep.measure, sweep.rate];
  const scaled = [...scale].flatMap(([id, factor]) => (factor === 1 ? [] : [`${id} ${factor}`]));
  const changes = [scaled.toSorted(), [...joins].map((each) => each.join(" ")).toSorted()];
  return JSON.stringify([measures.toSorted(), at, deficits, rate, changes, against?.id ?? null, wasted]);
}
