import { z } from "zod";
import { field } from "../field.ts";
import { number, text } from "../kinds.ts";
import { RANGE } from "../range.ts";
import type { Result } from "../result.ts";

/** What is compared of a country or bloc; sales are those to a party. */
const FIGURE = z.enum(["realIncome", "sales", "tariffRevenue", "termsOfTrade", "prices"]);

const millions = (meaning: string, column: string) =>
  z
    .number()
    .nullable()
    .meta(field("million USD", meaning, { column }));

/** A number under two scenarios, and by how much it is different under the second. */
export const COMPARED_FIGURE = z.strictObject({
  figure: FIGURE.meta(field("text", "what is compared: `realIncome`, `sales` …", { column: "figure" })),
  country: text("country or bloc, by its code", { column: "country" }),
  /** Null where it is not about trade with somebody. */
  partner: z
    .string()
    .nullable()
    .meta(field("text", "whom it sells to; empty where it is not about trade with somebody", { column: "partner" })),
  unit: z.enum(["percent", "percentage points"]).meta({
    description: "unit of the first and of the second; the difference is in percentage points",
    column: "unit",
  }),
  first: number("row", "change against the base year under the first scenario", {
    column: "first",
    ends: { low: "first_low", high: "first_high" },
  }),
  second: number("row", "change against the base year under the second scenario", {
    column: "second",
    ends: { low: "second_low", high: "second_high" },
  }),
  difference: number("percentage points", "the second less the first", {
    column: "difference_points",
    ends: {
      low: "difference_low_points",
      high: "difference_high_points",
      positive: "variants_above_zero",
      count: "variants",
    },
  }),
  /** Of the difference: over the differences of each variant of the model that both have, not between ends of ranges. */
  range: z.strictObject({
    first: RANGE.exactOptional(),
    second: RANGE.exactOptional(),
    difference: RANGE.exactOptional(),
  }),
  /** Null where there is no amount of money behind the number. */
  firstAmount: millions("the first in money, a year", "first_million"),
  secondAmount: millions("the second in money, a year", "second_million"),
  /** Null also where the two count in different years or currencies. */
  differenceAmount: millions("the second less the first in money, a year", "difference_million"),
});

/** A number under two scenarios, and by how much it is different under the second. */
export type ComparedFigure = Result<typeof COMPARED_FIGURE>;
