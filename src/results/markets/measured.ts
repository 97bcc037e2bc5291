import { z } from "zod";
import type { FieldColumns } from "../field.ts";
import { number, percent } from "../kinds.ts";

/** A number in the unit that stands beside it. */
export const counted = (meaning: string, columns: FieldColumns = {}): z.ZodNumber => number("row", meaning, columns);

/** A figure with its unit. */
export const measured = (meaning: string) => z.strictObject({ value: counted(meaning), unit: z.string() });

/** Lowest and highest change over the corners, each against the same corner without what the scenario does. */
export const CHANGE_ENDS = z.strictObject({
  low: percent("lowest change over the corners, each against the same corner without what the scenario does", {
    column: "lowest_change_percent",
  }),
  high: percent("highest change over the corners, each against the same corner without what the scenario does", {
    column: "highest_change_percent",
  }),
});
