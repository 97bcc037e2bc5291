import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of the block on observed trade. */
export const OBSERVED_CASE_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
