import type { z } from "zod";
import { SCORE } from "../../results/index.ts";
import { documentOf } from "./envelope.ts";
import { printed } from "./printedSchema.ts";
import { MANIFEST } from "./run.ts";

/** The document of `tertius score`. */
export const SCORE_DOCUMENT: z.ZodType = documentOf("score", { score: printed(SCORE), manifest: MANIFEST });
