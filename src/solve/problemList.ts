import { definedIn, type ProblemDefinition, TEXT_PROBLEMS } from "../base/problems/index.ts";
import { CASE_PROBLEMS } from "../case/index.ts";
import { PACKAGE_PROBLEMS } from "../data/packages/index.ts";
import { ALIGNMENT_PROBLEMS } from "../engines/alignment/index.ts";
import { DISCOURSE_PROBLEMS } from "../engines/discourse/index.ts";
import { EQUILIBRIUM_PROBLEMS } from "../engines/equilibrium/index.ts";
import { MARKET_PROBLEMS } from "../engines/markets/index.ts";
import { MARKET_MODEL_PROBLEMS } from "../models/markets/index.ts";
import { POLICY_PROBLEMS } from "../models/trade/index.ts";
import * as alignment from "./alignment/problems.ts";
import * as problems from "./problems.ts";

/** Every problem from the text of a case and of its packages to its results. */
export const SOLVING_PROBLEMS: readonly ProblemDefinition[] = [
  ...TEXT_PROBLEMS,
  ...PACKAGE_PROBLEMS,
  ...EQUILIBRIUM_PROBLEMS,
  ...MARKET_PROBLEMS,
  ...ALIGNMENT_PROBLEMS,
  ...DISCOURSE_PROBLEMS,
  ...CASE_PROBLEMS,
  ...POLICY_PROBLEMS,
  ...MARKET_MODEL_PROBLEMS,
  ...definedIn(alignment, problems),
];
