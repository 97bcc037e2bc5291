import { withClaims } from "../audit/index.ts";
import type { AuditedResults } from "../results/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { joinedRun, type PartOptions, type Run, type SolvedPart } from "../solve/index.ts";
import { includedResults } from "./includedResults.ts";
import type { PartWork } from "./partWork.ts";

/** A run whose claims were audited. */
export interface AuditedRun extends Run {
  readonly results: AuditedResults;
}

/**
 * The run that solved parts make up, with the verdicts of its claims; none where one scenario was asked for.
 *
 * @param asked  Parts of the results that stay; what claims alone needed goes.
 */
export function auditedRun(
  { input, options }: PartWork,
  parts: readonly SolvedPart[],
  asked: NonNullable<PartOptions["include"]>,
): AuditedRun {
  const run = joinedRun(input, options, parts);
  if (options.scenario !== undefined) return run;
  const audited = withClaims(run.results, input.case, run.resampledVotes);
  return {
    ...run,
    results: includedResults(audited, input.case, asked, options.include ?? []),
    problems: [...run.problems, ...claimProblems(audited)],
  };
}

/** What could not be computed for claims. */
function claimProblems({ claims = [] }: AuditedResults): readonly Problem[] {
  return claims.flatMap(({ problems }) => problems);
}
