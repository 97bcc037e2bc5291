import { z } from "zod";
import { text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { CORNERS } from "./corners.ts";
import { CHANGE_ENDS, counted } from "./measured.ts";

/** A route's flow, loaded. */
export const MARKET_FLOW = z.strictObject({
  from: text("seller", { column: "from_node" }),
  to: text("buyer", { column: "to_node" }),
  route: text("way", { column: "route" }),
  before: counted("loaded in the same year without what the scenario does", { column: "before_in_unit" }),
  quantity: counted("loaded under the scenario", { column: "after_in_unit" }),
  unit: z.string().meta({ description: "unit of quantities", column: "unit" }),
});

/** What a node sells or buys in all. */
export const NODE_QUANTITY = z.strictObject({
  before: counted("what the node sells, loaded, or buys, arriving, in the same year without what the scenario does", {
    column: "before_in_unit",
  }),
  value: counted("the same under the scenario", {
    column: "after_in_unit",
    ends: { low: "low_in_unit", high: "high_in_unit", count: "corners" },
  }),
  range: CORNERS.exactOptional(),
  /** Of the quantity; absent where nothing was varied, nothing that was varied moves it, or there is none without the scenario. */
  changePercent: CHANGE_ENDS.exactOptional(),
  unit: z.string().meta({ description: "unit of quantities", column: "unit" }),
});

/** A route's flow, loaded. */
export type MarketFlowResult = Result<typeof MARKET_FLOW>;
/** What a node sells or buys in all. */
export type NodeQuantity = Result<typeof NODE_QUANTITY>;
