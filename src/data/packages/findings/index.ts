export { ACCEPTED } from "../accepted.ts";
export type { FindingRow } from "./finding.ts";
export { judgedFindings, type JudgedFinding } from "./judgedFindings.ts";
export { findingProblems } from "./problems.ts";
