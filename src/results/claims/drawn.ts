import { z } from "zod";
import type { Result } from "../result.ts";

const HOLDING = z.int().meta({ description: "draws in which it is as the claim says" });
const COUNT = z.int().positive().meta({ description: "draws that give it a value" });

/** In how many draws of what is uncertain a claim holds. */
export const DRAWN_SHARE = z.strictObject({ holding: HOLDING, count: COUNT });

/** In how many draws a quantity is as the claim says. */
export const DRAWN_QUANTITY = z.strictObject({
  holding: HOLDING.meta({ unit: "count", column: "draws_holding" }),
  count: COUNT.meta({ unit: "count", column: "draws" }),
});

/** In how many draws something is as the claim says. */
export type DrawnShare = Result<typeof DRAWN_SHARE>;
