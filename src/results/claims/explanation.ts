import { z } from "zod";
import type { Result } from "../result.ts";

/** One step of the computation of a quantity: what it is of, and what came out. */
const STEP = z.strictObject({
  depth: z.int(),
  text: z.string(),
  /** At most the first eight rows; null = absent. */
  values: z.array(z.union([z.number(), z.string(), z.null()])),
  /** How many rows there are. */
  count: z.int(),
  /** Null for words and bare numbers. */
  unit: z.string().nullable(),
});

/** A quantity with every step of its computation. */
export const COMPUTATION = z.strictObject({ quantity: z.string(), steps: z.array(STEP) });

/** A parameter of the case that was searched for what turns the verdict. */
export const SEARCHED = z.strictObject({
  path: z.string(),
  low: z.number(),
  high: z.number(),
  source: z.string(),
  /** Where the truth turns; null where it does not between the ends. */
  turnsAt: z.number().nullable(),
});

/** One step of the computation of a quantity. */
export type ComputationStep = Result<typeof STEP>;
/** A quantity with every step of its computation. */
export type Computation = Result<typeof COMPUTATION>;
/** A parameter of the case that was searched for what turns the verdict. */
export type SearchedParameter = Result<typeof SEARCHED>;
