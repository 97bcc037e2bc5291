export type { AuditRun } from "./environment.ts";
export { withClaims } from "./auditedResults.ts";
export { auditClaims } from "./auditClaims.ts";
export { type AuditedDraws, withDrawnShares } from "./drawnShares.ts";
export { explainClaim, type Explanation, type SolveWith } from "./explainClaim.ts";
export { neededParts } from "./neededParts.ts";
export { type MutatedInput, type Mutation, mutatedInputs } from "./mutatedInputs.ts";
export { holds } from "./truth.ts";
export { AUDIT_PROBLEMS } from "./problemList.ts";
