import { z } from "zod";
import { MARKET } from "../../results/index.ts";
import { documentOf } from "./envelope.ts";
import { printed } from "./printedSchema.ts";

/** Markets of a scenario by name: each its head, and years as keys; with partial coverage what was observed and is at risk. */
const MARKETS: z.ZodType = z.record(z.string(), printed(MARKET));

/** The document of `tertius market`. */
export const MARKET_DOCUMENT: z.ZodType = documentOf("market", { scenario: z.string(), markets: MARKETS });
