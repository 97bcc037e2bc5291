import { z } from "zod";
import { field } from "../field.ts";
import { numberOrNaN, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { measured } from "./measured.ts";

const FOLLOWED = "market and supplier that are followed";
const SHIFT = "quantity there, its change, and demand here";

/** Demand that follows what is produced in another market. */
export const LINKED = z.strictObject({
  market: text(FOLLOWED),
  supplier: text(FOLLOWED),
  buyers: z.array(z.string()),
  /** Of the quantity there. */
  shift: measured(SHIFT),
  change: measured(SHIFT),
  /** Of demand here at every price, over the range of the coefficient. */
  demand: measured(SHIFT).extend({ low: z.number(), high: z.number() }),
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

const WHO = "buyer, and what fails";
const MET = "peak demand that is met";

/** Whether the demand of a peak day is met when the largest entry or terminal fails. */
export const N_MINUS_ONE = measured(MET).extend({
  node: text(WHO),
  /** The same year without what the scenario does; not a number where the buyer has no peak then. */
  before: numberOrNaN("row", MET),
  /** Null where there is neither entry nor terminal. */
  largest: z.string().nullable().meta(field("text", WHO)),
});

/** Demand that follows what is produced in another market. */
export type LinkedResult = Result<typeof LINKED>;
/** A contract that is neither taken nor paid for. */
export type SuspendedResult = Result<typeof SUSPENDED>;
/** Whether the demand of a peak day is met when the largest entry or terminal fails. */
export type NMinusOneResult = Result<typeof N_MINUS_ONE>;
