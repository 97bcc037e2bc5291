import { z } from "zod";
import { unread } from "../field.ts";
import { numberOrNull, percent, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { CORNERS, END, PARAMETER } from "./corners.ts";
import { counted } from "./measured.ts";

/** A buyer that gets less than it would at its base price. */
export const SHORTFALL = z.strictObject({
  node: text("buyer", { column: "node" }),
  quantity: counted("what it lacks under the scenario", {
    column: "short_in_unit",
    ends: { low: "low_in_unit", high: "high_in_unit" },
  }),
  before: counted("what it lacks in the same year without what the scenario does", { column: "short_before_in_unit" }),
  percent: percent("the same of its demand at base prices", { column: "short_percent_of_demand" }),
  unit: z.string().meta({ description: "unit of quantities", column: "unit" }),
  range: CORNERS.exactOptional(),
});

/** One order in which buyers are short, the worst first, and the corners that it is found in. */
export const SHORTFALL_ORDER = z.strictObject({
  /** The first four. */
  nodes: z.array(z.string()),
  count: z.int().meta(unread("count", "corners that it is found in", { column: "corners" })),
  /** Parameters that stand at the same end in all of these corners; empty where none does. */
  where: z.partialRecord(PARAMETER, END),
});

/** Whether the order of who is short is the same in every corner, and the orders there are, the most frequent first. */
export const SHORTFALL_ORDERS = z.strictObject({ stable: z.boolean(), orders: z.array(SHORTFALL_ORDER) });

/** Demand at the choke price that nobody serves. */
export const UNSERVED = z.strictObject({
  node: text("buyer"),
  quantity: counted("what nobody delivers"),
  unit: z.string(),
});

/** How few a buyer is served by. */
export const CONCENTRATION = z.strictObject({
  node: text("buyer"),
  /** Null when nothing arrives. */
  suppliers: numberOrNull("index", "Herfindahl-Hirschman index over countries of origin, 0 to 1"),
  suppliersBefore: numberOrNull("index", "the same without what the scenario does"),
});

/** A buyer that gets less than it would at its base price. */
export type ShortfallResult = Result<typeof SHORTFALL>;
/** One order in which buyers are short. */
export type ShortfallOrder = Result<typeof SHORTFALL_ORDER>;
