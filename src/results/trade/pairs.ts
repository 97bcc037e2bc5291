import { z } from "zod";
import { field } from "../field.ts";
import { million, percentOrNull, text } from "../kinds.ts";
import { RANGE } from "../range.ts";
import type { Result } from "../result.ts";

const PAIR = "pair, and `all` or `goods`";
const NET = "trade net of tariff";

/** Million, net of tariff: as observed, and with the changes of the solve by sector; numéraire world value added. */
const beforeAndAfter = (meaning: string) => ({
  before: million(meaning, { column: "before_million" }),
  after: million(meaning, { column: "after_million" }),
});

/** Trade of one pair before and after, in a solve of a range. */
export const SOLVED_PAIR = z.strictObject({
  exporter: text(PAIR, { column: "exporter" }),
  importer: text(PAIR, { column: "importer" }),
  scope: z.enum(["all", "goods"]).meta(field("text", PAIR, { column: "scope" })),
  ...beforeAndAfter("its trade net of tariff"),
  changePercent: percentOrNull("change of its trade"),
});

/** Trade of one pair before and after, with its range. */
export const BILATERAL = z.strictObject({
  ...SOLVED_PAIR.shape,
  ...beforeAndAfter(NET),
  changePercent: percentOrNull("its change", {
    column: "change_percent",
    ends: { low: "low_percent", high: "high_percent" },
  }),
  range: z.strictObject({ changePercent: RANGE }).exactOptional(),
});

const WHICH = "which flow";

/** Trade of one pair in one sector, million, net of tariff. */
export const FLOW = z.strictObject({
  sector: text(WHICH, { column: "sector" }),
  exporter: text(WHICH, { column: "exporter" }),
  importer: text(WHICH, { column: "importer" }),
  ...beforeAndAfter(NET),
});

/** Trade of one pair before and after. */
export type BilateralResult = Result<typeof BILATERAL>;
/** Trade of one pair in one sector. */
export type FlowResult = Result<typeof FLOW>;
