import { z } from "zod";
import { ALIGNMENT, LEVERAGE } from "./alignment.ts";
import { CLAIMS } from "./claims.ts";
import { documentOf, percentField } from "./envelope.ts";
import { MARKET_RESULT } from "./market.ts";
import { POSITIONS } from "./positions.ts";

const percent = z.number().meta({ unit: "percent" });
const logPercent = z.number().meta({ unit: "percent of log welfare" });
const million = z.number().meta({ unit: "million of the package's currency" });
const closure = z.templateLiteral(["fixed:", z.string()]).or(z.enum(["none", "own"]));

const range = z.strictObject({
  low: z.number(),
  high: z.number(),
  over: z.string(),
  positive: z.int(),
  count: z.int(),
});

const decomposition = z.strictObject({
  termsOfTrade: logPercent,
  volumeOfTrade: logPercent,
  tradeCosts: logPercent,
  transfers: logPercent,
  residual: logPercent,
  sum: logPercent,
});

const country = z.strictObject({
  welfarePercent: percent,
  welfareFirstOrderPercent: percent,
  termsOfTradePercent: percent,
  volumeOfTradePercent: percent,
  realWagePercent: percent,
  priceIndexPercent: percent,
  realIncomeChange: million,
  income: million,
  revaluationPercent: percent.optional(),
  withoutRevaluationPercent: percent.optional(),
  relativeWagePercent: percent,
  ...percentField("importsPercent"),
  ...percentField("exportsPercent"),
  tariffRevenue: million,
  valueAdded: million,
  deficitShare: z.number().meta({ unit: "fraction of income" }),
  flags: z.array(z.enum(["closure", "residual"])),
  decompositionLogPercent: decomposition.optional(),
  range: z.record(z.string(), range).optional(),
  otherBase: z.record(z.string(), z.strictObject({ welfarePercent: percent })).optional(),
  sectors: z
    .record(z.string(), z.strictObject({ ...percentField("outputPercent"), ...percentField("valueAddedPercent") }))
    .optional(),
});

const residuals = z.strictObject({
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

const pair = { exporter: z.string(), importer: z.string() };

const diversionParts = {
  lost: million,
  importSubstitution: million,
  destruction: million,
  thirds: z.array(z.strictObject({ third: z.string(), diversion: million, deflection: million, depression: million })),
  residual: z.number().meta({ unit: "fraction of the buyer's income" }),
};

const diversion = z.strictObject({
  measures: z.array(z.string()),
  seller: z.string(),
  buyer: z.string(),
  sector: z.string(),
  ...diversionParts,
  constantPrices: z.strictObject(diversionParts).optional(),
});

const channels = z.strictObject({
  cheaperImports: logPercent,
  sales: z.record(z.string(), z.strictObject({ price: logPercent, ...percentField("quantityPercent") })),
  tradeCosts: logPercent,
  transfers: logPercent,
  sum: logPercent,
});

const scopedPair = {
  ...pair,
  scope: z.enum(["all", "goods"]),
  before: million,
  after: million,
  ...percentField("changePercent"),
};

/** Of one solve of a range, whichever list it stands in. */
const solveFigures = {
  welfarePercent: z.record(z.string(), percent),
  withoutRevaluationPercent: z.record(z.string(), percent),
  termsOfTradePercent: z.record(z.string(), percent),
  volumeOfTradePercent: z.record(z.string(), percent),
  sectorTrade: z.array(
    z.strictObject({ ...pair, sector: z.string(), before: million, after: million, ...percentField("changePercent") }),
  ),
};

const equilibrium = z.strictObject({
  base: z.string(),
  baseYear: z.int(),
  horizon: z.string(),
  closure,
  elasticities: z.string(),
  theta: z.strictObject({ low: z.number(), high: z.number() }),
  evaluations: z.int(),
  residuals,
  worldValueAdded: million,
  currency: z.string(),
  countries: z.record(z.string(), country),
  bilateral: z.array(z.strictObject({ ...scopedPair, range: z.strictObject({ changePercent: range }).optional() })),
  flows: z.array(z.strictObject({ sector: z.string(), ...pair, before: million, after: million })).optional(),
  channels: z.record(z.string(), channels).optional(),
  attribution: z
    .record(z.string(), z.array(z.strictObject({ measure: z.string(), welfarePercent: percent })))
    .optional(),
  diversion: z.array(diversion).optional(),
  sets: z
    .array(
      z.strictObject({
        elasticities: z.string(),
        horizon: z.string(),
        ...solveFigures,
        bilateral: z.array(
          z.strictObject({ ...pair, before: million, after: million, ...percentField("changePercent") }),
        ),
      }),
    )
    .optional(),
  solves: z
    .array(
      z.strictObject({
        base: z.string(),
        elasticities: z.string(),
        closure,
        ...solveFigures,
        revaluationPercent: z.record(z.string(), percent),
        realWagePercent: z.record(z.string(), percent),
        bilateral: z.array(z.strictObject(scopedPair)),
        failure: z.string().optional(),
      }),
    )
    .optional(),
});

const scenario = z.strictObject({
  title: z.string(),
  at: z.iso.date(),
  measures: z.array(z.string()),
  status: z.enum(["ok", "failed"]),
  equilibrium: equilibrium.optional(),
  markets: z.record(z.string(), MARKET_RESULT).optional(),
  leverage: LEVERAGE.optional(),
});

const finding = z.strictObject({
  rank: z.int().positive(),
  sentence: z.string(),
  value: z.number().nullable(),
  range: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  unit: z.string(),
  scenario: z.string(),
  horizon: z.string().nullable(),
  results: z.array(z.string()).meta({ description: "Where its numbers stand in this document" }),
  sources: z.array(z.string()),
});

/** Where the case and the data of a run come from. */
export const MANIFEST: z.ZodType = z.strictObject({
  tertius: z.string(),
  caseSha256: z.string().nullable(),
  data: z.array(z.strictObject({ name: z.string(), version: z.string(), sha256: z.string().nullable() })),
  settings: z.array(z.string()).meta({ description: "PATH=VALUE of --set, as typed" }),
  deficits: closure.nullable().meta({ description: "--deficits; null = not given" }),
  elasticities: z.string().nullable().meta({ description: "--elasticities; null = not given" }),
  seed: z.int().nullable(),
  seedReason: z.string(),
});

/** The document of `tertius run`, which is also results.json. */
export const RUN: z.ZodType = documentOf("run", {
  case: z.strictObject({
    id: z.string(),
    title: z.string(),
    parties: z.strictObject({ a: z.string(), b: z.string(), third: z.array(z.string()) }),
    asOf: z.string(),
  }),
  manifest: MANIFEST,
  scenarios: z.record(z.string(), scenario),
  alignment: ALIGNMENT.optional(),
  positions: POSITIONS.optional(),
  claims: CLAIMS.optional(),
  findings: z.array(finding),
});
