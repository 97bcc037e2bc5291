import type { Case, Scenario } from "../case/index.ts";
import type { Economy } from "../data/packages/index.ts";
import type { EquilibriumModel } from "../engines/equilibrium/index.ts";
import { hasErrors, type Problem } from "../base/problems/index.ts";
import { economyModel, scenarioPolicy } from "../models/trade/index.ts";
import type { InForce } from "../results/index.ts";
import type { Models } from "./models.ts";
import type { RunInput } from "./runInput.ts";
import { barelyHitProblems, inForce, type InForceGround } from "./trade/inForce.ts";

/** What a scenario has in force, with the base year and nothing solved. */
export interface ScenarioInForce {
  /** By measure and sector of every pair. */
  readonly rows: readonly InForce[];
  /** What the measures together make impossible, and measures that hit next to nothing. */
  readonly problems: readonly Problem[];
}

/** What is in force on the day of a scenario on the headline package of a case. Nothing is solved. */
export function scenarioInForce({ case: case_, headline }: RunInput, scenario: Scenario): ScenarioInForce {
  const observed = economyModel(headline, case_.economy.elasticities);
  const { problems } = scenarioPolicy(case_, scenario, { headline, economy: headline, model: observed });
  if (hasErrors(problems)) return { rows: [], problems };
  const ground = { headline, observed, policyOf: scenarioPolicy, isWhole: () => true };
  const rows = actingRows(case_, scenario, ground);
  return { rows, problems: [...problems, ...barelyHitProblems(rows, headline)] };
}

/** What rows are made from: the headline package, its base year as it was, what makes policies, and which pairs are told by sector. */
interface ActingGround extends Pick<InForceGround, "observed" | "isWhole"> {
  readonly headline: Economy;
  readonly observed: EquilibriumModel;
  readonly policyOf: Models["policyOf"];
}

/** What is in force in a scenario of a case on its headline package. */
export function actingRows(
  case_: Case,
  scenario: Scenario,
  { headline, observed, policyOf, isWhole }: ActingGround,
): InForce[] {
  const ground = { headline, economy: headline, model: observed };
  return inForce(case_, scenario, {
    economy: headline,
    observed,
    policyOf: (measures) => policyOf(case_, { ...scenario, measures }, ground).policy,
    isWhole,
  });
}
