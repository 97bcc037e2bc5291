import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of pictures and pages. */
export const PUBLISHING_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
