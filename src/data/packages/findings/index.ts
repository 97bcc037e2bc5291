export { customsUnionOf } from "./agreements.ts";
export type { FindingRow } from "./finding.ts";
export { tradedTariff } from "./goodsTariffs.ts";
export { judgedFindings, type JudgedFinding } from "./judgedFindings.ts";
export { findingProblems } from "./problems.ts";
export { FINDING_PROBLEMS } from "./problemList.ts";
