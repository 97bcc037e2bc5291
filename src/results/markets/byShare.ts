import { z } from "zod";
import { field } from "../field.ts";
import { count, numberOrNull, percentOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";

const error = (meaning: string, column: string): z.ZodNullable<z.ZodNumber> =>
  percentOrNull(`${meaning}: sum of absolute errors over what the sellers that are compared sold`, { column });

/** What a buyer had from one seller in the base year and in a later year. */
export const SHARE_OF_SELLER = z.strictObject({
  seller: text("seller"),
  /** Null where it or the whole is not known. */
  before: percentOrNull("share of what was bought in the base year", { column: "before_percent" }),
  seen: percentOrNull("share of what was bought in the year", { column: "seen_percent" }),
  /** Null of those that are hit, and where the rule could not be tried. */
  byShare: percentOrNull("share in the year by old shares", { column: "by_share_percent" }),
  /** In the unit of the market; null where a figure of either year is not known. */
  change: numberOrNull("unit", "what it sold in the year less the base year", { column: "change_in_unit" }),
  /** In the unit of the market; null of those that are hit, and where the rule could not be tried. */
  byShareChange: numberOrNull("unit", "the same by old shares", { column: "by_share_change_in_unit" }),
});

/** The rule by share held against a later year, on the sellers that are not hit and have a figure in both years. */
export const SHARE_YEAR = z.strictObject({
  year: z.int().meta(field("year", "later year")),
  sellers: count("sellers that are not hit and have a figure in both years"),
  /** Sellers that are not hit and have a figure in the year alone. */
  unknown: z.array(z.string()),
  byShare: error(
    "the sum of what they sold given and split by old shares; null where too few are known",
    "error_percent",
  ),
  byShareSeen: error(
    "what those that are hit lost given and split by old shares; null where it is not known",
    "lost_percent",
  ),
  noChange: error("nothing changes", "no_change_percent"),
  recalled: count("of how many sellers a figure is from memory; absent = none").exactOptional(),
  shares: z.array(SHARE_OF_SELLER),
});

/** Who sold instead of those that a buyer turned away from, by old shares. */
export const BY_SHARE = z.strictObject({
  buyer: text("whose purchases are compared"),
  hit: z.array(z.string()),
  baseYear: z.int().meta(field("year", "year whose shares are kept")),
  /** Sellers that stand for all who are not named one by one. */
  residuals: z.array(z.string()),
  years: z.array(SHARE_YEAR),
});

/** Who sold instead of those that a buyer turned away from, by old shares. */
export type ByShareResult = Result<typeof BY_SHARE>;
/** The rule by share held against a later year. */
export type ShareYear = Result<typeof SHARE_YEAR>;
/** What a buyer had from one seller in the base year and in a later year. */
export type ShareOfSeller = Result<typeof SHARE_OF_SELLER>;
