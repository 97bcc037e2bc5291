import { z } from "zod";
import { percent, percentOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";

/** What a country sells to one destination. */
export const SALE = z.strictObject({
  price: percent("what the price that its sales fetch adds to log welfare", { column: "contribution_log_percent" }),
  quantityPercent: percentOrNull("change of the quantity that it sells", { column: "quantity_percent" }),
});

/** Parts of real income that single policies have, in the order in which they are told: others have none of them. */
export const FURTHER_PARTS = ["productivity", "wasted"] as const;

/** Where the welfare change of a third country comes from, in percent of log welfare. */
export const CHANNELS = z.strictObject({
  cheaperImports: percent("what cheaper imports add to log welfare"),
  tradeCosts: percent("what costs of trade and closed flows of the shock itself add to log welfare"),
  transfers: percent("what transfers add to log welfare"),
  productivity: percent("what more of the same inputs adds to log welfare").exactOptional(),
  wasted: percent("what revenue that serves nobody takes from log welfare").exactOptional(),
  sum: percent("their sum"),
  /** By destination: A, B and `others`. */
  sales: z.record(z.string(), SALE),
});

/** What one measure does to the real income of a country. */
export const ATTRIBUTION = z.strictObject({
  measure: text("measure", { column: "measure" }),
  welfarePercent: percent("its part of the change of real income", { column: "welfare_points" }),
});

/** Where the welfare change of a third country comes from. */
export type ChannelsResult = Result<typeof CHANNELS>;
