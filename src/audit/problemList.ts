import { definedIn, type ProblemDefinition } from "../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of claims that results cannot answer. */
export const AUDIT_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
