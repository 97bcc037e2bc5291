import { z } from "zod";
import { field } from "../field.ts";
import type { Result } from "../result.ts";
import { IN_UNIT } from "./words.ts";

/** What may be put in the place of what a claim is computed with. */
export const ALTERNATIVE_KIND = z.enum([
  "scenario",
  "measure",
  "source",
  "closure",
  "base",
  "elasticities",
  "closing",
  "reading",
]);

/** The claim with one thing put in the place of another. */
export const ALTERNATIVE = z.strictObject({
  kind: ALTERNATIVE_KIND,
  name: z.string(),
  /** Null where it could not be computed; uncertain where the range of another reading holds both answers. */
  verdict: z.enum(["supported", "contradicted", "partly-supported", "uncertain"]).nullable(),
  verdictReason: z.string().exactOptional(),
  /** Whether it turns the truth. */
  turns: z.boolean(),
  values: z.array(z.strictObject({ name: z.string(), value: IN_UNIT.nullable(), unit: z.string() })),
});

/** How firm a verdict is: what was tried in the place of the main reading, and what turns it. */
export const FIRMNESS = z.strictObject({
  /** Whether no admissible change is known that turns it. */
  firm: z.boolean(),
  tried: z.int().meta(field("count", "named alternatives that could be computed", { column: "tried" })),
  /** Those of them that turn it. */
  turning: z.array(z.strictObject({ kind: ALTERNATIVE_KIND, name: z.string() })),
});

/** The claim with one thing put in the place of another. */
export type AlternativeResult = Result<typeof ALTERNATIVE>;
/** How firm a verdict is. */
export type Firmness = Result<typeof FIRMNESS>;
