import { z } from "zod";
import { bareSchema, metaOf, type ResultBasis } from "./field.ts";

/** A field of results that claims may read. */
export interface ResultField {
  /** `{}` stands for a mapping by name, `[]` for a list that filters choose rows of. */
  readonly path: string;
  /** `text`; a unit; `row` where the row itself says it; `unit` or `priceUnit` of the market. */
  readonly unit: string;
  readonly basis: ResultBasis;
  readonly meaning: string;
}

/**
 * Every field below a schema that claims may read, in the order of the schema: what has a unit and a meaning, in a part
 * that says its basis.
 *
 * @param path  Where the schema stands; empty at the root.
 *
 * @example
 *   fieldsBelow(OTHER_BASE, "otherBase{}", "model").map((each) => each.path)   // ["otherBase{}.welfarePercent"]
 */
export function fieldsBelow(
  schema: z.ZodType,
  path: string,
  around: ResultBasis | null = null,
): readonly ResultField[] {
  const { unit, description: meaning, basis = around } = metaOf(schema);
  const parts = partsBelow(bareSchema(schema), path);
  if (parts !== null) return parts.flatMap(([place, part]) => fieldsBelow(part, place, basis));
  return basis === null || unit === undefined || meaning === undefined ? [] : [{ path, unit, basis, meaning }];
}

/** Schemas of the parts of a mapping, a list or an object with their paths; null of a single value. */
function partsBelow(schema: z.ZodType, path: string): readonly (readonly [string, z.ZodType])[] | null {
  if (schema instanceof z.ZodObject) return namedParts(schema, path);
  if (schema instanceof z.ZodRecord) return [[`${path}{}`, schema.valueType as z.ZodType]];
  if (schema instanceof z.ZodArray) return [[`${path}[]`, schema.element as z.ZodType]];
  if (schema instanceof z.ZodTuple) return [[`${path}[]`, schema.def.items[0] as z.ZodType]];
  return null;
}

function namedParts({ shape }: z.ZodObject, path: string): readonly (readonly [string, z.ZodType])[] {
  return Object.entries(shape as Record<string, z.ZodType>).map(([name, part]) => {
    const inside = path === "" ? name : `${path}.${name}`;
    return [metaOf(part).isInPlace === true ? path : inside, part] as const;
  });
}
