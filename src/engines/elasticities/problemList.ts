import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem that the estimate of elasticities raises. */
export const ELASTICITY_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
