import type { Case, Scenario } from "../case/index.ts";

/** A case in which one scenario stands at several sizes, and those sizes. */
export interface SweptCase {
  readonly case: Case;
  /** Of the scenario that was asked for. */
  readonly scenario: string;
  /** Id of the scenario of each size. */
  readonly sizes: readonly { readonly id: string; readonly size: number }[];
  readonly unit: "percent of their size" | "percent";
}

/**
 * The case with one scenario at several sizes of its measures and nothing else; a sweep that the case itself has keeps its rates.
 *
 * @param percents  Sizes in percent of what the measures change; 100 leaves them as they are.
 * @returns null of a scenario that the case does not have.
 */
export function sweptCase(case_: Case, scenario: string, percents: readonly number[]): SweptCase | null {
  const points = case_.scenarios.filter(({ sweep }) => sweep?.of === scenario);
  const own = case_.scenarios.find(({ id }) => id === scenario);
  if (points.length === 0 && own === undefined) return null;
  const sized = points.length > 0 ? points.map(sweptPoint) : percents.map((percent) => scaledPoint(own!, percent));
  const scenarios = sized.map(({ scenario: each }) => each);
  const bare = { alignment: null, positions: null, claims: null, markets: [], headline: null };
  return {
    case: { ...case_, ...bare, scenarios },
    scenario,
    sizes: sized.map(({ scenario: { id }, size }) => ({ id, size })),
    unit: points.length > 0 ? "percent" : "percent of their size",
  };
}

interface SizedScenario {
  readonly scenario: Scenario;
  readonly size: number;
}

function sweptPoint(scenario: Scenario): SizedScenario {
  return { scenario: { ...scenario, fullRange: true }, size: scenario.sweep?.rate ?? 0 };
}

/** All of a scenario's measures at a multiple of the size that they have in it. */
function scaledPoint(scenario: Scenario, percent: number): SizedScenario {
  const { id, measures } = scenario;
  const scale = new Map(measures.map((each) => [each, (percent / 100) * (scenario.scale.get(each) ?? 1)]));
  return { scenario: { ...scenario, id: `${id}@${percent}`, scale, fullRange: true }, size: percent };
}
