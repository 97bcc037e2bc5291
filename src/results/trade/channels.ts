import { z } from "zod";
import { percent, percentOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";

const WHERE_FROM = "where the welfare of a third country comes from";
const SOLD = "what it sells, by destination";

/** What a country sells to one destination: the price it fetches, in percent of log welfare, and the quantity. */
export const SALE = z.strictObject({
  price: percent(SOLD, { column: "contribution_log_percent" }),
  quantityPercent: percentOrNull(SOLD, { column: "quantity_percent" }),
});

/** Where the welfare change of a third country comes from, in percent of log welfare. */
export const CHANNELS = z.strictObject({
  cheaperImports: percent(WHERE_FROM),
  /** Iceberg costs and closed cells of the shock itself. */
  tradeCosts: percent(WHERE_FROM),
  transfers: percent(WHERE_FROM),
  sum: percent(WHERE_FROM),
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
