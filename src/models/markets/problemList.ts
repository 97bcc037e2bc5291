import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem that building a market meets. */
export const MARKET_MODEL_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
