import { z } from "zod";
import { documentOf } from "./envelope.ts";

const range = z.strictObject({ low: z.number(), high: z.number(), over: z.string(), count: z.int() });

const welfare = z.strictObject({
  consumer: z.number(),
  producer: z.number(),
  duty: z.number(),
  rents: z.number(),
  inertia: z.number(),
  total: z.number(),
  residual: z.number(),
  unit: z.string(),
});

const stage = z.strictObject({
  stage: z.enum(["policy", "ramp", "growth"]),
  own: z.number(),
  others: z.array(z.strictObject({ node: z.string(), change: z.number() })),
  demand: z.number(),
});

const replacement = z.strictObject({
  from: z.string(),
  to: z.string(),
  unit: z.string(),
  before: z.number(),
  after: z.number(),
  stages: z.array(stage),
  reverse: z.array(stage),
});

const millionUsd = z.number().nullable().meta({ unit: "million USD" });

const observed = z.strictObject({
  from: z.string(),
  to: z.string(),
  year: z.int(),
  quantity: z.number().nullable(),
  value: millionUsd,
});

const atRisk = z.strictObject({
  supplier: z.string(),
  market: z.string(),
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  share: z.number().meta({ unit: "fraction of the pair's imports" }),
  year: z.int().nullable(),
  quantity: z.number().nullable(),
  value: millionUsd,
});

const year = z.strictObject({
  flows: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      route: z.string(),
      quantity: z.number(),
      before: z.number(),
      unit: z.string(),
    }),
  ),
  prices: z.record(
    z.string(),
    z.strictObject({
      value: z.number(),
      before: z.number().nullable(),
      beforeReason: z.string().optional(),
      unit: z.string(),
      range: range.optional(),
      tornado: z.array(z.strictObject({ parameter: z.string(), atLow: z.number(), atHigh: z.number() })).optional(),
    }),
  ),
  shadowPrices: z.array(
    z.strictObject({
      constraint: z.string(),
      name: z.string(),
      kind: z.enum(["capacity", "chokepoint", "arc", "quota", "access", "contract"]),
      value: z.number(),
      unit: z.string(),
    }),
  ),
  welfare,
  welfareChange: welfare,
  shortfalls: z.array(
    z.strictObject({
      node: z.string(),
      quantity: z.number(),
      percent: z.number(),
      unit: z.string(),
      range: range.optional(),
    }),
  ),
  unserved: z.array(z.strictObject({ node: z.string(), quantity: z.number(), unit: z.string() })),
  concentration: z.array(
    z.strictObject({ node: z.string(), suppliers: z.number().nullable(), suppliersBefore: z.number().nullable() }),
  ),
  shortfallOrder: z.strictObject({ stable: z.boolean(), orders: z.array(z.array(z.string())) }).optional(),
  replacement: z.array(replacement).optional(),
  notReplaced: z.array(z.strictObject({ from: z.string(), to: z.string(), failure: z.string() })).optional(),
  integrable: z.boolean(),
  solver: z.enum(["interior-point", "lemke", "semismooth-newton", "supplier-prices", "path-following"]),
  iterations: z.int(),
  kkt: z.strictObject({ primal: z.number(), dual: z.number(), complementarity: z.number() }),
});

/** One market under one scenario: its head, and years as keys; with partial coverage what was observed and is at risk. */
export const MARKET_RESULT: z.ZodType = z
  .object({
    title: z.string(),
    coverage: z.enum(["full", "partial"]),
    commodity: z.string(),
    unit: z.string(),
    priceUnit: z.string(),
    baseYear: z.int(),
    observed: z.array(observed).optional(),
    measures: z.array(z.string()).optional(),
    importsAtRisk: z.array(atRisk).optional(),
  })
  .catchall(year);

/** The document of `tertius market`. */
export const MARKET: z.ZodType = documentOf("market", {
  scenario: z.string(),
  markets: z.record(z.string(), MARKET_RESULT),
});
