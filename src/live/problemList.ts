import { definedIn, type ProblemDefinition } from "../base/problems/index.ts";
import * as problems from "./problems.ts";

/** What can be wrong with the state of a live page. */
export const LIVE_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
