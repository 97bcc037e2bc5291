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

const ends = z.strictObject({ low: z.number(), high: z.number() });

const spread = z.strictObject({ value: z.number(), low: z.number(), high: z.number(), unit: z.string() });

const parameter = z.enum(["elasticity of demand", "elasticity of supply", "capacity", "flow inertia", "linked demand"]);

const order = z.strictObject({
  nodes: z.array(z.string()),
  count: z.int(),
  where: z.partialRecord(parameter, z.enum(["low", "high"])),
});

const detour = z.strictObject({
  from: z.string(),
  to: z.string(),
  before: z.string(),
  after: z.string(),
  quantity: z.number(),
  unit: z.string(),
  extraDays: z.number().meta({ unit: "days" }),
  extraCost: spread,
  extraPerCargo: spread.optional(),
});

const change = z.strictObject({ node: z.string(), change: z.number() });

const stage = z.strictObject({
  stage: z.enum(["policy", "ramp", "growth", "other"]),
  own: z.number(),
  others: z.array(change.extend({ range: ends.optional() })),
  demand: z.number(),
  range: z.strictObject({ own: ends, demand: ends, count: z.int() }).optional(),
});

const replacement = z.strictObject({
  from: z.string(),
  to: z.string(),
  unit: z.string(),
  before: z.number(),
  after: z.number(),
  stages: z.array(stage),
  reverse: z.array(stage),
  observed: z.array(change).optional(),
});

const millionUsd = z.number().nullable().meta({ unit: "million USD" });

const measured = { value: z.number(), unit: z.string() };

const linked = z.strictObject({
  market: z.string(),
  supplier: z.string(),
  buyers: z.array(z.string()),
  shift: z.strictObject(measured),
  change: z.strictObject(measured),
  demand: z.strictObject({ ...measured, low: z.number(), high: z.number() }),
});

const suspended = z.strictObject({
  contract: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  quantity: z.number(),
  unit: z.string(),
  percent: z.number(),
});

const nMinusOne = z.strictObject({
  ...measured,
  node: z.string(),
  before: z.number().nullable(),
  largest: z.string().nullable(),
});

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

const underDuty = atRisk.omit({ share: true }).extend({ duty: z.number().meta({ unit: "fraction of value" }) });

const year = z.strictObject({
  base: z.strictObject({ year: z.int(), capacities: z.int(), demand: z.int() }),
  residuals: z.array(z.string()),
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
      elasticity: z.number().optional(),
      range: range.optional(),
      tornado: z.array(z.strictObject({ parameter, atLow: z.number(), atHigh: z.number() })).optional(),
    }),
  ),
  shadowPrices: z.array(
    z.strictObject({
      constraint: z.string(),
      name: z.string(),
      kind: z.enum(["capacity", "chokepoint", "arc", "quota", "access", "terminal", "contract"]),
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
      before: z.number(),
      percent: z.number(),
      unit: z.string(),
      range: range.optional(),
    }),
  ),
  unserved: z.array(z.strictObject({ node: z.string(), quantity: z.number(), unit: z.string() })),
  concentration: z.array(
    z.strictObject({ node: z.string(), suppliers: z.number().nullable(), suppliersBefore: z.number().nullable() }),
  ),
  shortfallOrder: z.strictObject({ stable: z.boolean(), orders: z.array(order) }).optional(),
  detours: z.array(detour),
  replacement: z.array(replacement).optional(),
  notReplaced: z.array(z.strictObject({ from: z.string(), to: z.string(), failure: z.string() })).optional(),
  linked: z.array(linked).optional(),
  suspended: z.array(suspended).optional(),
  nMinusOne: z.array(nMinusOne).optional(),
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
    importsUnderDuty: z.array(underDuty).optional(),
  })
  .catchall(year);

/** The document of `tertius market`. */
export const MARKET: z.ZodType = documentOf("market", {
  scenario: z.string(),
  markets: z.record(z.string(), MARKET_RESULT),
});
