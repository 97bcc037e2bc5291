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
  z
    .number()
    .nullable()
    .meta(field("percent", meaning, columns));
/** Million of the currency that the package counts in. */
export const million = (meaning: string, columns: FieldColumns = {}): z.ZodNumber => number(MILLION, meaning, columns);

/** Unit of money in results on trade. */
export const MILLION = "million USD";
