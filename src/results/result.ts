import type { z } from "zod";

/** A value that nobody changes, at any depth. */
type Unchanged<Value> = { readonly [Key in keyof Value]: Unchanged<Value[Key]> };

/**
 * What a schema describes, as those who read results see it: read only at any depth.
 */
export type Result<Schema extends z.ZodType> = Unchanged<z.output<Schema>>;
