import { z } from "zod";
import { unread } from "../field.ts";
import { number, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { counted } from "./measured.ts";

/** Per unit loaded, between the ends of freight. */
const COST = z.strictObject({
  value: counted("freight, and what is lost on the longer way at the buyer's price", {
    column: "extra_cost_in_price_unit",
  }),
  low: z.number().meta(unread("row", "the same at the low end of freight", { column: "extra_cost_low_in_price_unit" })),
  high: z
    .number()
    .meta(unread("row", "the same at the high end of freight", { column: "extra_cost_high_in_price_unit" })),
  unit: z.string().meta({ description: "unit of prices", column: "price_unit" }),
});

/** The same for a ship of the market file. */
const CARGO = z.strictObject({
  value: z
    .number()
    .meta(unread("USD", "extra cost of a cargo of the ship of the market", { column: "extra_usd_per_cargo" })),
  low: z.number().meta(unread("USD", "the same at the low end of freight", { column: "extra_usd_per_cargo_low" })),
  high: z.number().meta(unread("USD", "the same at the high end of freight", { column: "extra_usd_per_cargo_high" })),
  unit: z.string(),
});

/** A pair whose flow takes another way than without what the scenario does. */
export const DETOUR = z.strictObject({
  from: text("seller", { column: "from_node" }),
  to: text("buyer", { column: "to_node" }),
  before: text("the way that loses most of the pair's flow", { column: "way_before" }),
  after: text("the way that gains most of it", { column: "way_after" }),
  quantity: counted("what moved to the way after, loaded", { column: "moved_in_unit" }),
  unit: z.string().meta({ description: "unit of quantities", column: "unit" }),
  extraDays: number("days", "longer one way", { column: "extra_days" }),
  extraCost: COST,
  /** Absent where the file has no ships. */
  extraPerCargo: CARGO.exactOptional(),
});

/** A pair whose flow takes another way than without what the scenario does. */
export type DetourResult = Result<typeof DETOUR>;
