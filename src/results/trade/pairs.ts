import { z } from "zod";
import { field } from "../field.ts";
import { million, percentOrNull, text } from "../kinds.ts";
import { RANGE } from "../range.ts";
import type { Result } from "../result.ts";

const ends = {
  exporter: text("seller", { column: "exporter" }),
  importer: text("buyer", { column: "importer" }),
};

/** Trade net of tariff; after in the numéraire, world value added. */
const amounts = {
  before: million("trade net of tariff, as observed", { column: "before_million" }),
  after: million("the same with the changes of the solve by sector", { column: "after_million" }),
};

/** Trade of one pair before and after, in a solve of a range. */
export const SOLVED_PAIR = z.strictObject({
  ...ends,
  scope: z.enum(["all", "goods"]).meta(field("text", "`all` or `goods`", { column: "scope" })),
  ...amounts,
  changePercent: percentOrNull("change of its trade"),
});

/** Trade of one pair before and after, with its range; that of `after` lays changes in percent on what was observed. */
export const BILATERAL = SOLVED_PAIR.extend({
  after: million("the same with the changes of the solve by sector", {
    column: "after_million",
    ends: { low: "after_low_million", high: "after_high_million" },
  }),
  changePercent: percentOrNull("change of its trade", {
    column: "change_percent",
    ends: { low: "low_percent", high: "high_percent" },
  }),
  range: z.strictObject({ changePercent: RANGE, after: RANGE }).exactOptional(),
});

/** Trade of one pair in one sector. */
export const FLOW = z.strictObject({ sector: text("sector", { column: "sector" }), ...ends, ...amounts });

/** Trade of one pair before and after. */
export type BilateralResult = Result<typeof BILATERAL>;
/** Trade of one pair in one sector. */
export type FlowResult = Result<typeof FLOW>;
