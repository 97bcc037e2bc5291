import { z } from "zod";
import { documentOf } from "./envelope.ts";

/** The document of `positions propose`: proposals that nobody has accepted yet. */
export const PROPOSE: z.ZodType = documentOf("positions propose", {
  file: z.string(),
  written: z.string().nullable().meta({ description: "Table for a person to work through, when one was asked for" }),
  proposals: z.array(
    z.strictObject({
      id: z.int(),
      start: z.int().meta({ unit: "UTF-16 code units" }),
      end: z.int().meta({ unit: "UTF-16 code units, exclusive" }),
      text: z.string(),
      speaker: z.string(),
      mention: z.string(),
      cue: z.string(),
      construction: z.enum([
        "subject",
        "inverted",
        "inserted",
        "according to",
        "in the view of",
        "passive",
        "quotation alone",
        "colon",
      ]),
      confidence: z.number().min(0).max(1).meta({ description: "How sure the rules are; no probability" }),
    }),
  ),
});
