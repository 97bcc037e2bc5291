import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem that the world of one rate raises. */
export const SUFFICIENT_STATISTICS_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
