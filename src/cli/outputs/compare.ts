import { z } from "zod";
import { ANSWER_DIFF, COMPARISON, SWEEP, SWEPT_DRAWS } from "../../results/index.ts";
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

/** The document of `tertius sweep`, which is also sweep.json; with `--draws` its numbers are in summary.json. */
export const SWEEP_DOCUMENT: z.ZodType = documentOf("sweep", {
  sweep: printed(SWEEP).optional().meta({ description: "Without --draws" }),
  draws: printed(SWEPT_DRAWS).optional().meta({ description: "With --draws" }),
  folder: z.string().optional().meta({ description: "With --draws: where the runs are" }),
  manifest: MANIFEST,
});

/** The document of `tertius worker`. */
export const WORKER: z.ZodType = documentOf("worker", { shards: z.int().meta({ description: "Shards that it made" }) });
