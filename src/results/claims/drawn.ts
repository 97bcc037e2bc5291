import { z } from "zod";
import type { Result } from "../result.ts";

const HOLDING = z.int().meta({ description: "draws in which it is as the claim says" });
const COUNT = z.int().positive().meta({ description: "draws that give it a value" });

const END = z.number().meta({ unit: "the figure's own" });

/** A figure from memory that draws move. */
const DRAWN_FACT = z.strictObject({
  id: z.string(),
  low: END.meta({ description: "5 % of its draws lie below" }),
  high: END.meta({ description: "95 % of its draws lie below" }),
  isStated: z
    .boolean()
    .meta({ description: "Whether the case states its ends; else they are the usual ones of a figure from memory" }),
});

/** Absent where none of what is read is drawn. */
const RECALLED = z.array(DRAWN_FACT).meta({ description: "Figures from memory that the draws move" }).exactOptional();

/** In how many draws of what is uncertain a claim holds. */
export const DRAWN_SHARE = z.strictObject({ holding: HOLDING, count: COUNT, recalled: RECALLED });

/** In how many draws a quantity is as the claim says. */
export const DRAWN_QUANTITY = z.strictObject({
  holding: HOLDING.meta({ unit: "count", column: "draws_holding" }),
  count: COUNT.meta({ unit: "count", column: "draws" }),
  recalled: RECALLED,
});

/** In how many draws something is as the claim says. */
export type DrawnShare = Result<typeof DRAWN_SHARE>;
