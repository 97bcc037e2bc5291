import { z } from "zod";
import { ALIGNMENT_DOCUMENT } from "./alignment.ts";
import { CLAIMS } from "./claims.ts";
import { documentOf } from "./envelope.ts";
import { printed } from "./printedSchema.ts";
import { CLOSURE, POSITIONS, SCENARIO } from "../../results/index.ts";

const finding = z.strictObject({
  rank: z.int().positive(),
  sentence: z.string(),
  value: z.number().nullable(),
  range: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  unit: z.string(),
  scenario: z.string(),
  horizon: z.string().nullable(),
  results: z.array(z.string()).meta({ description: "Where its numbers are in this document" }),
  sources: z.array(z.string()),
});

/** Where the case and the data of a run come from. */
export const MANIFEST: z.ZodType = z.strictObject({
  tertius: z.string(),
  caseSha256: z.string().nullable(),
  data: z.array(z.strictObject({ name: z.string(), version: z.string(), sha256: z.string().nullable() })),
  settings: z.array(z.string()).meta({ description: "PATH=VALUE of --set, as typed" }),
  for: z
    .array(z.string())
    .meta({ description: "Countries and blocs of --for, which stand in parties.third; empty = not given" }),
  deficits: CLOSURE.nullable().meta({ description: "--deficits; null = not given" }),
  elasticities: z.string().nullable().meta({ description: "--elasticities; null = not given" }),
  seed: z.int().nullable(),
  seedReason: z.string(),
});

/** The document of `tertius run`, which is also results.json. */
export const RUN: z.ZodType = documentOf("run", {
  case: z.strictObject({
    id: z.string(),
    title: z.string(),
    parties: z.strictObject({
      a: z.string().nullable().meta({ description: "One side of the dispute; null = the case names no sides" }),
      b: z.string().nullable().meta({ description: "The other side; null = the case names no sides" }),
      third: z.array(z.string()),
    }),
    asOf: z.string(),
  }),
  manifest: MANIFEST,
  scenarios: z.record(z.string(), printed(SCENARIO)),
  alignment: ALIGNMENT_DOCUMENT.optional(),
  positions: printed(POSITIONS).optional(),
  claims: CLAIMS.optional(),
  findings: z.array(finding),
});
