import { actsInMarketsAlone, type Scenario } from "../case/index.ts";
import { type Problem, TertiusError } from "../base/problems/index.ts";
import type { ScenarioResult } from "../results/index.ts";
import { centralSetting, inScenario, runContext, type RunOptions } from "./runCase.ts";
import type { RunInput } from "./runInput.ts";
import { centralResult } from "./runScenario.ts";

/** One solve of a scenario at its centre: countries, blocs and the trade of the parties, and where the next solve may start. */
export interface Glance {
  readonly result: ScenarioResult;
  readonly problems: readonly Problem[];
  /** State of the solution; null where there is none. */
  readonly state: Float64Array | null;
}

/**
 * A scenario at a glance: its central solve alone, without channels, attribution, flows by sector and ranges. The numbers are
 * those of a run to within the tolerance of a solve.
 *
 * @param start  State of a solution nearby, to begin with.
 */
export function glance(input: RunInput, scenario: Scenario, options: RunOptions = {}, start?: Float64Array): Glance {
  const { id, title, at, measures } = scenario;
  const head = { title: title === "" ? id : title, at, measures };
  if (actsInMarketsAlone(input.case, scenario)) return { result: { ...head, status: "ok" }, problems: [], state: null };
  try {
    const setting = centralSetting(input, options, scenario);
    const { result, state, problems } = centralResult(runContext(input, options), scenario, setting, start);
    return { result: { ...head, status: "ok", equilibrium: result }, problems, state };
  } catch (error) {
    if (!(error instanceof TertiusError) || error.code === "E506") throw error;
    return {
      result: { ...head, status: "failed" },
      problems: error.problems.map((each) => inScenario(each, id)),
      state: null,
    };
  }
}
