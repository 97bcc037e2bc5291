import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as closureProblems from "./closureProblems.ts";

/** Every problem of how a case is closed. */
export const TRADE_CASE_PROBLEMS: readonly ProblemDefinition[] = definedIn(closureProblems);
