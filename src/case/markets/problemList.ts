import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";
import * as contradictions from "./contradictions.ts";

/** Every problem of the market files of a case. */
export const MARKET_CASE_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems, contradictions);
