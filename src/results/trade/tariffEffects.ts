import { z } from "zod";
import { million, number, percent, text } from "../kinds.ts";
import type { Result } from "../result.ts";

/** What one point more of a tariff does to a country, to first order. */
export const TARIFF_EFFECT = z.strictObject({
  importer: text("who levies it"),
  exporter: text("whose goods bear it"),
  sector: text("sector; absent where it is all goods").exactOptional(),
  tariffPercent: percent("its rate in the scenario; of all goods their mean, weighted by trade before"),
  flow: million("trade before, at the border, a year"),
  welfarePercentPerPoint: number("percent per point", "real income of the country, percent of that before"),
  moneyPerPoint: million("the same in money a year"),
});

/** Tariffs of the world in the order of what they do to a country. */
const RANKED = z.strictObject({
  helps: z.array(TARIFF_EFFECT).meta({ description: "A point more helps; most first" }),
  hurts: z.array(TARIFF_EFFECT).meta({ description: "A point more hurts; most first" }),
});

/** Which single tariffs, anyone's, help or hurt a country most: derivatives at a scenario. */
export const TARIFF_EFFECTS = z.strictObject({
  case: z.string(),
  scenario: z.string(),
  at: z.iso.date(),
  base: z.string(),
  baseYear: z.int(),
  currency: z.string(),
  elasticities: z.string(),
  closure: z.string(),
  country: text("whose real income"),
  welfarePercent: percent("its real income in the scenario, exact"),
  pairs: RANKED.meta({ description: "All goods of an importer and an exporter" }),
  sectors: RANKED.meta({ description: "One sector of an importer and an exporter" }),
  residual: number("a pure number", "what is left of the transposed equations, over their right side"),
  evaluations: z.int(),
});

/** What one point more of a tariff does to a country. */
export type TariffEffect = Result<typeof TARIFF_EFFECT>;
/** Tariffs in the order of what they do. */
export type RankedTariffs = Result<typeof RANKED>;
/** Which single tariffs help or hurt a country most. */
export type TariffEffectsResult = Result<typeof TARIFF_EFFECTS>;
