import { z } from "zod";
import { field } from "../field.ts";
import { million, number, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { ATTRIBUTION, CHANNELS } from "./channels.ts";
import { COUNTRY } from "./country.ts";
import { DIVERSION } from "./diversion.ts";
import { BILATERAL, FLOW } from "./pairs.ts";
import { CLOSURE, SET, SOLVE } from "./solves.ts";

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
  }),
});

const HOW = "how the centre was solved";
const THETA = "lowest and highest trade elasticity of its sectors";

/** What the equilibrium engine answers for one scenario. */
export const EQUILIBRIUM = z
  .strictObject({
    base: text(HOW),
    /** Of the elasticity set: how long after a change it holds, such as `10 years`, or `unspecified`. */
    horizon: text(HOW),
    closure: CLOSURE.meta(field("text", HOW)),
    elasticities: text(HOW),
    theta: z.strictObject({ low: number("number", THETA), high: number("number", THETA) }),
    baseYear: z.int().meta(field("year", "year of the data package")),
    worldValueAdded: million("value added of the world in the base"),
    evaluations: z.int(),
    residuals: RESIDUALS,
    currency: z.string(),
    countries: z.record(z.string(), COUNTRY),
    bilateral: z.array(BILATERAL),
    /** Between the parties; in scenarios with the full range also all that third countries sell; or everything. */
    flows: z.array(FLOW).exactOptional(),
    channels: z.record(z.string(), CHANNELS).exactOptional(),
    attribution: z.record(z.string(), z.array(ATTRIBUTION)).exactOptional(),
    diversion: z.array(DIVERSION).exactOptional(),
    sets: z.array(SET).exactOptional(),
    solves: z.array(SOLVE).exactOptional(),
  })
  .meta({ basis: "model" });

/** What the equilibrium engine answers for one scenario. */
export type EquilibriumResult = Result<typeof EQUILIBRIUM>;
