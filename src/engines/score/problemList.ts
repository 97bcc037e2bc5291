import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem that a score raises. */
export const SCORE_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
