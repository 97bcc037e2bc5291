import { z } from "zod";
import { text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { counted } from "./measured.ts";

const WAY = "pair and way";
const LOADED = "loaded, under the scenario and without it";

/** A route's flow, loaded. */
export const MARKET_FLOW = z.strictObject({
  from: text(WAY, { column: "from_node" }),
  to: text(WAY, { column: "to_node" }),
  route: text(WAY, { column: "route" }),
  /** The same year without what the scenario does. */
  before: counted(LOADED, { column: "before_in_unit" }),
  quantity: counted(LOADED, { column: "after_in_unit" }),
  unit: z.string().meta({ column: "unit" }),
});

/** A route's flow, loaded. */
export type MarketFlowResult = Result<typeof MARKET_FLOW>;
