import { z } from "zod";
import { field } from "../field.ts";
import { number, percent, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { SOLVED_PAIR } from "./pairs.ts";

/** What the surplus or deficit of a country is held in. */
export const CLOSURE = z.templateLiteral(["fixed:", z.string()]).or(z.enum(["none", "own"]));

const amount = z.number().meta({ unit: "million USD" });
const change = z.number().meta({ unit: "percent" });

const sectorTrade = z.strictObject({
  exporter: z.string(),
  importer: z.string(),
  sector: z.string(),
  before: amount,
  after: amount,
  changePercent: z.number().nullable().meta({ unit: "percent" }),
});

/** To first order, of the parties, where trade balances: elsewhere it depends on the numéraire. */
const firstOrder = {
  termsOfTradePercent: z.record(z.string(), change),
  volumeOfTradePercent: z.record(z.string(), change),
};

/** Trade of third countries with the parties, both ways, by sector of its package; no change where nothing was sold. */
const ofSectors = { sectorTrade: z.array(sectorTrade) };

const WELFARE = "real income";
const WITHOUT = "real income without what the unit of a held deficit does; none under `deficits: none`";

/** The scenario at an elasticity set of the range, closure and package as at the centre. */
export const SET = z.strictObject({
  elasticities: text("elasticity set"),
  horizon: text("how long after a change it holds"),
  welfarePercent: z.record(z.string(), percent(WELFARE)),
  withoutRevaluationPercent: z.record(z.string(), percent(WITHOUT)),
  ...firstOrder,
  ...ofSectors,
  /** All trade between the parties. */
  bilateral: z.array(SOLVED_PAIR.omit({ scope: true })),
});

/** A solve of the range: what claims are ranged over. */
export const SOLVE = z.strictObject({
  base: text("data package of the solve", { column: "base" }),
  elasticities: text("elasticity set of the solve", { column: "elasticities" }),
  closure: CLOSURE.meta(field("text", "closure of the solve", { column: "closure" })),
  welfarePercent: z.record(z.string(), percent(WELFARE, { column: "welfare_percent" })),
  realWagePercent: z.record(z.string(), percent("wage over the price index")),
  revaluationPercent: z.record(z.string(), percent("what the unit of a held deficit does by itself")),
  withoutRevaluationPercent: z.record(z.string(), percent(WITHOUT, { column: "without_revaluation_percent" })),
  ...firstOrder,
  /** Of the parties and third countries. */
  pricesToWagePercent: z.record(z.string(), percent("prices of what is consumed over the wage of the same country")),
  tariffRevenueChange: z.record(
    z.string(),
    number("percentage points", "change of tariff revenue in the income of the country"),
  ),
  ...ofSectors,
  /** Between the parties that its package has. */
  bilateral: z.array(SOLVED_PAIR),
  /** Why this solve has no numbers; absent when it has. */
  failure: z.string().exactOptional(),
});

/** What every solve of a range tells, whichever list it stands in. */
export type SolveFigures = Pick<
  Result<typeof SOLVE>,
  "welfarePercent" | "withoutRevaluationPercent" | "termsOfTradePercent" | "volumeOfTradePercent" | "sectorTrade"
>;
