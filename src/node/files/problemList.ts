import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of files and folders. */
export const FILE_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
