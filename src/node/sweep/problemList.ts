import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of sweeps on folders and queues. */
export const SWEEP_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
