import { definedIn, type ProblemDefinition } from "../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of an estimate from a package of observed trade. */
export const ESTIMATE_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
