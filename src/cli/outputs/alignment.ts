import { z } from "zod";
import { MEASURES } from "../../engines/alignment/index.ts";
import { ALIGNMENT, DYAD, EDGE, LEVERAGE, READING, SIMILARITY, TRIANGLE } from "../../results/index.ts";
import { ALLIANCE_DOCUMENT } from "./alliance.ts";
import { documentOf } from "./envelope.ts";
import { printed } from "./printedSchema.ts";

const { value, low, high } = SIMILARITY.shape;
const interval = z.strictObject({ low: low.unwrap(), high: high.unwrap() });

/** Each measure under its name, its reason, flag and interval beside. */
const measures = Object.fromEntries(
  MEASURES.flatMap((name): [string, z.ZodType][] => [
    [name, value],
    [`${name}Reason`, z.string().exactOptional()],
    [`${name}Flag`, z.string().exactOptional()],
    [`${name}Interval`, interval.exactOptional()],
  ]),
);

const dyad = DYAD.omit({ measures: true }).extend(measures);
const edge = EDGE.extend({ reading: READING });
const triangle = TRIANGLE.extend({ edges: z.tuple([edge, edge, edge]) });

/** What two states lose when trade between them is closed: rows of `leverage` of a scenario. */
const LEVERAGE_ROWS: z.ZodType = z.array(printed(LEVERAGE));

/** Alignment of the states of a case, as `run` and `align` carry it. */
export const ALIGNMENT_DOCUMENT: z.ZodType = printed(
  ALIGNMENT.extend({ dyads: z.array(dyad), triangle: z.array(triangle), alliance: z.array(ALLIANCE_DOCUMENT) }),
);

/** The document of `tertius align`. */
export const ALIGN: z.ZodType = documentOf("align", {
  alignment: ALIGNMENT_DOCUMENT.optional(),
  scenarios: z.record(z.string(), z.strictObject({ leverage: LEVERAGE_ROWS })).optional(),
  estimate: z
    .strictObject({
      folder: z.string(),
      files: z.array(z.string()),
      sessions: z.tuple([z.int(), z.int()]),
      converged: z.boolean(),
      largestStep: z.number(),
      rounds: z.int(),
      q: z.number(),
      observations: z.int(),
      r: z.number().nullable().meta({ unit: "correlation with the published points" }),
    })
    .optional(),
});
