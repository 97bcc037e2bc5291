import { definedIn, type ProblemDefinition } from "../../base/problems/index.ts";
import { ALLIANCE_PROBLEMS } from "./alliances/index.ts";
import { COUNCIL_PROBLEMS } from "./council/index.ts";
import { ROLLING_PROBLEMS } from "./economy/index.ts";
import { FINDING_PROBLEMS } from "./findings/index.ts";
import { OBSERVED_PROBLEMS } from "./observed/index.ts";
import * as parts from "./problems/index.ts";
import { VOTE_PACKAGE_PROBLEMS } from "./votes/index.ts";

/** Every problem of a data package. */
export const PACKAGE_PROBLEMS: readonly ProblemDefinition[] = [
  ...definedIn(parts),
  ...ROLLING_PROBLEMS,
  ...VOTE_PACKAGE_PROBLEMS,
  ...COUNCIL_PROBLEMS,
  ...ALLIANCE_PROBLEMS,
  ...FINDING_PROBLEMS,
  ...OBSERVED_PROBLEMS,
];
