import { z } from "zod";
import { numberOrNaN } from "../kinds.ts";
import type { Result } from "../result.ts";
import { CORNERS, PARAMETER } from "./corners.ts";
import { CHANGE_ENDS, counted } from "./measured.ts";

/** How far one uncertain parameter alone moves a price. */
const BAR = z.strictObject({ parameter: PARAMETER, atLow: z.number(), atHigh: z.number() });

/** A price before and after, with what is uncertain about it. */
export const PRICE = z.strictObject({
  before: numberOrNaN("row", "price at the node in the same year without what the scenario does", {
    column: "before_in_price_unit",
  }),
  value: counted("price at the node under the scenario", {
    column: "after_in_price_unit",
    ends: { low: "low_in_price_unit", high: "high_in_price_unit", count: "corners" },
  }),
  range: CORNERS.exactOptional(),
  /** Of the price; absent where nothing was varied, nothing that was varied moves it, or there is no price without the scenario. */
  changePercent: CHANGE_ENDS.exactOptional(),
  /** Widest first; both ends of what does not move the price are the price. */
  tornado: z.array(BAR).exactOptional(),
  unit: z.string().meta({ description: "unit of prices", column: "price_unit" }),
  /** Of demand or supply at the node, at the base price, which the centre rests on; absent where the curve has none. */
  elasticity: z.number().exactOptional(),
});

/** How far one uncertain parameter alone moves a price. */
export type TornadoBar = Result<typeof BAR>;
/** A price before and after, with what is uncertain about it. */
export type PriceResult = Result<typeof PRICE>;
