import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of the statements of a case. */
export const POSITIONS_CASE_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
