import { z } from "zod";
import type { Result } from "../result.ts";

/** A cited figure that a claim uses. */
export const FACT_EVIDENCE = z.strictObject({
  id: z.string().meta({ description: "id of the figure, or path of the result", column: "name" }),
  /** Whether it enters the value; the others for the same make its range. */
  decides: z.boolean(),
  source: z.string().meta({ description: "key of the bibliography", column: "source" }),
  sourceLocator: z.string().meta({ description: "place in the source", column: "place" }),
  confidence: z
    .enum(["verified", "derived", "recalled"])
    .meta({ description: "how well it is known", column: "confidence" }),
});

/** A path into results, and the scenario it is read in. */
const READ = z.strictObject({
  path: z.string(),
  scenario: z.string(),
});

/** Where the numbers of a claim come from: source rows and results. */
export const EVIDENCE = z.strictObject({
  facts: z.array(FACT_EVIDENCE),
  results: z.array(READ),
  /** Keys of the bibliography, of facts and parameters. */
  sources: z.array(z.string()),
});

/** A cited figure that a claim uses. */
export type FactEvidence = Result<typeof FACT_EVIDENCE>;
/** Where the numbers of a claim come from. */
export type ClaimEvidence = Result<typeof EVIDENCE>;
