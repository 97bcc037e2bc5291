import { definedIn, registerOf } from "../base/problems/index.ts";
import { COMPARING_PROBLEMS } from "../compare/index.ts";
import { DATED_PROBLEMS } from "../dated/index.ts";
import { IMPORT_PROBLEMS } from "../data/importers/index.ts";
import { LIVE_PROBLEMS } from "../live/index.ts";
import { ELASTICITY_PROBLEMS } from "../engines/elasticities/index.ts";
import { ESTIMATE_PROBLEMS } from "../estimate/index.ts";
import { FIXED_FIRMS_PROBLEMS } from "../engines/fixedFirms/index.ts";
import { SCORE_PROBLEMS } from "../engines/score/index.ts";
import { PRODUCT_MARKET_PROBLEMS } from "../engines/products/index.ts";
import { SUFFICIENT_STATISTICS_PROBLEMS } from "../engines/sufficientStatistics/index.ts";
import { FILE_PROBLEMS } from "../node/files/index.ts";
import { PUBLISHING_PROBLEMS } from "../node/publish/problems/index.ts";
import { REPLICATION_PROBLEMS } from "../node/replication/index.ts";
import { SWEEP_PROBLEMS } from "../node/sweep/index.ts";
import { RUN_PROBLEMS } from "../run/index.ts";
import * as cases from "./problems/cases.ts";
import * as ends from "./problems/ends.ts";
import * as games from "./problems/games.ts";
import * as scores from "./problems/score.ts";
import * as names from "./problems/names.ts";
import * as options from "./problems/options.ts";
import * as packages from "./problems/packages.ts";
import * as places from "./problems/places.ts";

/** Every problem code, once: docs/problems.md and `tertius explain` are made of it. */
export const PROBLEM_REGISTER = registerOf([
  ...RUN_PROBLEMS,
  ...COMPARING_PROBLEMS,
  ...DATED_PROBLEMS,
  ...IMPORT_PROBLEMS,
  ...ELASTICITY_PROBLEMS,
  ...ESTIMATE_PROBLEMS,
  ...FIXED_FIRMS_PROBLEMS,
  ...SCORE_PROBLEMS,
  ...PRODUCT_MARKET_PROBLEMS,
  ...SUFFICIENT_STATISTICS_PROBLEMS,
  ...FILE_PROBLEMS,
  ...LIVE_PROBLEMS,
  ...PUBLISHING_PROBLEMS,
  ...REPLICATION_PROBLEMS,
  ...SWEEP_PROBLEMS,
  ...definedIn(cases, ends, games, names, options, packages, places, scores),
]);
