import type { z } from "zod";
import { STRUCTURES } from "../../results/index.ts";
import { documentOf } from "./envelope.ts";
import { printed } from "./printedSchema.ts";
import { MANIFEST } from "./run.ts";

/** The document of `tertius structures`. */
export const STRUCTURES_DOCUMENT: z.ZodType = documentOf("structures", {
  structures: printed(STRUCTURES),
  manifest: MANIFEST,
});
