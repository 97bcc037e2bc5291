import { z } from "zod";
import { CLAIM, COMPUTATION, SEARCHED } from "../../results/index.ts";
import { documentOf } from "./envelope.ts";
import { printed } from "./printedSchema.ts";

/** Claims with their verdicts, in the order of the case. */
export const CLAIMS: z.ZodType = z.array(printed(CLAIM.omit({ problems: true })));

/** The document of `tertius audit`; with --explain one claim, its computation and what was searched. */
export const AUDIT: z.ZodType = documentOf("audit", {
  claims: CLAIMS,
  computation: z.array(COMPUTATION).optional(),
  searched: z.array(SEARCHED).optional(),
});
