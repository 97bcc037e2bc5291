import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import * as alliance from "./alliance/problems.ts";
import * as balance from "./balance/problems.ts";
import * as dependence from "./dependence/problems.ts";
import * as idealPoints from "./idealPoints/problems.ts";
import * as leverage from "./leverage/problems.ts";
import * as similarity from "./similarity/problems.ts";
import * as triangle from "./triangle/problems.ts";

/** Every problem that the models of alignment raise. */
export const ALIGNMENT_PROBLEMS: readonly ProblemDefinition[] = definedIn(
  alliance,
  balance,
  dependence,
  idealPoints,
  leverage,
  similarity,
  triangle,
);
