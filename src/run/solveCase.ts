import { neededParts } from "../audit/index.ts";
import type { Case } from "../case/index.ts";
import type { StopSignal } from "../engines/equilibrium/index.ts";
import { hasErrors, TertiusError } from "../base/problems/index.ts";
import { type CasePackages, type PartOptions, type RunInput, runParts, type SolvedPart } from "../solve/index.ts";
import { askedProblems } from "./askedProblems.ts";
import { auditedRun } from "./auditedRun.ts";
import { type PartRunner, partsInOrder, partTeller, type PartWork, type RunProgress } from "./partWork.ts";
import { type Solved, solvedOf } from "./solved.ts";

/** How a case is solved. */
export interface SolveCaseOptions extends PartOptions {
  /** Stops the run, which then throws. */
  readonly signal?: StopSignal;
  /** Told of each part, and of each state of a market. */
  readonly progress?: (told: RunProgress) => void;
}

/**
 * Solves a case as `tertius run` does: trade with its ranges, markets, alignment, leverage, positions and claims. Where one
 * scenario is asked for no claim is audited: others read what was not solved.
 *
 * @param packages  Those that the case names: `packagesOf`.
 * @param options.scenario      Scenario to solve beside `base`; all when absent.
 * @param options.include       Further parts of the results.
 * @param options.elasticities  Elasticity set in the place of the case's.
 * @param options.deficits      Closure in the place of the case's.
 * @returns the results with readings by name; what failed in a part is among the problems, and the others stand.
 * @throws TertiusError E908, E909, E246 for options that the case does not know; E506, E622, E674 when the signal aborts.
 */
export function solveCase(case_: Case, packages: CasePackages, options: SolveCaseOptions = {}): Solved {
  const work = partWork({ ...packages, case: case_ }, options);
  return solvedParts(work, partsInOrder(work), options);
}

/**
 * `solveCase` with its parts solved elsewhere, such as on threads or in workers of a browser; the results are the same.
 *
 * @param runner  Solves the parts, in any order.
 * @throws TertiusError as `solveCase`, and what the runner throws.
 */
export async function solveCaseOn(
  case_: Case,
  packages: CasePackages,
  runner: PartRunner,
  options: SolveCaseOptions = {},
): Promise<Solved> {
  const work = partWork({ ...packages, case: case_ }, options);
  return solvedParts(work, await runner(work), options);
}

function solvedParts(work: PartWork, parts: readonly SolvedPart[], { include = [] }: SolveCaseOptions): Solved {
  return solvedOf(work.input, auditedRun(work, parts, include));
}

/** Parts that claims read are solved too. */
function partWork(input: RunInput, options: SolveCaseOptions): PartWork {
  const wrong = askedProblems(input, options);
  if (hasErrors(wrong)) throw new TertiusError(wrong);
  const { scenario, include = [], deficits, elasticities, signal, progress = () => {} } = options;
  const needed = scenario === undefined ? neededParts(input.case) : [];
  const each: PartOptions = {
    include: [...new Set([...include, ...needed])],
    ...(scenario === undefined ? {} : { scenario }),
    ...(deficits === undefined ? {} : { deficits }),
    ...(elasticities === undefined ? {} : { elasticities }),
  };
  const parts = runParts(input, each);
  const stop = signal === undefined ? {} : { signal };
  return { input, options: each, parts, teller: partTeller(parts.length, progress), ...stop };
}
