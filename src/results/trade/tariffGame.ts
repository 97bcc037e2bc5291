import { z } from "zod";
import { field } from "../field.ts";
import { count, flag, number, numberOrNull, percent, text } from "../kinds.ts";
import type { Result } from "../result.ts";

/** One rate that was chosen. */
const CHOSEN_RATE = z.strictObject({
  exporter: z.string().nullable().meta(field("text", "whose goods; null: of all that are taxed")),
  sector: z.string().nullable().meta(field("text", "which goods; null: all of them")),
  beforePercent: percent("mean of the tariffs that it replaces, weighted by flows"),
  afterPercent: percent("the rate"),
  held: z.enum(["least", "most"]).nullable().meta(field("text", "bound that keeps it from going farther")),
});

/** One who chose. */
const CHOOSER = z.strictObject({
  country: text("who chooses, by its code"),
  payoffPercent: percent("what it chose for: 100 ln of real income, or tariff revenue over income of the base"),
  gradient: number("points", "what is left of its wish to move: largest component of the gradient of its own payoff"),
  rates: z.array(CHOSEN_RATE),
});

/** What the choice means for a country. */
const GAME_COUNTRY = z.strictObject({
  country: text("country, by its code"),
  welfarePercent: percent("real income against the base year, exact"),
  againstScenarioPercent: percent("real income against the scenario in which nobody chooses"),
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

/** Tariffs that countries would choose under a scenario. */
export const TARIFF_GAME = z.strictObject({
  kind: z.enum(["optimal", "nash", "agreed"]).meta(field("text", "one alone, a war, or an agreement")),
  case: z.string(),
  scenario: z.string(),
  title: z.string(),
  at: z.iso.date(),
  base: z.string(),
  baseYear: z.int(),
  closure: z.string(),
  elasticities: z.string(),
  objective: z.enum(["welfare", "revenue"]),
  by: z.enum(["pair", "sector", "partner", "mfn"]).meta(field("text", "which tariffs of a chooser are one rate")),
  choosers: z.array(CHOOSER),
  countries: z.array(GAME_COUNTRY),
  starts: z.array(GAME_START),
  rounds: count("rounds of answers, from the first start"),
  solves: count("equilibria that were solved, from all starts"),
  gradients: count("gradients that were computed"),
});

/** Tariffs that countries would choose under a scenario. */
export type TariffGameResult = Result<typeof TARIFF_GAME>;
