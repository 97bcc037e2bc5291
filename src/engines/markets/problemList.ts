import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem that the market engine raises. */
export const MARKET_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
