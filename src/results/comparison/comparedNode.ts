import { z } from "zod";
import { field } from "../field.ts";
import { number, text } from "../kinds.ts";
import { ENDS } from "../markets/corners.ts";
import type { Result } from "../result.ts";

/** A price or a shortage at a place of a market under two scenarios; of its difference there is no range: corners are not kept one by one. */
export const COMPARED_NODE = z.strictObject({
  market: text("market of the case", { column: "market" }),
  commodity: text("commodity", { column: "commodity" }),
  year: text("year that is solved", { column: "year" }),
  node: text("place of the market", { column: "node" }),
  quantity: z.enum(["price", "shortage"]).meta(
    field("text", "`price`, or `shortage`: what a buyer gets less than it would at its base price", {
      column: "quantity",
    }),
  ),
  unit: text("unit of the numbers", { column: "unit" }),
  first: number("row", "under the first scenario", {
    column: "first",
    ends: { low: "first_low", high: "first_high" },
  }),
  second: number("row", "under the second scenario", {
    column: "second",
    ends: { low: "second_low", high: "second_high" },
  }),
  difference: number("row", "the second less the first, at the centre of both", { column: "difference" }),
  range: z.strictObject({ first: ENDS.exactOptional(), second: ENDS.exactOptional() }),
});

/** A price or a shortage at a place of a market under two scenarios. */
export type ComparedNode = Result<typeof COMPARED_NODE>;
