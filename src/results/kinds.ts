import { z } from "zod";
import { field, type FieldColumns } from "./field.ts";

/** A text that claims may choose rows by. */
export const text = (meaning: string, columns: FieldColumns = {}): z.ZodString =>
  z.string().meta(field("text", meaning, columns));
/** A number in a unit. */
export const number = (unit: string, meaning: string, columns: FieldColumns = {}): z.ZodNumber =>
  z.number().meta(field(unit, meaning, columns));
/** A number in percent. */
export const percent = (meaning: string, columns: FieldColumns = {}): z.ZodNumber =>
  number("percent", meaning, columns);
/** Percent, or null where nothing was there before. */
export const percentOrNull = (meaning: string, columns: FieldColumns = {}): z.ZodNullable<z.ZodNumber> =>
  numberOrNull("percent", meaning, columns);
/** A number that is null where there is nothing to compute it from. */
export const numberOrNull = (unit: string, meaning: string, columns: FieldColumns = {}): z.ZodNullable<z.ZodNumber> =>
  z
    .number()
    .nullable()
    .meta(field(unit, meaning, columns));
/** How many. */
export const count = (meaning: string, columns: FieldColumns = {}): z.ZodInt =>
  z.int().meta(field("count", meaning, columns));
/** Whether something is so. */
export const flag = (meaning: string, columns: FieldColumns = {}): z.ZodBoolean =>
  z.boolean().meta(field("flag", meaning, columns));
/** A number, or not a number where nothing is known: null with the reason beside in documents. */
export const numberOrNaN = (
  unit: string,
  meaning: string,
  columns: FieldColumns = {},
): z.ZodUnion<readonly [z.ZodNumber, z.ZodNaN]> => z.union([z.number(), z.nan()]).meta(field(unit, meaning, columns));
/** Million of the currency that the package counts in. */
export const million = (meaning: string, columns: FieldColumns = {}): z.ZodNumber => number(MILLION, meaning, columns);

/** Unit of money in results on trade. */
export const MILLION = "million USD";
