import { z } from "zod";
import type { Result } from "../result.ts";

/** What is uncertain in a market; flow inertia is the σ of the flows. */
export const PARAMETER = z.enum([
  "elasticity of demand",
  "elasticity of supply",
  "capacity",
  "flow inertia",
  "linked demand",
]);

/** Which end of its range a parameter takes. */
export const END = z.enum(["low", "high"]);

/** Lowest and highest. */
export const ENDS = z.strictObject({ low: z.number(), high: z.number() });

/** Lowest and highest over the corners of what is uncertain. */
export const CORNERS = ENDS.extend({
  over: z.string().meta({ description: "What was varied" }),
  count: z.int().meta({ description: "Corners with an equilibrium" }),
  leftOut: z.int().meta({ description: "Corners without one, which are left out; absent = none" }).exactOptional(),
});

/** What is uncertain in a market; flow inertia is the σ of the flows. */
export type UncertainParameter = Result<typeof PARAMETER>;
/** Lowest and highest. */
export type Ends = Result<typeof ENDS>;
/** Lowest and highest over the corners of what is uncertain. */
export type PriceRange = Result<typeof CORNERS>;
