import { actsInMarketsAlone } from "../case/index.ts";
import { runMarkets, withMarkets } from "../solve/index.ts";
import type { Results, ScenarioResult } from "../results/index.ts";
import type { PageSection, SomeSectionId } from "../tell/brief/index.ts";
import type { Answering } from "./answering.ts";
import { type SectionGround, sectionsOf } from "./sections.ts";
import type { Stage } from "./standing.ts";

/** What is told anew of an answer from markets alone; their charts are those of the case. */
const TOLD: readonly SomeSectionId[] = ["answer", "tables", "version"];

/** Sections of a page whose scenario acts in markets alone: all markets are solved as a run solves them, for they have no glance. */
export function sectionsInMarkets(answering: Answering, stage: Stage, ground: SectionGround): readonly PageSection[] {
  return sectionsOf(marketResults(answering, stage), TOLD, ground);
}

/** Markets of the case under every scenario: they are the same for whoever is asked about. */
function marketResults({ memory }: Answering, { input: { case: case_ }, settings }: Stage): Results {
  const key = JSON.stringify(settings);
  const known = memory.markets?.key === key ? memory.markets.run : runMarkets(case_);
  memory.markets = { key, run: known };
  const scenarios = case_.scenarios
    .filter((each) => actsInMarketsAlone(case_, each))
    .map(({ id, title, at, measures }): [string, ScenarioResult] => [
      id,
      { title: title === "" ? id : title, at, measures, status: "ok" },
    ]);
  return withMarkets({ scenarios: Object.fromEntries(scenarios) }, known, case_.asOf);
}
