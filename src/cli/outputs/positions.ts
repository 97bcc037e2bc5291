import { z } from "zod";
import { FILTER_VARIABLES, TIME_UNITS } from "../../engines/discourse/index.ts";
import { documentOf } from "./envelope.ts";

const [FIRST_VARIABLE, ...VARIABLES] = FILTER_VARIABLES;

const share = z.number().min(0).max(1).nullable().meta({ unit: "share" });
const position = z.number().nullable().meta({ unit: "codebook scale" });
const reason = z.string().optional();
const ids = z.array(z.string());
const bilingual = z.strictObject({ en: z.string(), ru: z.string().nullable() });
const named = z.array(z.strictObject({ id: z.string(), name: bilingual }));
const strategy = z.enum(["neutrality", "balancing", "mediation", "hedging", "leverage", "lean", "side"]);
const variable = z.enum(["concept", "agreement", "stance", "position", "strategy", "activism"]);

const codes = z.strictObject({
  provenance: bilingual,
  scale: z.strictObject({ low: z.number(), high: z.number(), names: z.record(z.string(), bilingual) }),
  camps: named,
  concepts: named,
  strategies: z.array(z.strictObject({ id: z.string(), name: bilingual, meaning: bilingual.nullable() })),
});

const sensitivity = z.strictObject({
  lowest: position,
  lowestReason: reason,
  highest: position,
  highestReason: reason,
  alternative: position,
  alternativeReason: reason,
  recodings: z.array(
    z.strictObject({ statement: z.string(), position: z.number(), alternative: z.number(), mean: z.number() }),
  ),
  isSignOpen: z.boolean(),
});

const camp = z.strictObject({
  group: z.string(),
  n: z.int(),
  speakers: z.int(),
  mean: position,
  meanReason: reason,
  low: position,
  lowReason: reason,
  high: position,
  highReason: reason,
  shrunkenMean: position,
  shrunkenMeanReason: reason,
  logit: z.number().nullable().meta({ unit: "log odds" }),
  logitReason: reason,
  neutralShare: share,
  neutralShareReason: reason,
  counts: z.array(z.strictObject({ position: z.number(), count: z.int(), share })),
  missing: z.int(),
  collective: ids,
  undated: ids,
  sensitivity,
});

const strategies = z.strictObject({
  group: z.string(),
  n: z.int(),
  speakers: z.int(),
  shares: z.array(z.strictObject({ strategy, count: z.int(), share, shareReason: reason })),
  activism: z.number().nullable().meta({ unit: "0 to 2" }),
  activismReason: reason,
  missing: z.int(),
  collective: ids,
  undated: ids,
});

const period = z.strictObject({
  period: z.string(),
  n: z.int(),
  mean: position,
  meanReason: reason,
  statements: ids,
});

const shift = z.strictObject({
  by: z.enum(["camp", "person"]),
  group: z.string(),
  earlier: period,
  current: period,
  all: period,
  change: position,
  changeReason: reason,
  periods: z.array(period),
  unplaced: ids,
  collective: ids,
});

const statement = z.strictObject({
  id: z.string(),
  document: z.string().nullable(),
  date: z.string(),
  datePrecision: z.enum(["day", "month", "year", "undated"]),
  person: z.string(),
  role: z.string(),
  country: z.string(),
  camp: z.string(),
  organization: z.string(),
  target: z.string(),
  concept: z.string(),
  conceptGroup: z.string(),
  agreement: z.boolean(),
  position: position.meta({ description: "Null: no stance, which is not 0" }),
  positionAlternative: position,
  strategy: strategy.nullable(),
  activism: z.number().nullable(),
  quote: z.string(),
  language: z.string(),
  paraphrase: bilingual,
  source: z.string(),
  locator: z.string(),
  coder: z.string(),
  confidence: z.string(),
  isCollective: z.boolean(),
  note: z.string(),
  counted: z.boolean(),
  countedReason: z.enum(["collective", "undated", "no position", "other country", "no camp"]).optional(),
});

const filter = z
  .partialRecord(z.enum([FIRST_VARIABLE!, ...VARIABLES]), z.array(z.string()))
  .optional()
  .meta({ description: "Values by variable" });

const options = z.strictObject({
  exclude: filter,
  only: filter,
  isolates: z.boolean().optional(),
  actor: z.enum(["person", "organization", "camp", "country"]).optional(),
  variable: z.enum(["agreement", "position"]).optional(),
  duplicates: z.enum(["include", "document", "week", "month", "year", "acrossrange"]).optional(),
  window: z.strictObject({ from: z.string().optional(), to: z.string().optional() }).optional(),
  kernel: z
    .strictObject({
      shape: z.enum(["uniform", "triangular", "epanechnikov", "gaussian"]),
      centre: z.string(),
      bandwidth: z.number(),
    })
    .optional(),
  collective: z.boolean().optional(),
  undated: z.boolean().optional(),
  qualifier: z.enum(["ignore", "congruence", "conflict", "subtract"]).optional(),
  normalization: z.enum(["none", "average", "jaccard", "cosine", "dna-compat", "activity", "prominence"]).optional(),
});

const node = z.strictObject({
  id: z.string(),
  kind: z.enum(["actor", "concept"]),
  statements: z.int(),
  weight: z.number(),
  attributes: z.record(z.string(), z.string()),
});

const weights = { weight: z.number(), rawWeight: z.number() };
const edge = z.strictObject({
  a: z.string(),
  b: z.string(),
  ...weights,
  pairs: z.array(z.tuple([z.string(), z.string()])).meta({ description: "Ids of statements, the one of a first" }),
});
const twoModeEdge = z.strictObject({ actor: z.string(), concept: z.string(), ...weights, statements: ids });

const leftOut = z.strictObject({
  excluded: ids,
  collective: ids,
  undated: ids,
  outsideWindow: ids,
  withoutActor: ids,
  withoutConcept: ids,
  withoutPosition: ids,
  duplicates: z.array(z.strictObject({ statement: z.string(), of: z.string() })),
});

const divided = {
  clusters: z.strictObject({
    method: z.literal("modularity"),
    seed: z.number(),
    clusters: z.array(z.strictObject({ cluster: z.int(), members: ids })),
    modularity: z.number().nullable(),
    modularityReason: reason,
  }),
  polarization: z.strictObject({
    modularity: z.number().nullable(),
    modularityReason: reason,
    clusters: z.int(),
    groupModularity: z.number().nullable(),
    groupModularityReason: reason,
    externalInternalIndex: z.number().nullable(),
    externalInternalIndexReason: reason,
  }),
};

const network = z.strictObject({
  id: z.enum(["speakers", "camps"]),
  options,
  statements: z.int(),
  nodes: z.array(node),
  edges: z.array(edge),
  leftOut,
  ...divided,
});

const rating = z.union([z.string(), z.number()]).nullable();
const codings = z.array(z.strictObject({ coder: z.string(), value: rating }));

const agreement = z.strictObject({
  coders: z.array(z.string()),
  statements: z.int(),
  doubleCoded: z.int(),
  variables: z.array(
    z.strictObject({
      variable,
      level: z.enum(["nominal", "ordinal", "interval", "ratio"]),
      alpha: z.number().nullable().meta({ unit: "Krippendorff's alpha" }),
      alphaReason: reason,
      kappa: z.number().nullable().meta({ unit: "Cohen's kappa" }),
      kappaReason: reason,
      units: z.int(),
      ratings: z.int(),
      tooLow: z.boolean(),
    }),
  ),
  disagreements: z.array(z.strictObject({ statement: z.string(), variable, codings, spread: z.number().nullable() })),
  settled: z.array(
    z.strictObject({
      statement: z.string(),
      variable,
      codings,
      chosen: rating,
      by: z.enum(["majority", "preferred coder"]),
    }),
  ),
});

const kind = z.enum(["actors", "concepts", "two-mode"]);
const tied = {
  statements: z.int(),
  nodes: z.array(node),
  edges: z.array(z.union([edge, twoModeEdge])),
  matrix: z.strictObject({
    rows: z.array(z.string()),
    columns: z.array(z.string()),
    weights: z.array(z.array(z.number())),
  }),
};

const askedNetwork = z.strictObject({
  kind,
  options,
  ...tied,
  leftOut,
  clusters: divided.clusters.optional().meta({ description: "Absent of two modes" }),
  polarization: divided.polarization.optional(),
});

const askedWindows = z.strictObject({
  kind,
  moving: z.strictObject({
    unit: z.enum(TIME_UNITS),
    size: z.int(),
    kernel: z.enum(["uniform", "triangular", "epanechnikov", "gaussian"]).optional(),
  }),
  options,
  places: z.array(z.strictObject({ from: z.string(), to: z.string(), centre: z.string(), ...tied })),
});

const askedEvents = z.strictObject({
  kind: z.literal("event-list"),
  options,
  rows: z.array(
    z.strictObject({
      statement: z.string(),
      date: z.string(),
      person: z.string(),
      organization: z.string(),
      concept: z.string(),
      agreement: z.boolean(),
      weight: z.number().meta({ unit: "statements" }),
    }),
  ),
  leftOut,
});

/** What is said about the question of a case, as `run` and `positions` carry it. */
export const POSITIONS: z.ZodType = z.strictObject({
  codes,
  scope: z.strictObject({ countries: z.array(z.string()), elsewhere: ids, countryUnknown: ids }),
  draws: z.int(),
  seed: z.int(),
  camps: z.array(camp),
  strategies: z.array(strategies),
  shift: z.array(shift),
  statements: z.array(statement),
  networks: z.array(network),
  networksLeftOut: z
    .array(z.strictObject({ id: z.enum(["speakers", "camps"]), reason: z.literal("too many pairs of statements") }))
    .optional(),
  agreement,
});

/** Documents of `tertius positions` and its parts. */
export const POSITIONS_DOCUMENTS: Readonly<Record<string, z.ZodType>> = {
  positions: documentOf("positions", { positions: POSITIONS }),
  "positions agree": documentOf("positions agree", { agreement }),
  "positions export": documentOf("positions export", {
    folder: z.string(),
    files: z.array(z.string()),
    statements: z.int(),
  }),
  "positions network": documentOf("positions network", {
    network: askedNetwork.optional(),
    windows: askedWindows.optional().meta({ description: "In place of `network` with a moving window" }),
    events: askedEvents.optional().meta({ description: "In place of `network` with an event list" }),
    folder: z.string().nullable(),
    files: z.array(z.string()),
  }),
};
