import { FIXED_WORLD } from "../engines/equilibrium/index.ts";
import { measureSize } from "../solve/index.ts";
import type { Answering } from "./answering.ts";
import { type Lever, leversOf } from "./levers.ts";
import { inEachLanguage } from "./sections.ts";

/** The levers of a page while it is about a scenario of its case; none where the case lacks it. Made once for each. */
export function leversUnder(answering: Answering, id: string | null): readonly Lever[] {
  const { levers } = answering.memory;
  const known = levers.get(id);
  if (known !== undefined) return known;
  const made = leversFor(answering, id);
  levers.set(id, made);
  return made;
}

function leversFor({ input, main, models }: Answering, id: string | null): readonly Lever[] {
  const scenario = input?.case.scenarios.find((each) => each.id === id);
  if (input === null || scenario === undefined) return [];
  const { case: case_, headline } = input;
  const observed = models.of(headline, case_.economy.elasticities, FIXED_WORLD);
  return leversOf({
    case: case_,
    economy: headline,
    scenario,
    ofCase: main ?? scenario.id,
    words: inEachLanguage(input),
    sizeOf: (measure) => measureSize(case_, scenario, measure, { headline, observed }),
  });
}
