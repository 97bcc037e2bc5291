import type { z } from "zod";
import { schemaOf, type SchemaNode } from "../text/index.ts";

/** A table that a key of a case names: the schema of its rows in both forms. */
export interface NamedTable<Key extends string, T> {
  readonly key: Key;
  readonly schema: z.ZodType<T>;
  readonly json: SchemaNode;
}

/** A table with the JSON Schema of what people write in its rows. */
export function namedTable<Key extends string, T>(key: Key, schema: z.ZodType<T>): NamedTable<Key, T> {
  return { key, schema, json: schemaOf(schema) };
}
