import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of the alignment part of a case. */
export const ALIGNMENT_CASE_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
