import { z } from "zod";
import { bareSchema, metaOf } from "../../results/index.ts";

/**
 * The schema of results as documents carry them: beside a percentage that may be null its reason, and the entries of a
 * mapping that is in place among the fields of what holds it.
 */
export function printed(schema: z.ZodType): z.ZodType {
  const rebuilt = rebuiltSchema(schema);
  const meta = schema.meta();
  return rebuilt === schema || meta === undefined ? rebuilt : rebuilt.meta(meta);
}

function rebuiltSchema(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodExactOptional) return printed(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodNullable) return nullable(schema.unwrap() as z.ZodType, schema);
  if (schema instanceof z.ZodObject) return printedObject(schema.shape);
  if (schema instanceof z.ZodRecord) return z.record(z.string(), printed(schema.valueType as z.ZodType));
  if (schema instanceof z.ZodArray) return z.array(printed(schema.element as z.ZodType));
  return schema;
}

function nullable(inner: z.ZodType, schema: z.ZodType): z.ZodType {
  const rebuilt = printed(inner);
  return rebuilt === inner ? schema : rebuilt.nullable();
}

function printedObject(shape: Readonly<Record<string, z.ZodType>>): z.ZodType {
  const inPlace = Object.values(shape).find((part) => metaOf(part).isInPlace === true);
  const fields = Object.entries(shape).flatMap(([name, part]) => (part === inPlace ? [] : printedField(name, part)));
  const own = z.strictObject(Object.fromEntries(fields));
  const entries = inPlace === undefined ? null : bareSchema(inPlace);
  return entries instanceof z.ZodRecord ? own.catchall(printed(entries.valueType as z.ZodType)) : own;
}

/** A field, and the reason beside a percentage that may be null. */
function printedField(name: string, schema: z.ZodType): readonly (readonly [string, z.ZodType])[] {
  const own = [name, printed(schema)] as const;
  return schema instanceof z.ZodNullable && name.endsWith("Percent")
    ? [own, [`${name}Reason`, z.string().optional()]]
    : [own];
}
