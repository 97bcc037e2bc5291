import { definedIn, type ProblemDefinition } from "../../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of a package of observed trade. */
export const OBSERVED_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
