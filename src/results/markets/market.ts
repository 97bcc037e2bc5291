import { z } from "zod";
import { field } from "../field.ts";
import { text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { BY_SHARE } from "./byShare.ts";
import { IMPORTS_AT_RISK, IMPORTS_UNDER_DUTY, OBSERVED_FLOW } from "./imports.ts";
import { MARKET_SCORE } from "./score.ts";
import { MARKET_YEAR } from "./marketYear.ts";

/** What a market that cannot be solved tells, as it was observed. */
const OBSERVED = {
  observed: z.array(OBSERVED_FLOW).meta({ basis: "data" }).exactOptional(),
  /** Ids of the measures that imports at risk and under duty were read from. */
  measures: z.array(z.string()).exactOptional(),
  importsAtRisk: z.array(IMPORTS_AT_RISK).meta({ basis: "data" }).exactOptional(),
  importsUnderDuty: z.array(IMPORTS_UNDER_DUTY).meta({ basis: "data" }).exactOptional(),
};

/** One market under one scenario; years are keys, none with coverage `partial`, which has what was observed in their place. */
export const MARKET = z
  .strictObject({
    /** Of the scenario in this market. */
    title: z.string(),
    commodity: text("commodity"),
    unit: text("unit of quantities"),
    priceUnit: text("unit of prices"),
    coverage: z.enum(["full", "partial"]).meta(field("text", "`full`, or `partial` where nothing is solved")),
    baseYear: z.int().meta(field("year", "year that it is calibrated to")),
    ...OBSERVED,
    /** Absent where the market was not held against what happened. */
    score: MARKET_SCORE.exactOptional(),
    /** Absent where nobody asks who sold instead of whom, and where the market is solved. */
    byShare: BY_SHARE.exactOptional(),
    years: z.record(z.string(), MARKET_YEAR).meta({ isInPlace: true }),
  })
  .meta({ basis: "model" });

/** One market under one scenario. */
export type MarketResult = Result<typeof MARKET>;
