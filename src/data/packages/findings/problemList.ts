import { definedIn, type ProblemDefinition } from "../../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of what is said of a package beside its identities. */
export const FINDING_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
