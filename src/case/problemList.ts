import { definedIn, type ProblemDefinition } from "../base/problems/index.ts";
import { TARIFF_PROBLEMS } from "../data/tariffs/index.ts";
import { ALIGNMENT_CASE_PROBLEMS } from "./alignment/index.ts";
import { CLAIM_PROBLEMS } from "./claims/index.ts";
import { MARKET_CASE_PROBLEMS } from "./markets/index.ts";
import { OBSERVED_CASE_PROBLEMS } from "./observed/index.ts";
import { POSITIONS_CASE_PROBLEMS } from "./positions/index.ts";
import * as parts from "./problems/index.ts";
import { TRADE_CASE_PROBLEMS } from "./trade/index.ts";

/** Every problem of the text of a case. */
export const CASE_PROBLEMS: readonly ProblemDefinition[] = [
  ...definedIn(parts),
  ...TARIFF_PROBLEMS,
  ...TRADE_CASE_PROBLEMS,
  ...MARKET_CASE_PROBLEMS,
  ...ALIGNMENT_CASE_PROBLEMS,
  ...OBSERVED_CASE_PROBLEMS,
  ...POSITIONS_CASE_PROBLEMS,
  ...CLAIM_PROBLEMS,
];
