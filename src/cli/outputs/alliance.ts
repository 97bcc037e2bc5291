import { z } from "zod";

const byState = z.record(z.string(), z.number());
const place = { parameter: z.string(), member: z.string().nullable() };
const scope = z.enum(["full", "some"]);
const region = { ...place, values: z.array(z.number()) };
const grid = z.array(z.array(z.boolean()));

const retaliation = z.strictObject({
  list: z.string(),
  states: z.array(z.string()),
  base: z.string(),
  elasticities: z.string(),
  losses: byState.meta({ unit: "fraction of real income" }),
});

const STANDING = z.enum(["verdict", "arithmetic"]);

const share = z.number().min(0).max(1).meta({ unit: "share" });

const skill = z.strictObject({
  count: z.int(),
  hits: z.int(),
  misses: z.int(),
  falseAlarms: z.int(),
  correctNoes: z.int(),
  baseRate: share,
  accuracy: share,
  constantAccuracy: share,
  peirce: z.number().nullable(),
  beatsConstant: z.boolean(),
});

/** How the alliance decision fared on pairs of which it is known whether they are allied. */
export const ALLIANCE_TRIAL: z.ZodType = z.strictObject({
  package: z.string(),
  year: z.int(),
  session: z.int(),
  fully: skill,
  some: skill,
  withLosses: skill.nullable(),
  missed: z.strictObject({ lighter: z.int(), heavier: z.int(), both: z.int() }),
  falseAlarms: z.strictObject({ otherObligation: z.int(), nothing: z.int() }),
  standing: STANDING,
});

/** An alliance decision with every term and what turns it. */
export const ALLIANCE: z.ZodType = z.strictObject({
  id: z.string(),
  title: z.string(),
  members: z.tuple([z.string(), z.string()]),
  adversary: z.strictObject({ name: z.string(), lead: z.string(), states: z.array(z.string()) }),
  session: z.int(),
  year: z.int(),
  retaliationFrom: z.string(),
  distance: z.strictObject({
    value: z.number(),
    from: z.enum(["published", "case"]),
    own: z.number().nullable(),
  }),
  capabilities: byState.meta({ unit: "share of the world" }),
  assumed: z.array(z.string()),
  a: z.literal(1),
  terms: z.record(z.string(), byState),
  retaliationLoss: z.record(
    z.string(),
    z.strictObject({
      loss: z.number().meta({ unit: "fraction of real income" }),
      list: z.string(),
      base: z.string(),
      elasticities: z.string(),
      range: z.strictObject({ low: z.number(), high: z.number(), count: z.int() }),
    }),
  ),
  utility: byState,
  firstUtility: byState,
  signs: z.record(z.string(), z.strictObject({ fully: z.boolean(), some: z.boolean(), below: z.number() })),
  path: z.array(z.strictObject({ a: z.number(), utility: byState })),
  signedFully: z.boolean(),
  signedSome: z.boolean(),
  signedBelow: z.number(),
  flips: z.array(
    z.strictObject({
      ...place,
      of: z.string(),
      commitment: scope,
      base: z.number(),
      at: z.number(),
      side: z.enum(["above", "below"]),
      signs: z.boolean(),
      residual: z.number(),
    }),
  ),
  unmoved: z.array(
    z.strictObject({
      ...place,
      of: z.string(),
      commitment: scope,
      base: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
  regions: z.array(
    z.strictObject({
      x: z.strictObject(region),
      y: z.strictObject(region),
      full: z.array(grid),
      bothFull: grid,
      bothSome: grid,
    }),
  ),
  tornado: z.array(
    z.strictObject({
      ...place,
      low: z.number(),
      high: z.number(),
      of: z.string(),
      base: z.number(),
      atLow: z.number(),
      atHigh: z.number(),
      swing: z.number(),
      flips: z.boolean(),
    }),
  ),
  sidePayments: z.strictObject({
    sum: z.number(),
    helpFully: z.boolean(),
    firstSum: z.number(),
    helpSome: z.boolean(),
  }),
  retaliation: z.array(retaliation),
  variants: z.array(
    z.strictObject({
      list: z.string(),
      base: z.string(),
      elasticities: z.string(),
      retaliationLoss: byState,
      utilities: byState,
      signedFully: z.boolean(),
      signedSome: z.boolean(),
    }),
  ),
  standing: STANDING,
  tried: z
    .strictObject({
      year: z.int(),
      adversary: z.string(),
      utilities: byState,
      said: z.boolean(),
      observed: z.boolean(),
    })
    .nullable(),
  observed: z
    .strictObject({
      year: z.int(),
      obligations: z.array(
        z.strictObject({
          a: z.string(),
          b: z.string(),
          kind: z.string(),
          from: z.int(),
          to: z.int(),
          source: z.string(),
          confidence: z.string(),
        }),
      ),
    })
    .nullable(),
});
