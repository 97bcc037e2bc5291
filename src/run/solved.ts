import type { ClaimResult, Verdict, AuditedResults } from "../results/index.ts";
import { TertiusError } from "../base/problems/index.ts";
import { mainScenario } from "../tell/findings/index.ts";
import type { Run, RunInput } from "../solve/index.ts";
import { scenariosOf } from "./askedProblems.ts";
import type { AuditedRun } from "./auditedRun.ts";
import { type Ground, named } from "./ground.ts";
import { type MarketReadings, marketReadings } from "./marketReadings.ts";
import { unknownScenario } from "./problems.ts";
import { type RunStatus, runStatus } from "./runStatus.ts";
import { type TradeReadings, tradeReadings } from "./tradeReadings.ts";

/** What a scenario means, read by name. */
export interface ScenarioReadings extends TradeReadings {
  /** Null where no scenario was solved. */
  readonly scenario: string | null;
  /** A market of the case; throws E510 for one that it does not have. */
  readonly market: (name: string) => MarketReadings;
}

/** What the numbers make of a claim. */
export interface VerdictReading {
  /** Undefined where it was not audited: `absent` says why. */
  readonly value: Verdict | undefined;
  readonly absent?: string;
  /** With all that it follows from. */
  readonly claim?: ClaimResult;
}

/** A solved case; readings without a scenario are of the one that its answer is about. */
export interface Solved extends ScenarioReadings, Pick<Run, "problems" | "resampledVotes"> {
  /** What `tertius run` writes, and what findings, charts and briefs are made from. */
  readonly results: AuditedResults;
  readonly status: RunStatus;
  /** Readings under a scenario; throws E908 for one that the case does not have. */
  readonly in: (scenario: string) => ScenarioReadings;
  /** Throws E510 for a claim that the case does not have. */
  readonly verdict: (claim: string) => VerdictReading;
}

/** An audited run with its readings. */
export function solvedOf(input: RunInput, run: AuditedRun): Solved {
  const { results, problems } = run;
  const under = (scenario: string | null): ScenarioReadings => scenarioReadings({ input, results, problems, scenario });
  return {
    ...run,
    ...under(mainScenario(results, input.case)),
    status: runStatus(run),
    in: (scenario) => under(knownScenario(input, results, scenario)),
    verdict: (claim) => verdictReading(input, results, claim),
  };
}

function scenarioReadings(ground: Ground): ScenarioReadings {
  return {
    ...tradeReadings(ground),
    scenario: ground.scenario,
    market: (name) => marketReadings(ground, name),
  };
}

function knownScenario({ case: case_ }: RunInput, { scenarios }: AuditedResults, wanted: string): string {
  const known = [...new Set([...scenariosOf(case_), ...Object.keys(scenarios)])];
  if (!known.includes(wanted)) throw new TertiusError([unknownScenario("scenario", wanted, known)]);
  return wanted;
}

function verdictReading({ case: case_ }: RunInput, { claims }: AuditedResults, id: string): VerdictReading {
  named("claim", id, case_.claims?.claims ?? [], (claim) => claim.id);
  const claim = claims?.find((each) => each.id === id);
  if (claim === undefined) return { value: undefined, absent: "claims are audited where every scenario is solved" };
  return { value: claim.verdict, claim };
}
