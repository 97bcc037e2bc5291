import { z } from "zod";
import { ALIGNMENT } from "./alignment/alignment.ts";
import { LEVERAGE } from "./alignment/leverage.ts";
import { CLAIM } from "./claims/claim.ts";
import { MARKET } from "./markets/market.ts";
import { POSITIONS } from "./positions/positions.ts";
import type { Result } from "./result.ts";
import { EQUILIBRIUM } from "./trade/equilibrium.ts";

/** One scenario; a failed one has no results, the others keep theirs. */
export const SCENARIO = z.strictObject({
  title: z.string(),
  at: z.iso.date(),
  measures: z.array(z.string()),
  status: z.enum(["ok", "failed"]),
  equilibrium: EQUILIBRIUM.exactOptional(),
  /** By name of the market. */
  markets: z.record(z.string(), MARKET).exactOptional(),
  /** What closing trade would cost each side, in the scenarios that the case names. */
  leverage: z.array(LEVERAGE).exactOptional(),
});

/** Everything a run computed; `base` is always a scenario. A part that the case lacks is absent. */
export const RESULTS = z.strictObject({
  scenarios: z.record(z.string(), SCENARIO),
  alignment: ALIGNMENT.exactOptional(),
  positions: POSITIONS.exactOptional(),
});

/** Everything a run computed, with the verdicts on the claims of its case; absent when they were not audited. */
const AUDITED = RESULTS.extend({ claims: z.array(CLAIM).exactOptional() });

/** One scenario; a failed one has no results, the others keep theirs. */
export type ScenarioResult = Result<typeof SCENARIO>;
/** Everything a run computed; `base` is always a scenario. */
export type Results = Result<typeof RESULTS>;
/** Everything a run computed, with the verdicts on the claims of its case. */
export type AuditedResults = Result<typeof AUDITED>;
