import { z } from "zod";
import { field } from "../field.ts";
import { numberOrNaN, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { measured } from "./measured.ts";

/** Demand that follows what is produced in another market. */
export const LINKED = z.strictObject({
  market: text("market that is followed"),
  supplier: text("supplier there"),
  buyers: z.array(z.string()),
  shift: measured("change of the quantity there, relative to what it was"),
  change: measured("the same in its unit"),
  /** Between the ends of the coefficient. */
  demand: measured("change of demand here at every price").extend({ low: z.number(), high: z.number() }),
});

/** A contract that is neither taken nor paid for while every route of its is closed. */
export const SUSPENDED = z.strictObject({
  contract: z.string(),
  from: z.string(),
  /** Null = any buyer. */
  to: z.string().nullable(),
  /** Contracted for the days of the closure. */
  quantity: z.number(),
  unit: z.string(),
  /** Of the days on which it runs in the year. */
  percent: z.number(),
});

/** Whether the demand of a peak day is met when the largest entry or terminal fails. */
export const N_MINUS_ONE = measured("peak demand that is met when the largest fails").extend({
  node: text("buyer"),
  before: numberOrNaN("row", "the same in the year without what the scenario does"),
  /** Null where there is neither entry nor terminal. */
  largest: z.string().nullable().meta(field("text", "largest entry or terminal, which fails")),
});

/** Demand that follows what is produced in another market. */
export type LinkedResult = Result<typeof LINKED>;
/** A contract that is neither taken nor paid for. */
export type SuspendedResult = Result<typeof SUSPENDED>;
/** Whether the demand of a peak day is met when the largest entry or terminal fails. */
export type NMinusOneResult = Result<typeof N_MINUS_ONE>;
