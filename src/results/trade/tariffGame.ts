import { z } from "zod";
import { field } from "../field.ts";
import { count, flag, million, number, numberOrNull, percent, text } from "../kinds.ts";
import { RANGE } from "../range.ts";
import type { Result } from "../result.ts";

/** One rate that was chosen. */
const CHOSEN_RATE = z.strictObject({
  exporter: z.string().nullable().meta(field("text", "whose goods; null: of all that are taxed")),
  sector: z.string().nullable().meta(field("text", "which goods; null: all of them")),
  beforePercent: percent("mean of the tariffs that it replaces, weighted by flows"),
  afterPercent: percent("the rate; below zero a subsidy"),
  held: z.enum(["least", "most"]).nullable().meta(field("text", "bound that keeps it from going farther")),
  range: z.strictObject({ afterPercent: RANGE }).exactOptional(),
});

/** One who chose. */
const CHOOSER = z.strictObject({
  country: text("who chooses, by its code"),
  members: z
    .array(z.string())
    .meta({ description: "Countries of a bloc that lay the same rates; absent for a country" })
    .exactOptional(),
  without: z
    .array(z.string())
    .meta({
      description: "Members that the data count in the rest of the world: they do not choose; absent for a country",
    })
    .exactOptional(),
  hypothetical: z.enum(["member", "bloc"]).nullable().meta({
    description:
      "What is hypothetical: a `member` of a customs union sets no tariffs alone, a `bloc` that is none sets none together",
  }),
  union: text("customs union of such a member").exactOptional(),
  payoffPercent: percent("what it chose for: 100 ln of real income, or tariff revenue over income of the base"),
  gradient: number("points", "what is left of its wish to move: largest component of the gradient of its own payoff"),
  revenueBefore: million("its tariff revenue a year in the scenario in which nobody chooses"),
  revenueAfter: million("its tariff revenue a year at the rates"),
  rates: z.array(CHOSEN_RATE),
  range: z.strictObject({ revenueBefore: RANGE, revenueAfter: RANGE }).exactOptional(),
});

/** Ranges over the games, percent of real income. */
const INCOME_RANGE = z.strictObject({
  welfarePercent: RANGE,
  againstScenarioPercent: RANGE,
  withoutRevaluationPercent: RANGE.meta({
    description:
      "Against the scenario, held deficits without what their unit does by itself: the sign is claimed where this holds too",
  }),
});

/** What the choice means for a country or a bloc. */
const GAME_COUNTRY = z.strictObject({
  country: text("country, by its code"),
  welfarePercent: percent("real income against the base year, exact"),
  againstScenarioPercent: percent("real income against the scenario in which nobody chooses"),
  withoutRevaluationPercent: percent("the same without what the unit of a held deficit does by itself"),
  range: INCOME_RANGE.exactOptional(),
});

/** Where a search began, and whether it ended at the same tariffs as the first. */
const GAME_START = z.strictObject({
  startPercent: numberOrNull(
    "percent",
    "tariff that all chosen rates start at; null: the scenario's, or 1/θ where that is lower",
  ),
  hasSettled: flag("whether nobody would move where it ended"),
  tariffsApart: numberOrNull("percentage points", "largest distance of a rate from that of the first start"),
  payoffsApart: numberOrNull("points", "largest distance of a payoff"),
});

/** The same game under another elasticity set or another closure, from the rates of the first as its only start. */
const GAME_VARIANT = z.strictObject({
  elasticities: text("elasticity set"),
  closure: text("closure"),
  ratesPercent: z
    .array(z.array(z.number()))
    .meta({ description: "Rates in the order of the choosers and of their rates; empty where nothing settled" }),
  failure: z.string().meta({ description: "Why it has no numbers; absent where it has" }).exactOptional(),
});

/** Tariffs that countries would choose under a scenario. */
export const TARIFF_GAME = z.strictObject({
  kind: z.enum(["optimal", "nash", "agreed"]).meta(field("text", "one alone, a war, or an agreement")),
  case: z.string(),
  scenario: z.string(),
  title: z.string(),
  at: z.iso.date(),
  base: z.string(),
  baseYear: z.int(),
  currency: z.string(),
  closure: z.string(),
  elasticities: z.string(),
  objective: z.enum(["welfare", "revenue"]),
  by: z.enum(["pair", "sector", "partner", "mfn"]).meta(field("text", "which tariffs of a chooser are one rate")),
  leastPercent: percent("lowest rate that was allowed"),
  mostPercent: percent("highest rate that was allowed"),
  choosers: z.array(CHOOSER),
  countries: z.array(GAME_COUNTRY),
  starts: z.array(GAME_START),
  variants: z.array(GAME_VARIANT).meta({ description: "Games of the range beside this one" }).exactOptional(),
  rounds: count("rounds of answers, from the first start"),
  solves: count("equilibria that were solved, from all starts"),
  gradients: count("gradients that were computed"),
});

/** Tariffs that countries would choose under a scenario. */
export type TariffGameResult = Result<typeof TARIFF_GAME>;
