import { z } from "zod";
import type { FieldColumns } from "../field.ts";
import { number } from "../kinds.ts";

/** A number in the unit that stands beside it. */
export const counted = (meaning: string, columns: FieldColumns = {}): z.ZodNumber => number("row", meaning, columns);

/** A figure with its unit. */
export const measured = (meaning: string) => z.strictObject({ value: counted(meaning), unit: z.string() });
