import { definedIn, type ProblemDefinition } from "../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of dated answers. */
export const DATED_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
