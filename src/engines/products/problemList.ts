import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as problems from "./problems.ts";

/** Every problem that a market by product raises. */
export const PRODUCT_MARKET_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
