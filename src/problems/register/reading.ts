import type { ProblemKind } from "./kind.ts";

/** E1xx and W1xx: text, YAML, CSV, paths, limits of untrusted input. */
export const READING_PROBLEMS: Readonly<Record<string, ProblemKind>> = {};
