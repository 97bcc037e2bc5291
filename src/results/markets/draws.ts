import { z } from "zod";
import { count, number, numberOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { PARAMETER } from "./corners.ts";

/** What one uncertain thing does to a number of a market. */
export const MARKET_DRAWN_INPUT = z.strictObject({
  parameter: PARAMETER.meta({ unit: "text", description: "what is uncertain", column: "parameter" }),
  node: z.string().nullable().meta({
    unit: "text",
    description: "whose error it is alone; empty of the error that all share",
    column: "node",
  }),
  firstOrder: number("fraction", "part of the variance over draws that goes with it alone", {
    column: "first_order_share",
  }),
  low: numberOrNull("row", "the number with it at its lowest twentieth, the others in the middle", {
    column: "at_low",
  }),
  high: numberOrNull("row", "the number with it at its highest twentieth, the others in the middle", {
    column: "at_high",
  }),
});

/** A number of a market over draws. */
export const MARKET_DRAWN = z.strictObject({
  kind: z.enum(["price", "purchases", "sales"]).meta({
    unit: "text",
    description: "change of the price at a buyer, of all that it buys, or of what one supplier sells it",
    column: "outcome",
  }),
  from: z.string().nullable().meta({ unit: "text", description: "of sales, the supplier", column: "supplier" }),
  to: text("buyer", { column: "buyer" }),
  unit: z.string().meta({ unit: "text", description: "unit of the numbers", column: "unit" }),
  centre: number("row", "with every figure at its point value", { column: "central" }),
  low: number("row", "nineteen of twenty draws lie above", { column: "low" }),
  middle: number("row", "half of the draws lie above", { column: "middle" }),
  high: number("row", "one of twenty draws lies above", { column: "high" }),
  positive: count("draws above zero", { column: "draws_above_zero" }),
  count: count("draws that have the number", { column: "draws" }),
  /** The part of the variance first. */
  inputs: z.array(MARKET_DRAWN_INPUT),
});

/** How many figures of one kind are drawn. */
const DRAWN_KIND = z.strictObject({
  parameter: PARAMETER,
  figures: z.int().positive(),
  assumed: z.int().meta({ description: "Of them, those whose ends no source says" }),
});

/** A market in a year over draws of its figures. Claims do not read it: their own shares stand beside their quantities. */
export const MARKET_DRAWS = z
  .strictObject({
    draws: z.int().positive(),
    seed: z.int(),
    shared: z.number().min(0).max(1).meta({
      description: "Part of the variance of an error that figures of one kind share",
    }),
    recalled: z.number().min(0).meta({
      description:
        "How wide figures without sourced ends are drawn: 1 takes their ends as the lowest and highest twentieth",
    }),
    kinds: z.array(DRAWN_KIND),
    /** Draws without an equilibrium, by the code of the problem. */
    failures: z.array(z.strictObject({ code: z.string(), count: z.int().positive() })),
    outcomes: z.array(MARKET_DRAWN),
  })
  .meta({ basis: null });

/** A market in a year over draws of its figures. */
export type MarketDrawsResult = Result<typeof MARKET_DRAWS>;
/** A number of a market over draws. */
export type MarketDrawn = Result<typeof MARKET_DRAWN>;
/** What one uncertain thing does to a number of a market. */
export type MarketDrawnInput = Result<typeof MARKET_DRAWN_INPUT>;
