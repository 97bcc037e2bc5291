import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as economies from "./problems.ts";
import * as spans from "./statements/spanProblems.ts";
import * as statements from "./statements/problems.ts";
import * as tariffs from "./tariffs/problems.ts";
import * as votes from "./votes/problems.ts";

/** Every problem of foreign files. */
export const IMPORT_PROBLEMS: readonly ProblemDefinition[] = definedIn(economies, spans, statements, tariffs, votes);
