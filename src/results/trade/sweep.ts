import { z } from "zod";
import { field } from "../field.ts";
import { number, percent, text } from "../kinds.ts";
import { RANGE } from "../range.ts";
import type { Result } from "../result.ts";
import { NESTS } from "./nests.ts";

/** What a size of measures means for a country. */
export const SWEEP_POINT = z.strictObject({
  size: number("row", "size of the measures, or the rate that they have", { column: "size" }),
  country: text("country or bloc, by its code", { column: "country" }),
  welfarePercent: percent("real income, exact", {
    column: "welfare_percent",
    ends: {
      low: "welfare_low_percent",
      high: "welfare_high_percent",
      positive: "solves_above_zero",
      count: "solves",
    },
  }),
  range: z.strictObject({ welfarePercent: RANGE.exactOptional() }),
});

/** Real income of the two sides and of third countries against the size of measures. */
export const SWEEP = z.strictObject({
  case: z.string(),
  scenario: z.string(),
  title: z.string(),
  at: z.iso.date(),
  base: z.string(),
  baseYear: z.int(),
  unit: z
    .enum(["percent of their size", "percent"])
    .meta(field("text", "of sizes: of what the measures change, or the rate of one measure, as the case sweeps it")),
  /** Of the countries, in the order in which they are told: third countries, then the two sides. */
  countries: z.array(z.string()),
  sizes: z.array(z.number()),
  /** Sizes without an equilibrium. */
  unsolved: z.array(z.number()),
  /** Sizes at which some variants have no equilibrium, and how many of them; absent where all have one. */
  withoutVariants: z.array(z.strictObject({ size: z.number(), count: z.int() })).exactOptional(),
  points: z.array(SWEEP_POINT),
  nests: NESTS,
});

/** Real income against the size of measures. */
export type SweepResult = Result<typeof SWEEP>;
/** What a size of measures means for a country. */
export type SweepPoint = Result<typeof SWEEP_POINT>;
