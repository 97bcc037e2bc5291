import type { ProblemKind } from "./kind.ts";

/** E2xx and W2xx: what a case says. */
export const CASE_PROBLEMS: Readonly<Record<string, ProblemKind>> = {};
