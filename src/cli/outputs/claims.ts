import { z } from "zod";
import { documentOf } from "./envelope.ts";

const words = z.strictObject({ en: z.string(), ru: z.string() });

const verdict = z.enum(["supported", "partly-supported", "contradicted", "uncertain", "depends-on", "not-testable"]);

const alternativeKind = z.enum([
  "scenario",
  "measure",
  "source",
  "closure",
  "base",
  "elasticities",
  "closing",
  "reading",
]);

const inUnit = z.number().meta({ unit: "the quantity's own" });

const rangeGap = z.strictObject({
  kind: z.enum(["country-absent", "sector-absent", "not-per-solve", "no-value", "no-equilibrium"]),
  base: z.string().optional(),
  of: z
    .array(z.string())
    .meta({ description: "Countries, sectors, paths without filters, or elasticities and closure" }),
  solves: z.int(),
});

const quantity = z.strictObject({
  name: z.string(),
  value: inUnit.nullable(),
  valueReason: z.string().optional().meta({ description: "Why there is no value, and so no margin" }),
  range: z
    .strictObject({
      low: inUnit,
      high: inUnit,
      over: z.string(),
      kind: z.enum(["variants", "draws"]).meta({ description: "Of draws, the middle nine tenths" }),
      count: z.int(),
      holding: z.int().meta({ description: "How many are as the claim says" }),
    })
    .optional(),
  rangeWithout: z.array(rangeGap).optional().meta({ description: "Solves that the range is not over, and why" }),
  unit: z.string(),
  operator: z.enum(["lt", "le", "eq", "ge", "gt", "between", "rank", "trend"]),
  threshold: z.union([inUnit, z.tuple([inUnit, inUnit])]),
  thresholdOrigin: z.enum(["author", "ours"]),
  tolerance: inUnit.optional(),
  margin: inUnit.nullable().meta({ description: "Value minus threshold; of eq, tolerance minus distance" }),
  verdict: z.enum(["supported", "contradicted", "uncertain", "not-testable"]),
  decides: z.boolean().meta({ description: "Main reading, or that of a part; the others stand beside" }),
  part: z.string().optional(),
  why: words.optional().meta({ description: "Why a threshold of ours lies where it does" }),
  reading: z.strictObject({ en: z.string(), ru: z.string().nullable() }).optional(),
  expression: z.string(),
});

const number = { from: z.number(), to: z.number(), low: z.number(), high: z.number() };

const flip = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(["fact", "parameter"]),
    of: z.string(),
    ...number,
    unit: z.string(),
    source: z.string(),
  }),
  z.strictObject({ kind: z.literal("setting"), base: z.string(), elasticities: z.string(), closure: z.string() }),
  z.strictObject({ kind: z.literal("alternative"), alternative: alternativeKind, name: z.string() }),
  z.strictObject({ kind: z.literal("interval"), of: z.string(), end: z.enum(["low", "high"]) }),
]);

const alternative = z.strictObject({
  kind: alternativeKind,
  name: z.string(),
  verdict: z.enum(["supported", "contradicted", "partly-supported"]).nullable(),
  verdictReason: z.string().optional(),
  turns: z.boolean(),
  values: z.array(z.strictObject({ name: z.string(), value: inUnit.nullable(), unit: z.string() })),
});

const evidence = z.strictObject({
  facts: z.array(
    z.strictObject({
      id: z.string(),
      decides: z.boolean(),
      source: z.string(),
      sourceLocator: z.string(),
      confidence: z.enum(["verified", "derived", "recalled"]),
    }),
  ),
  results: z.array(z.strictObject({ path: z.string(), scenario: z.string() })),
  sources: z.array(z.string()),
});

const claim = z.strictObject({
  id: z.string(),
  locator: z.string(),
  section: z.string(),
  type: z.enum(["empirical", "causal", "forecast", "evaluative", "definition"]),
  paraphrase: words,
  scenario: z.string(),
  verdict,
  basis: z.enum(["data", "model", "coding", "by-construction"]).nullable(),
  partial: z.boolean(),
  partialBecause: z.array(z.enum(["recalled", "no-value", "untested"])),
  reason: words.nullable(),
  notTestable: z.enum(["reason", "no-value", "by-construction", "own-article", "arithmetic"]).optional(),
  why: words.nullable().meta({ description: "Why the main reading is what the sentence says" }),
  untested: words.nullable().meta({ description: "A part of the sentence that nothing tests" }),
  open: words.nullable().meta({ description: "Why the sentence leaves the choice open" }),
  firmness: z
    .strictObject({
      firm: z.boolean(),
      tried: z.int().meta({ description: "Named alternatives that could be computed" }),
      turning: z.array(z.strictObject({ kind: alternativeKind, name: z.string() })),
    })
    .optional()
    .meta({ description: "Absent where the verdict is uncertain or there is none" }),
  quantities: z.array(quantity),
  alternatives: z.array(alternative),
  secondThreshold: z.array(z.strictObject({ name: z.string(), threshold: inUnit, holds: z.boolean() })).optional(),
  consistency: z.array(quantity).optional(),
  observed: z.array(quantity).optional(),
  laterEvidence: z.array(quantity).optional(),
  errata: z.array(words),
  flip: flip.optional(),
  flips: z.array(flip),
  evidence,
});

/** Claims with their verdicts, in the order of the case. */
export const CLAIMS: z.ZodType = z.array(claim);

const step = z.strictObject({
  depth: z.int(),
  text: z.string(),
  values: z.array(z.union([z.number(), z.string(), z.null()])),
  count: z.int(),
  unit: z.string().nullable(),
});

const searched = z.strictObject({
  path: z.string(),
  low: z.number(),
  high: z.number(),
  source: z.string(),
  turnsAt: z.number().nullable(),
});

/** The document of `tertius audit`; with --explain one claim, its computation and what was searched. */
export const AUDIT: z.ZodType = documentOf("audit", {
  claims: CLAIMS,
  computation: z.array(z.strictObject({ quantity: z.string(), steps: z.array(step) })).optional(),
  searched: z.array(searched).optional(),
});
