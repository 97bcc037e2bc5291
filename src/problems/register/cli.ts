import type { ProblemKind } from "./kind.ts";

/** E9xx and W9xx: the command line and failures of ours. */
export const CLI_PROBLEMS: Readonly<Record<string, ProblemKind>> = {};
