import type { ProblemKind } from "./kind.ts";

/** E3xx and W3xx: economy packages and tables. */
export const PACKAGE_PROBLEMS: Readonly<Record<string, ProblemKind>> = {};
