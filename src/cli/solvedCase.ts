import { solveCaseOn, type Solved } from "../run/index.ts";
import { type AlignmentRun, runAlignment, type RunInput, type RunOptions } from "../solve/index.ts";
import type { Results } from "../results/index.ts";
import type { CaseOptions } from "./options.ts";
import type { Progress } from "./progress.ts";
import { progressLines } from "./progressLine.ts";
import { threadRunner } from "./threads/threadRunner.ts";

/** What of a case is solved, and who hears how far it has come. */
export interface SolveRequest {
  /** Null: all of the case. */
  readonly scenario: string | null;
  readonly progress: Progress;
}

/** Solves the scenarios of a case as `run`, `brief` and `audit` do: on threads, telling how far it has come. */
export function solvedCase(
  { case: case_, ...packages }: RunInput,
  options: CaseOptions,
  { scenario, progress }: SolveRequest,
): Promise<Solved> {
  return solveCaseOn(case_, packages, threadRunner(options), {
    include: options.include,
    ...(scenario === null ? {} : { scenario }),
    ...departures(options),
    progress: progressLines(options.lang, progress),
  });
}

/** How options depart from the case in every scenario. */
export function departures({ deficits, elasticities }: CaseOptions): Pick<RunOptions, "deficits" | "elasticities"> {
  return {
    ...(deficits === null ? {} : { deficits }),
    ...(elasticities === null ? {} : { elasticities }),
  };
}

/** Alignment of a case, as `align` solves it; null when the case has none. */
export function alignmentRun(
  input: RunInput,
  results: Results,
  options: CaseOptions,
  progress: Progress,
): AlignmentRun | null {
  return runAlignment(input, results, {
    ...departures(options),
    onStep: (step) => progress(`alignment: ${step}`),
  });
}
