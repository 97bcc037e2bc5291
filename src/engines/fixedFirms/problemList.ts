import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem that the model of fixed firms raises. */
export const FIXED_FIRMS_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
