import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem that the discourse engine raises. */
export const DISCOURSE_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
