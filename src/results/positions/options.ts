import { z } from "zod";
import {
  ACTORS,
  DUPLICATE_RULES,
  FILTER_VARIABLES,
  KERNELS,
  NORMALIZATIONS,
  QUALIFIERS,
} from "../../engines/discourse/index.ts";

const filter = z
  .partialRecord(z.enum(FILTER_VARIABLES), z.array(z.string()))
  .meta({ description: "Values by variable" })
  .exactOptional();

/** How actors or concepts are tied, as a document tells it: without the tables that go with it. */
export const OPTIONS = z.strictObject({
  exclude: filter,
  only: filter,
  isolates: z.boolean().exactOptional(),
  actor: z.enum(ACTORS).exactOptional(),
  variable: z.enum(["agreement", "position"]).exactOptional(),
  duplicates: z.enum(DUPLICATE_RULES).exactOptional(),
  window: z.strictObject({ from: z.string().exactOptional(), to: z.string().exactOptional() }).exactOptional(),
  kernel: z.strictObject({ shape: z.enum(KERNELS), centre: z.string(), bandwidth: z.number() }).exactOptional(),
  collective: z.boolean().exactOptional(),
  undated: z.boolean().exactOptional(),
  qualifier: z.enum(QUALIFIERS).exactOptional(),
  normalization: z.enum(NORMALIZATIONS).exactOptional(),
});
