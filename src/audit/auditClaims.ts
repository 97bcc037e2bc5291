import { auditedClaim } from "./auditClaim.ts";
import type { ClaimResult } from "../results/index.ts";
import type { AuditRun } from "./environment.ts";

/**
 * Judges every claim of a case against the results of its run, in the order of the case. No verdict comes from anywhere
 * else. What could not be computed is among the problems of its claim.
 *
 * @source docs/model/claims.md, From a claim to a verdict
 */
export function auditClaims(run: AuditRun): readonly ClaimResult[] {
  return (run.case.claims?.claims ?? []).map((claim) => auditedClaim(run, claim).result);
}
