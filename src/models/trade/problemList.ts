import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem that building a policy meets. */
export const POLICY_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
