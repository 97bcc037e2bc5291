import { z } from "zod";
import { documentOf } from "./envelope.ts";

const clustered = z.strictObject({ bySeller: z.number(), byCode: z.number() });

const fit = z.strictObject({
  iterations: z.int(),
  passes: z.int(),
  deviance: z.number(),
  lastChange: z.number(),
  residual: z.number().meta({ description: "How far the equations are from holding, in their own size" }),
});

const beta = z.number().meta({ unit: "none", description: "Percent of imports for one percent of 1 + rate" });

const coefficient = { beta, standardErrors: clustered, fit };

const instrumented = z.strictObject({
  firstStage: z.number(),
  strength: clustered.meta({ description: "F of the instrument" }),
  collected: z.strictObject(coefficient),
  difference: z.number().meta({ description: "β with the instrument less β without" }),
  differenceErrors: clustered,
});

const placebo = z.strictObject({
  from: z.string(),
  to: z.string(),
  beta: z.number().nullable(),
  standardErrors: clustered.nullable(),
  pairs: z.int().nullable(),
  failure: z.string().nullable().meta({ description: "Code of the problem where there is no estimate" }),
});

const set = z.strictObject({
  name: z.string(),
  theta: z.number(),
  standardError: z.number(),
  errorBy: z.enum(["seller", "code"]).meta({ description: "Which of the two standard errors it is: the larger" }),
  thetaHome: z.number().meta({ description: "Half of σ less 1, never below 0: an assumption" }),
  horizon: z.string(),
  elasticityOf: z.string(),
  estimatedOn: z.string(),
  source: z.string(),
  lines: z.array(z.string()).meta({ description: "Of elasticities.csv, the header first" }),
});

const estimate = z.strictObject({
  package: z.string(),
  version: z.string(),
  importer: z.string(),
  currency: z.string(),
  classification: z.string(),
  windows: z.strictObject({
    from: z.string(),
    to: z.string(),
    areChosen: z.boolean().meta({ description: "True: nobody named them" }),
    isByMonth: z.boolean(),
  }),
  leftOut: z.strictObject({
    sellers: z.array(z.string()),
    codes: z.array(z.string()),
    ofPackage: z
      .array(z.strictObject({ code: z.string(), why: z.string() }))
      .meta({ description: "Codes that the package gives no sector" }),
  }),
  dutiesUnknown: z.strictObject({
    pairs: z.int().meta({ description: "With imports and no figure of duties in any period" }),
    share: z.number().meta({ unit: "fraction of imports" }),
    takenFor: z.enum(["zero", "unknown"]),
  }),
  law: z.strictObject({ file: z.string(), day: z.string().nullable() }).nullable(),
  ...coefficient,
  thetaForeign: z.number().meta({ unit: "none", description: "−β − 1" }),
  cells: z.int(),
  pairs: z.int().meta({ description: "Of seller and code" }),
  sellers: z.int(),
  codes: z.int(),
  periods: z.int(),
  dropped: z.strictObject({
    absent: z.int(),
    withoutRate: z.int(),
    withoutInstrument: z.int(),
    alone: z.int(),
    separated: z.int(),
  }),
  instrumented: instrumented.nullable(),
  placebos: z.array(placebo).meta({ description: "The same rates beside imports of earlier windows, nearest first" }),
  furtherPlacebos: z.int().meta({ description: "Earlier pairs of windows that were not estimated" }),
  set: set.nullable().meta({ description: "A set of elasticities.csv; null where θ_F is not above zero" }),
});

/** The document of `tertius elasticities estimate`. */
export const ELASTICITIES_ESTIMATE: z.ZodType = documentOf("elasticities estimate", { estimate });
