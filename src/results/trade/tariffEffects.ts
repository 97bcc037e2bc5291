import { z } from "zod";
import { count, million, number, percent, text } from "../kinds.ts";
import { RANGE } from "../range.ts";
import type { Result } from "../result.ts";
import { NESTS } from "./nests.ts";

/** What one point more of a tariff does to a country or bloc, to first order. */
export const TARIFF_EFFECT = z.strictObject({
  importer: text("who levies it: a country, or a customs union whose members have one tariff"),
  exporter: text("whose goods bear it"),
  sector: text("sector; absent where it is all goods").exactOptional(),
  tariffPercent: percent("its rate in the scenario; of several goods or members their mean, weighted by trade there"),
  flow: million("trade in the scenario, at the border, a year"),
  welfarePercentPerPoint: number("percent per point", "real income, percent of that before"),
  moneyPerPoint: million("the same in money a year"),
  range: RANGE.meta({ description: "Of welfarePercentPerPoint, over the variants of the model" }).exactOptional(),
  first: count("variants of the model in which it is the first of its list").exactOptional(),
});

/** Tariffs of the world in the order of what they do to a country. */
const RANKED = z.strictObject({
  helps: z.array(TARIFF_EFFECT).meta({ description: "A point more helps; most first" }),
  hurts: z.array(TARIFF_EFFECT).meta({ description: "A point more hurts; most first" }),
});

/** A customs union and its members that the package has. */
const CUSTOMS_UNION = z.strictObject({
  code: text("the union"),
  members: z.array(z.string()).meta({ description: "Those that the package has by themselves" }),
});

/** What a central estimate of derivatives rests on, and how many variants of the model stand beside it. */
export const GRADIENT_GROUND = {
  base: z.string(),
  baseYear: z.int(),
  elasticities: z.string(),
  horizon: z.string(),
  closure: z.string(),
  unions: z
    .array(CUSTOMS_UNION)
    .meta({ description: "Their members have one tariff and are not ranked by themselves" }),
  variants: count("variants of the model that have an answer, the central one included"),
  without: count("variants that have none"),
  nests: NESTS,
  residual: number("a pure number", "what is left of the transposed equations of the centre, over their right side"),
  evaluations: z.int(),
};

/** Which single tariffs, anyone's, help or hurt a country or bloc most: derivatives at a scenario. */
export const TARIFF_EFFECTS = z.strictObject({
  case: z.string(),
  scenario: z.string(),
  at: z.iso.date(),
  currency: z.string(),
  ...GRADIENT_GROUND,
  country: text("whose real income: a country or a bloc"),
  members: z.array(z.string()).meta({ description: "Of a bloc" }).exactOptional(),
  welfarePercent: percent(
    "its real income in the scenario, exact; where a deficit is held, without the new value of that deficit",
  ),
  pairs: RANKED.meta({
    description: "All goods of an importer and an exporter; the rest of the world is left out on both sides",
  }),
  sectors: RANKED.meta({
    description: "One sector of an importer and an exporter; the rest of the world is left out on both sides",
  }),
});

/** What one point more of a tariff does to a country. */
export type TariffEffect = Result<typeof TARIFF_EFFECT>;
/** Tariffs in the order of what they do. */
export type RankedTariffs = Result<typeof RANKED>;
/** Which single tariffs help or hurt a country most. */
export type TariffEffectsResult = Result<typeof TARIFF_EFFECTS>;
