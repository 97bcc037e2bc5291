import { definedIn, type ProblemDefinition } from "../../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of a package of roll calls. */
export const VOTE_PACKAGE_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
