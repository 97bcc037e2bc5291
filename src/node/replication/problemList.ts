import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of the files that a published result is computed from. */
export const REPLICATION_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
