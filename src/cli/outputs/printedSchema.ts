import { z } from "zod";
import { bareSchema, metaOf } from "../../results/index.ts";

/**
 * The schema of results as documents carry them: null for what is not a number, its reason beside that and beside a
 * percentage that may be null, and the entries of a mapping that is in place among the fields of what holds it.
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
  if (schema instanceof z.ZodRecord) return mapping(schema);
  if (schema instanceof z.ZodArray) return list(schema.element as z.ZodType, schema);
  return mayBeNaN(schema) ? z.number().nullable() : schema;
}

function nullable(inner: z.ZodType, schema: z.ZodType): z.ZodType {
  const rebuilt = printed(inner);
  return rebuilt === inner ? schema : rebuilt.nullable();
}

function list(element: z.ZodType, schema: z.ZodType): z.ZodType {
  const rebuilt = printed(element);
  return rebuilt === element ? schema : z.array(rebuilt);
}

function mapping(schema: z.ZodRecord): z.ZodType {
  const value = schema.valueType as z.ZodType;
  const rebuilt = printed(value);
  return rebuilt === value ? schema : schema.clone({ ...schema.def, valueType: rebuilt });
}

function mayBeNaN(schema: z.ZodType): boolean {
  return schema instanceof z.ZodUnion && schema.options.some((each) => each instanceof z.ZodNaN);
}

function printedObject(shape: Readonly<Record<string, z.ZodType>>): z.ZodType {
  const inPlace = Object.values(shape).find((part) => metaOf(part).isInPlace === true);
  const fields = Object.entries(shape).flatMap(([name, part]) => (part === inPlace ? [] : printedField(name, part)));
  const own = z.strictObject(Object.fromEntries(fields));
  const entries = inPlace === undefined ? null : bareSchema(inPlace);
  return entries instanceof z.ZodRecord ? own.catchall(printed(entries.valueType as z.ZodType)) : own;
}

/** A field, and the reason beside what is not a number or a percentage that may be null. */
function printedField(name: string, schema: z.ZodType): readonly (readonly [string, z.ZodType])[] {
  const own = [name, printed(schema)] as const;
  const hasReason = mayBeNaN(schema) || (schema instanceof z.ZodNullable && name.endsWith("Percent"));
  return hasReason ? [own, [`${name}Reason`, z.string().optional()]] : [own];
}
