import { z } from "zod";
import { field, unread } from "../field.ts";
import { count, number, percent, percentOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";

/** Fewer draws have no fifth percentile: less than one of them would lie below it. */
export const LEAST_DRAWS = 20;

/** A number over draws: where its lowest twentieth, its lower half and its highest twentieth end. */
export const DRAWN = z.strictObject({
  low: percent("nineteen of twenty draws lie above", { column: "low_percent" }),
  middle: percent("half of the draws lie above", { column: "middle_percent" }),
  high: percent("one of twenty draws lies above", { column: "high_percent" }),
  positive: count("draws above zero", { column: "draws_above_zero" }),
  count: count("draws that have the number", { column: "draws" }),
});

/** Something uncertain that draws move. */
const INPUT = z.strictObject({
  id: z.string().meta({
    description:
      "`set`, `shared`, or `own` with the first sector of the estimate, `home` where it is of imports against home goods",
  }),
  kind: z.enum(["set", "shared", "own", "home"]).meta({
    description:
      "Which elasticity set; the error that the estimates of a set share; the error of one estimate of one or several sectors, or of one of imports against home goods",
  }),
});

/** What one uncertain input does to real income. */
export const DRAWN_INPUT = z.strictObject({
  input: text("what is uncertain: `set`, `shared`, `own` or `home` with a sector", { column: "input" }),
  firstOrder: number("fraction", "part of the variance over draws that goes with this input alone", {
    column: "first_order_share",
  }),
  low: percentOrNull(
    "real income with the input at its lowest twentieth, the others in the middle; of sets the lowest",
    {
      column: "at_low_percent",
    },
  ),
  high: percentOrNull(
    "real income with the input at its highest twentieth, the others in the middle; of sets the highest",
    {
      column: "at_high_percent",
    },
  ),
});

/** Real income over the draws of one elasticity set. */
export const DRAWN_SET = DRAWN.extend({ elasticities: text("elasticity set", { column: "elasticities" }) });

/** Part of the draws between two values. */
const BIN = z.strictObject({
  from: z.number().meta(unread("percent", "lowest value", {})),
  share: z.number().meta(unread("fraction", "part of the draws", {})),
});

/** Real income of a country over draws, taken apart. */
const TOLD = z.strictObject({
  inputs: z.array(DRAWN_INPUT),
  sets: z.array(DRAWN_SET),
  /** Steps of one width, the first first. */
  density: z.strictObject({ step: z.number(), bins: z.array(BIN) }),
});

/** Trade of a pair over draws. */
const DRAWN_PAIR = z.strictObject({
  exporter: text("seller", { column: "exporter" }),
  importer: text("buyer", { column: "importer" }),
  scope: z.enum(["all", "goods"]).meta(field("text", "`all` or `goods`", { column: "scope" })),
  changePercent: DRAWN,
});

/** A scenario over draws of what is uncertain. Claims do not read it: their own shares stand beside their quantities. */
export const DRAWS = z
  .strictObject({
    draws: z.int().positive(),
    seed: z.int(),
    /** Elasticity sets that draws were taken from, each as often as the others. */
    sets: z.array(z.string()),
    shared: z.number().min(0).max(1).meta({
      description: "Part of the variance of an error that the estimates of a set share",
    }),
    /** Sectors whose spread is assumed, by set; a set without any is left out. */
    assumed: z.record(z.string(), z.array(z.string())),
    /** Draws without an equilibrium, by the code of the problem. */
    failures: z.array(z.strictObject({ code: z.string(), count: z.int().positive() })),
    inputs: z.array(INPUT),
    /** Real income of countries and blocs. */
    welfarePercent: z.record(z.string(), DRAWN),
    realWagePercent: z.record(z.string(), DRAWN),
    bilateral: z.array(DRAWN_PAIR),
    /** Of the parties and third countries. */
    told: z.record(z.string(), TOLD),
  })
  .meta({ basis: null });

/** A scenario over draws of what is uncertain. */
export type DrawsResult = Result<typeof DRAWS>;
/** A number over draws. */
export type Drawn = Result<typeof DRAWN>;
/** What one uncertain input does to real income. */
export type DrawnInputResult = Result<typeof DRAWN_INPUT>;
