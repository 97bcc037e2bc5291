import { z } from "zod";
import type { Result } from "../result.ts";
import { ALTERNATIVE_KIND } from "./alternatives.ts";

/** A number of the case that turns the truth where it moves inside of its documented ends. */
const MOVED = z.strictObject({
  kind: z.enum(["fact", "parameter"]),
  /** Id of the fact, or path of the key. */
  of: z.string(),
  from: z.number(),
  /** Where the truth turns. */
  to: z.number(),
  low: z.number(),
  high: z.number(),
  unit: z.string(),
  source: z.string(),
});

/** A change that is admissible and turns the truth. */
export const FLIP = z.discriminatedUnion("kind", [
  MOVED,
  z.strictObject({ kind: z.literal("setting"), base: z.string(), elasticities: z.string(), closure: z.string() }),
  z.strictObject({ kind: z.literal("alternative"), alternative: ALTERNATIVE_KIND, name: z.string() }),
  z.strictObject({ kind: z.literal("interval"), of: z.string(), end: z.enum(["low", "high"]) }),
]);

/** A change that is admissible and turns the truth. */
export type Flip = Result<typeof FLIP>;
