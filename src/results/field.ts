import { z } from "zod";

/** What a claim computed from results rests on. */
export type ResultBasis = "data" | "model" | "coding";

/** Columns of the ends of a range that stands beside a number, by what the range has. */
export interface EndColumns {
  readonly low?: string;
  readonly high?: string;
  readonly positive?: string;
  readonly count?: string;
}

/** What is true of a field of results beyond its type, for `.meta`. */
export interface FieldMeta {
  /** A unit; `text`, `flag`; `row` where the row itself says it; `unit` or `priceUnit` of the market. */
  readonly unit?: string;
  /** What the field means. Claims may read what has a unit and a meaning, in a part that says its basis. */
  readonly description?: string;
  /** Of a part: what claims about its fields rest on, down to the next that says another; null: claims read none of them. */
  readonly basis?: ResultBasis | null;
  /** Its column in the CSV file and the sheet of its rows. */
  readonly column?: string;
  /** Columns of its entry in the `range` beside it, or of that itself where the row has one range. */
  readonly ends?: EndColumns;
  /** Of a mapping: its entries stand where the mapping does, as the years of a market do. */
  readonly isInPlace?: true;
}

/** Where the numbers of a field stand in tables. */
export type FieldColumns = Pick<FieldMeta, "column" | "ends">;

/**
 * Unit, meaning and columns of a field in one object, for `.meta`.
 *
 * @example
 *   field("days", "one way", { column: "extra_days" })   // { unit: "days", description: "one way", column: "extra_days" }
 */
export function field(unit: string, description: string, columns: FieldColumns = {}): Record<string, unknown> {
  return { unit, description, ...columns };
}

/** The same of a field that stands in tables and that claims do not read. */
export function unread(unit: string, description: string, columns: FieldColumns): Record<string, unknown> {
  return { ...field(unit, description, columns), basis: null };
}

/** What a schema says of its field, within `optional` and `nullable` too. */
export function metaOf(schema: z.ZodType): FieldMeta {
  const inner = innerOf(schema);
  return { ...(inner === null ? {} : metaOf(inner)), ...(schema.meta() as FieldMeta | undefined) };
}

/** The schema without `optional` and `nullable`. */
export function bareSchema(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  return inner === null ? schema : bareSchema(inner);
}

function innerOf(schema: z.ZodType): z.ZodType | null {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable;
  return isWrapped ? (schema.unwrap() as z.ZodType) : null;
}
