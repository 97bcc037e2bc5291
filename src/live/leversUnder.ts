import { isInForce, type Scenario, scenarioMeasures } from "../case/index.ts";
import { FIXED_WORLD } from "../engines/equilibrium/index.ts";
import { measureSize, type RunInput } from "../solve/index.ts";
import type { Answering } from "./answering.ts";
import { type Lever, leversOf, type MeasureOnDay } from "./levers.ts";
import { inEachLanguage } from "./sections.ts";

/**
 * The levers of a page while it is about a scenario of its case; none where the case lacks it. Made once for each day.
 *
 * @param day  Day on which measures are read; absent: that of the scenario.
 */
export function leversUnder(answering: Answering, id: string | null, day?: string): readonly Lever[] {
  const { input, memory } = answering;
  const scenario = input?.case.scenarios.find((each) => each.id === id);
  if (input === null || scenario === undefined) return [];
  const key = JSON.stringify([id, day ?? scenario.at]);
  const known = memory.levers.get(key);
  if (known !== undefined) return known;
  const made =
    day === undefined || day === scenario.at
      ? leversFor(answering, input, scenario)
      : leversOn(leversUnder(answering, id), onDay(answering, input, { ...scenario, at: day }));
  memory.levers.set(key, made);
  return made;
}

function leversFor(answering: Answering, input: RunInput, scenario: Scenario): readonly Lever[] {
  return leversOf({
    case: input.case,
    economy: input.headline,
    scenario,
    ofCase: answering.main ?? scenario.id,
    words: inEachLanguage(input),
    onDay: onDay(answering, input, scenario),
  });
}

/** Where a lever stands in the case does not depend on the day; what its measure does there does. */
function leversOn(levers: readonly Lever[], ofMeasure: (measure: string) => MeasureOnDay): readonly Lever[] {
  return levers.map((lever) => (lever.kind === "size" ? { ...lever, ...ofMeasure(lever.measure) } : lever));
}

function onDay(
  { models }: Answering,
  { case: case_, headline }: RunInput,
  scenario: Scenario,
): (measure: string) => MeasureOnDay {
  const observed = models.of(headline, case_.economy.elasticities, FIXED_WORLD);
  const measures = scenarioMeasures(case_, { ...scenario, scale: new Map() });
  return (id) => ({
    points: measureSize(case_, scenario, id, { headline, observed }),
    isInForce: measures.some((each) => each.id === id && each.rows.some((row) => isInForce(row, scenario.at))),
  });
}
