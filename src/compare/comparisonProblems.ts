import { answerScenario, type Case } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { scenarioProblems } from "../run/index.ts";
import { BASE_SCENARIO } from "../tell/findings/index.ts";
import { baseAsSide, manyAsSide, otherThirds, ownFooting } from "./problems.ts";

/** A case, and the scenario of it that is to be compared; the one that its answer is about when absent. */
export interface ComparedCase {
  readonly case: Case;
  readonly scenario?: string;
}

/**
 * What stands against comparing two scenarios, before anything is solved; all at once.
 *
 * @param sides  Null for one that could not be read.
 * @param path   Place of the scenarios, where both are named together.
 * @returns E908, E512, E514 and E516 for scenarios, E511 for answers for others.
 */
export function comparisonProblems(
  sides: readonly [first: ComparedCase | null, second: ComparedCase | null],
  path?: string,
): readonly Problem[] {
  const [first, second] = sides;
  const own = [first, second].flatMap((side, at) =>
    side === null ? [] : sideProblems(side, path ?? (at === 0 ? "first" : "second")),
  );
  return [...own, ...(first === null || second === null ? [] : thirdProblems(first, second))];
}

function sideProblems({ case: case_, scenario }: ComparedCase, path: string): readonly Problem[] {
  const told = scenario ?? answerScenario(case_)?.id;
  const against = case_.scenarios.find((each) => each.id === told)?.against ?? null;
  if (told !== undefined && against !== null) return [ownFooting(path, told, against.id)];
  if (scenario === undefined) return [];
  if (scenario === BASE_SCENARIO) return [baseAsSide(path)];
  const points = case_.scenarios.flatMap(({ id, sweep }) => (sweep?.of === scenario ? [id] : []));
  return points.length > 0 ? [manyAsSide(path, scenario, points)] : scenarioProblems(case_, scenario, path);
}

function thirdProblems(
  { case: { parties: one } }: ComparedCase,
  { case: { parties: other } }: ComparedCase,
): Problem[] {
  const isSame = one.third.length === other.third.length && one.third.every((code) => other.third.includes(code));
  return isSame ? [] : [otherThirds(one.third, other.third)];
}
