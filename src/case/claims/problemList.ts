import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of the claims and facts of a case. */
export const CLAIM_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
