import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem that the equilibrium engine raises. */
export const EQUILIBRIUM_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
