import type { Case } from "../case/index.ts";
import type { ResampledVotes } from "../solve/index.ts";
import { auditClaims } from "./auditClaims.ts";
import type { AuditedResults, Results } from "../results/index.ts";

/**
 * Results with the verdicts that follow from them; as they are when the case has no claims.
 *
 * @param votes  Similarity of votes on resampled resolutions, from which functions of votes have their ranges.
 */
export function withClaims(results: Results, case_: Case, votes?: ResampledVotes): AuditedResults {
  if (case_.claims === null) return results;
  const run = { case: case_, results, ...(votes === undefined ? {} : { votes }) };
  return { ...results, claims: auditClaims(run) };
}
