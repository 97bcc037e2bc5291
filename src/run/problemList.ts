import { AUDIT_PROBLEMS } from "../audit/index.ts";
import { definedIn, type ProblemDefinition } from "../base/problems/index.ts";
import { SOLVING_PROBLEMS } from "../solve/index.ts";
import * as problems from "./problems.ts";

/** Every problem that a run can meet, from the text of a case and of its packages to its audited results. */
export const RUN_PROBLEMS: readonly ProblemDefinition[] = [
  ...SOLVING_PROBLEMS,
  ...AUDIT_PROBLEMS,
  ...definedIn(problems),
];
