import { z } from "zod";
import { field, type FieldColumns } from "../field.ts";
import { number, numberOrNull, text } from "../kinds.ts";

/** Two states; where order matters, `a` comes first. */
export const PAIR = { a: text("one state", { column: "a" }), b: text("the other state", { column: "b" }) };

/** First and last day, both counted. */
export const DAYS = {
  from: z.iso.date().meta(field("text", "first day")),
  to: z.iso.date().meta(field("text", "last day")),
};

/** Lowest and highest, or the ends of an interval. */
export const ENDS = z.strictObject({ low: z.number(), high: z.number() });

/** Why the number beside is null. */
export const REASON = z.string().exactOptional();

/** Session of an assembly. */
export const session = (meaning: string, columns: FieldColumns = {}): z.ZodInt =>
  z.int().meta(field("session", meaning, columns));

/** A year. */
export const year = (meaning: string): z.ZodInt => z.int().meta(field("year", meaning));

/** A number without a unit, such as a measure of similarity or a utility. */
export const score = (meaning: string, columns: FieldColumns = {}): z.ZodNumber => number("score", meaning, columns);

/** The same, null where there is none. */
export const scoreOrNull = (meaning: string, columns: FieldColumns = {}): z.ZodNullable<z.ZodNumber> =>
  numberOrNull("score", meaning, columns);

/** Part of a whole, 0 to 1. */
export const share = (meaning: string, columns: FieldColumns = {}): z.ZodNumber =>
  z
    .number()
    .min(0)
    .max(1)
    .meta(field("fraction", meaning, columns));

/** A name, null where there is none. */
export const textOrNull = (meaning: string, columns: FieldColumns = {}): z.ZodNullable<z.ZodString> =>
  z
    .string()
    .nullable()
    .meta(field("text", meaning, columns));
