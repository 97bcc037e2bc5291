import { z } from "zod";
import type { Result } from "./result.ts";

/** Lowest and highest over a set of solves. */
export const RANGE = z.strictObject({
  low: z.number(),
  high: z.number(),
  over: z.string().meta({
    description: "What was varied, such as `5 elasticity sets × 3 closures on world-2017, and world-2014: 16 solves`",
  }),
  positive: z.int().meta({ description: "Solves above zero: whether the sign is settled" }),
  count: z.int().meta({ description: "Of how many" }),
});

/** Lowest and highest over a set of solves. */
export type Range = Result<typeof RANGE>;
