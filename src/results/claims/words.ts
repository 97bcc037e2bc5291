import { z } from "zod";

/** Words of the case in both languages. */
export const WORDS = z.strictObject({ en: z.string(), ru: z.string() });

/** A number in the unit of its quantity. */
export const IN_UNIT = z.number().meta({ unit: "the quantity's own" });
