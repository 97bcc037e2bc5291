import { z } from "zod";
import { field, type FieldColumns } from "../field.ts";
import { numberOrNull } from "../kinds.ts";

/** Ids of statements. */
export const IDS = z.array(z.string());

/** Why the number beside is null. */
export const REASON = z.string().exactOptional();

/** On the scale of the codebook; null = no stance, which is not 0. */
export const position = (meaning: string, columns: FieldColumns = {}): z.ZodNullable<z.ZodNumber> =>
  numberOrNull("scale", meaning, columns);

/** Part of statements, 0 to 1; null where there is none. */
export const share = (meaning: string, columns: FieldColumns = {}): z.ZodNullable<z.ZodNumber> =>
  z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .meta(field("fraction", meaning, columns));
