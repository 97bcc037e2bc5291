import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem of lines of tariffs that become rates of sectors. */
export const TARIFF_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
