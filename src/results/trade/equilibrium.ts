import { z } from "zod";
import { field } from "../field.ts";
import { million, number, percent, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { BLOC } from "./bloc.ts";
import { ATTRIBUTION, CHANNELS } from "./channels.ts";
import { CHOICE } from "./choices.ts";
import { COUNTRY } from "./country.ts";
import { DIVERSION } from "./diversion.ts";
import { DRAWS } from "./draws.ts";
import { IN_FORCE } from "./inForce.ts";
import { NESTS } from "./nests.ts";
import { BILATERAL, FLOW } from "./pairs.ts";
import { QUOTA } from "./quotas.ts";
import { CLOSURE, SET, SOLVE } from "./solves.ts";
import { TARIFF_STEP } from "./tariffSteps.ts";

/** How far each equation is from holding: log residuals by cell, trade balance over value added. */
const RESIDUALS = z.strictObject({
  max: z.number(),
  walras: z.number(),
  byEquation: z.strictObject({
    unitCost: z.number(),
    priceIndex: z.number(),
    shares: z.number(),
    expenditure: z.number(),
    tradeBalance: z.number(),
    /** How far quotas are from being met or free; absent where there is none. */
    quota: z.number().exactOptional(),
  }),
});

/** What the equilibrium engine answers for one scenario. */
export const EQUILIBRIUM = z
  .strictObject({
    base: text("data package of the centre"),
    /** Absent where numbers are changes against the base year. */
    against: text("scenario that every number is the change against").exactOptional(),
    /** Absent where all revenue is returned. */
    wastedPercent: percent(
      "part of what added points and export taxes bring that is spent on goods that serve nobody",
    ).exactOptional(),
    horizon: text("how long after a change its elasticities hold, such as `10 years`, or `unspecified`"),
    closure: CLOSURE.meta(field("text", "closure of the centre")),
    elasticities: text("elasticity set of the centre"),
    theta: z.strictObject({
      low: number("number", "lowest trade elasticity of its sectors"),
      high: number("number", "highest trade elasticity of its sectors"),
    }),
    /** Absent where buyers have one tier. */
    thetaHome: z
      .strictObject({
        low: number(
          "number",
          "lowest elasticity of imports against home goods of its sectors; `theta` is then among foreign sellers",
        ),
        high: number("number", "highest elasticity of imports against home goods of its sectors"),
      })
      .exactOptional(),
    baseYear: z.int().meta(field("year", "year of the data package")),
    worldValueAdded: million("value added of the world in the base"),
    evaluations: z.int(),
    residuals: RESIDUALS,
    currency: z.string(),
    countries: z.record(z.string(), COUNTRY),
    /** Those that the case is answered for, beside their members. */
    blocs: z.record(z.string(), BLOC).meta({ basis: null }).exactOptional(),
    bilateral: z.array(BILATERAL),
    /** Between the parties; in scenarios with the full range also all that third countries sell; or everything. */
    flows: z.array(FLOW).exactOptional(),
    channels: z.record(z.string(), CHANNELS).exactOptional(),
    attribution: z.record(z.string(), z.array(ATTRIBUTION)).exactOptional(),
    diversion: z.array(DIVERSION).exactOptional(),
    /** Between the parties, by day; absent where no tariff of the scenario is on their goods. */
    tariffSteps: z.array(TARIFF_STEP).exactOptional(),
    /** By measure and sector between the parties and third countries, of other pairs in all; absent where nothing acts. */
    inForce: z.array(IN_FORCE).meta({ basis: "data" }).exactOptional(),
    /** By sector, in the order of the rows; absent where there is none. */
    quotas: z.array(QUOTA).exactOptional(),
    sets: z.array(SET).exactOptional(),
    solves: z.array(SOLVE).exactOptional(),
    /** Absent where there is one variant. */
    nests: NESTS,
    /** Absent where nothing was drawn. */
    draws: DRAWS.exactOptional(),
    /** Of third countries, beside draws: what they could choose, and whose tariffs matter to them. */
    choices: z.array(CHOICE).exactOptional(),
  })
  .meta({ basis: "model" });

/** What the equilibrium engine answers for one scenario. */
export type EquilibriumResult = Result<typeof EQUILIBRIUM>;
