import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as economies from "./problems.ts";
import * as rolling from "./rollProblems.ts";
import * as alliances from "./alliances/problems.ts";
import * as council from "./council/problems.ts";
import * as findings from "./findings/problems.ts";
import * as votes from "./votes/problems.ts";

/** Every problem of a data package. */
export const PACKAGE_PROBLEMS: readonly ProblemDefinition[] = definedIn(
  economies,
  rolling,
  alliances,
  council,
  findings,
  votes,
);
