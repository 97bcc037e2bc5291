import { definedIn, type ProblemDefinition } from "../../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of bringing an economy to later totals. */
export const ROLLING_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
