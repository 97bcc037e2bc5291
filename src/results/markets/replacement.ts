import { z } from "zod";
import { field } from "../field.ts";
import { number, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { ENDS } from "./corners.ts";
import { counted } from "./measured.ts";

/** What another supplier changes. */
const OTHER = z.strictObject({
  node: text("another supplier"),
  change: number("unit", "its change"),
  range: ENDS.exactOptional(),
});

/** What one stage changes in what arrives at a buyer. */
const STAGE = z.strictObject({
  /** What the scenario does; capacities of the year; demand of the year; what else the year brought, where it was observed. */
  stage: z.enum(["policy", "ramp", "growth", "other"]).meta(field("text", "`policy`, `ramp`, `growth` or `other`")),
  own: number("unit", "change of the flow in question"),
  demand: number("unit", "change of all that arrives: own and others"),
  /** Of every other supplier, largest first. */
  others: z.array(OTHER),
  /** Of own and demand over the corners, each absent where no corner moves it; absent in the reverse order. */
  range: z.strictObject({ own: ENDS.exactOptional(), demand: ENDS.exactOptional(), count: z.int() }).exactOptional(),
});

const OBSERVED_CHANGE = z.strictObject({
  node: text("supplier"),
  change: number("unit", "what was observed to arrive in the year less in the base year"),
});

/** How a flow is lost and who stands in for it, stage by stage; the parts of either order add up to after − before. */
export const REPLACEMENT = z.strictObject({
  from: text("seller"),
  to: text("buyer"),
  /** Of the quantities, arriving. */
  unit: z.string(),
  before: counted("what arrives at the base year's capacities and demand, without what the scenario does"),
  after: counted("what arrives in the year under the scenario"),
  /** Policy first, then ramp, then growth; what else the year brought comes last in either order. */
  stages: z.array(STAGE),
  /** Growth first, then ramp, then policy. */
  reverse: z.array(STAGE),
  /** Absent where either year is not known. */
  observed: z.array(OBSERVED_CHANGE).meta({ basis: "data" }).exactOptional(),
});

/** A flow that could not be split, because a stage between has no equilibrium, and why. */
export const NOT_REPLACED = z.strictObject({ from: z.string(), to: z.string(), failure: z.string() });

/** What one stage changes in what arrives at a buyer. */
export type ReplacementStage = Result<typeof STAGE>;
/** How a flow is lost and who stands in for it. */
export type ReplacementResult = Result<typeof REPLACEMENT>;
