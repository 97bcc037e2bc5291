import { z } from "zod";
import { field } from "../field.ts";
import { percent, text } from "../kinds.ts";
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

const BOTH = "real income by country, and without revaluation";

/** The scenario at an elasticity set of the range, closure and package as at the centre. */
export const SET = z.strictObject({
  elasticities: text("which set"),
  horizon: text("which set"),
  /** Of every country that its package answers for. */
  welfarePercent: z.record(z.string(), percent(BOTH)),
  /** Under `none` there is none. */
  withoutRevaluationPercent: z.record(z.string(), percent(BOTH)),
  ...firstOrder,
  ...ofSectors,
  /** All trade between the parties. */
  bilateral: z.array(SOLVED_PAIR.omit({ scope: true }).extend({ exporter: text("pair"), importer: text("pair") })),
});

const WHICH = "which solve of the range";
const BY_COUNTRY = "real income and wages by country";
const REVALUED = "what the unit of a held deficit does, and real income without it";

/** A solve of the range: what claims are ranged over. */
export const SOLVE = z.strictObject({
  base: text(WHICH, { column: "base" }),
  elasticities: text(WHICH, { column: "elasticities" }),
  closure: CLOSURE.meta(field("text", WHICH, { column: "closure" })),
  welfarePercent: z.record(z.string(), percent(BY_COUNTRY, { column: "welfare_percent" })),
  realWagePercent: z.record(z.string(), percent(BY_COUNTRY)),
  revaluationPercent: z.record(z.string(), percent(REVALUED)),
  withoutRevaluationPercent: z.record(z.string(), percent(REVALUED, { column: "without_revaluation_percent" })),
  ...firstOrder,
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
