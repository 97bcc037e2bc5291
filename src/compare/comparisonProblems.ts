import { answerScenario, type Case } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { scenariosOf, unknownScenario } from "../run/index.ts";
import { BASE_SCENARIO } from "../tell/findings/index.ts";
import { baseAsSide, manyAsSide, nothingToCompare, otherThirds, ownFooting } from "./problems.ts";

/** A case, and the scenario of it that is to be compared; the one that its answer is about when absent. */
export interface ComparedCase {
  readonly case: Case;
  readonly scenario?: string;
}

/** Ids of the scenarios of a case that can be a side: every one is told against the base year. */
export function comparableScenarios(case_: Case): readonly string[] {
  return scenariosOf(case_).filter((id) => id !== BASE_SCENARIO);
}

/**
 * What stands against comparing two scenarios, before anything is solved; all at once.
 *
 * @param sides  Null for one that could not be read.
 * @param path   Place of the scenarios, where both are named together.
 * @returns E908, E512, E514, E516 and E517 for scenarios, E511 for answers for others.
 */
export function comparisonProblems(
  sides: readonly [first: ComparedCase | null, second: ComparedCase | null],
  path?: string,
): readonly Problem[] {
  const [first, second] = sides;
  const empty = new Set(sides.flatMap((side) => (side === null || hasScenarios(side.case) ? [] : [side.case])));
  const own = sides.flatMap((side, at) =>
    side === null || empty.has(side.case) ? [] : sideProblems(side, path ?? placeOf(at)),
  );
  const without = [...empty].map((case_) => {
    return nothingToCompare(path ?? placeOf(first?.case === case_ ? 0 : 1), case_.id);
  });
  if (first === null || second === null || empty.size > 0) return [...without, ...own];
  return [...own, ...thirdProblems(first, second)];
}

function hasScenarios(case_: Case): boolean {
  return comparableScenarios(case_).length > 0;
}

function placeOf(at: number): string {
  return at === 0 ? "first" : "second";
}

function sideProblems({ case: case_, scenario }: ComparedCase, path: string): readonly Problem[] {
  const told = scenario ?? answerScenario(case_)?.id;
  const against = case_.scenarios.find((each) => each.id === told)?.against ?? null;
  if (told !== undefined && against !== null) return [ownFooting(path, told, against.id)];
  if (scenario === undefined) return [];
  if (scenario === BASE_SCENARIO) return [baseAsSide(path)];
  const points = case_.scenarios.flatMap(({ id, sweep }) => (sweep?.of === scenario ? [id] : []));
  if (points.length > 0) return [manyAsSide(path, scenario, points)];
  const known = comparableScenarios(case_);
  return known.includes(scenario) ? [] : [unknownScenario(path, scenario, known, case_.id)];
}

function thirdProblems(
  { case: { parties: one } }: ComparedCase,
  { case: { parties: other } }: ComparedCase,
): Problem[] {
  const isSame = one.third.length === other.third.length && one.third.every((code) => other.third.includes(code));
  return isSame ? [] : [otherThirds(one.third, other.third)];
}
