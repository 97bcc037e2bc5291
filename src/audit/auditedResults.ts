import type { Case } from "../case/index.ts";
import type { Results } from "../solve/index.ts";
import { auditClaims } from "./auditClaims.ts";
import type { ClaimResult } from "./claimResult.ts";

/** Everything a run computed, with the verdicts on the claims of its case. */
export interface AuditedResults extends Results {
  /** Absent when the case has no claims, or they were not audited. */
  readonly claims?: readonly ClaimResult[];
}

/** Results with the verdicts that follow from them; as they are when the case has no claims. */
export function withClaims(results: Results, case_: Case): AuditedResults {
  return case_.claims === null ? results : { ...results, claims: auditClaims({ case: case_, results }) };
}
