import { definedIn, type ProblemDefinition } from "../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem that comparing two answers can meet. */
export const COMPARING_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
