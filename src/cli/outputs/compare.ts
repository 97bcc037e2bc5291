import { z } from "zod";
import { ANSWER_DIFF, COMPARISON, SWEEP, TARIFF_GAME } from "../../results/index.ts";
import { documentOf } from "./envelope.ts";
import { printed } from "./printedSchema.ts";
import { MANIFEST } from "./run.ts";

/** The document of `tertius compare`, which is also compare.json. */
export const COMPARE: z.ZodType = documentOf("compare", {
  comparison: printed(COMPARISON),
  manifests: z.array(MANIFEST).meta({ description: "Of the first and of the second" }),
});

/** The document of `tertius diff`, which is also diff.json. */
export const DIFF: z.ZodType = documentOf("diff", { diff: printed(ANSWER_DIFF) });

/** The document of `tertius sweep`, which is also sweep.json. */
export const SWEEP_DOCUMENT: z.ZodType = documentOf("sweep", { sweep: printed(SWEEP), manifest: MANIFEST });

/** The document of `tertius tariffs`. */
export const TARIFFS: z.ZodType = documentOf("tariffs", { game: printed(TARIFF_GAME), manifest: MANIFEST });
