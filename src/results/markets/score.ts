import { z } from "zod";
import { count, number, percent, text } from "../kinds.ts";
import { field } from "../field.ts";
import type { Result } from "../result.ts";

const error = (meaning: string, column: string): z.ZodNumber =>
  percent(`${meaning}: sum of absolute errors over what flowed`, { column });

/** A later year forecast from the base year, beside forecasts that need no model, on the same sellers. */
const SCORED_YEAR = z.strictObject({
  year: z.int().meta(field("year", "year that is forecast")),
  sellers: count("sellers with a figure in both years"),
  hit: count("how many sellers of the base year, with or without a figure in the year, the scenario hits"),
  model: error("the model", "model_percent"),
  noChange: error("nothing changes", "no_change_percent"),
  byShare: error("what the model takes from those that are hit, shared out by base flows", "by_share_percent"),
  byShareSeen: error("what those that are hit lost, shared out by base flows", "by_share_seen_percent"),
  withoutPurchases: error(
    "the model without what states bought; absent where they bought nothing beyond the base year",
    "without_purchases_percent",
  ).exactOptional(),
  fit: error(
    "base flows fitted to the sums of the year; absent where they cannot be met",
    "fit_percent",
  ).exactOptional(),
  recalled: count("of how many sellers the figure of the year is from memory; absent = none").exactOptional(),
  rank: z
    .number()
    .meta({ description: "Rank correlation of changes by seller, forecast and seen; absent where there is none" })
    .exactOptional(),
});

/** Mean errors with another σ. */
const SIGMA_ERRORS = z.strictObject({
  sigma: number("a pure number", "elasticity of a flow to a gap in delivered prices"),
  model: error("the model, mean of the years that chose no figure", "model_percent").exactOptional(),
  byShare: error("by share, its own loss, mean of the same years", "by_share_percent").exactOptional(),
  fitted: error("the model, mean of the years that chose a figure", "fitted_percent").exactOptional(),
});

/** A price in the unit of the market. */
const price = (description: string): z.ZodNumber => z.number().meta({ description });

/** A price that was recorded, and that of the market. */
const PRICE_RECORD = z.strictObject({
  node: text("whose price it is"),
  year: z.int().meta(field("year", "year of the price")),
  paid: price("what was paid"),
  low: price("least that sources have"),
  high: price("most that sources have"),
  source: text("bibliography keys"),
  market: price("price of the market under the scenario; absent before the first score").exactOptional(),
  marketLow: price("least over the combinations of what is uncertain").exactOptional(),
  marketHigh: price("most over them").exactOptional(),
});

/** Recorded prices that the range of a market does not reach. */
export const PRICE_MISSES = z.array(PRICE_RECORD);

/** How near a market came to what happened between its sellers and one buyer. */
export const MARKET_SCORE = z.strictObject({
  scenario: text("scenario of the market under which later years are forecast"),
  buyer: text("whose purchases are compared"),
  /** Years that chose a figure of the market, such as σ. */
  fitted: z.array(z.int()),
  years: z.array(SCORED_YEAR),
  sigmaRange: z
    .strictObject({
      low: number("a pure number", "least σ that the market counts as possible"),
      high: number("a pure number", "largest"),
    })
    .exactOptional(),
  sigmas: z.array(SIGMA_ERRORS),
  prices: z.array(PRICE_RECORD).exactOptional(),
  stale: z.boolean().meta({ description: "whether figures of the market were changed since" }),
});

/** How near a market came to what happened. */
export type MarketScore = Result<typeof MARKET_SCORE>;
/** A price that was recorded, and that of the market. */
export type PriceRecord = Result<typeof PRICE_RECORD>;
/** Mean errors with another σ. */
export type SigmaErrors = Result<typeof SIGMA_ERRORS>;
/** A later year forecast from the base year. */
export type ScoredYear = Result<typeof SCORED_YEAR>;
