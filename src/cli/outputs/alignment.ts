import { z } from "zod";
import { ALLIANCE, ALLIANCE_TRIAL } from "./alliance.ts";
import { documentOf } from "./envelope.ts";
import { MEASURES } from "../../engines/alignment/index.ts";

const percent = z.number().meta({ unit: "percent of real income" });
const points = z.number().meta({ unit: "percentage points of real income" });
const share = z.number().min(0).max(1).meta({ unit: "share" });
const ends = z.strictObject({ low: z.number(), high: z.number() });
const closing = z.enum(["stops-selling", "stops-buying", "both"]);

const power = {
  vFrom: percent,
  vTo: percent,
  leverage: points,
  asymmetry: z.number().nullable().meta({ unit: "none, from -1 to 1" }),
  asymmetryReason: z.string().optional(),
};

const effectRange = z.strictObject({
  low: z.number(),
  high: z.number(),
  count: z.int(),
  rising: z.int(),
  falling: z.int(),
  direction: z.enum(["up", "down"]).nullable(),
});

const powerEffect = {
  leverage: points,
  asymmetry: z.number().nullable(),
  imbalance: z.number().nullable(),
  asymmetryReason: z.string().optional(),
};

const typicalLoss = z.strictObject({
  state: z.string(),
  partner: z.string(),
  loss: percent,
  partners: z.int(),
  median: percent,
  low: percent,
  high: percent,
  larger: z.int(),
});

/** What two states lose when trade between them is closed: rows of `leverage` of a scenario. */
export const LEVERAGE: z.ZodType = z.array(
  z.strictObject({
    from: z.string(),
    to: z.string(),
    closing,
    unit: z.literal("percent"),
    leverageUnit: z.literal("percentage points"),
    typical: z.tuple([typicalLoss, typicalLoss]).optional(),
    base: z.string(),
    elasticities: z.string(),
    ...power,
    range: z.strictObject({
      vFrom: ends,
      vTo: ends,
      leverage: ends,
      over: z.string(),
      count: z.int(),
      positive: z.int(),
    }),
    otherBase: z.record(z.string(), z.strictObject(power)),
    effect: z
      .strictObject({
        ...powerEffect,
        vFrom: points,
        vTo: points,
        range: z.strictObject({ leverage: effectRange, imbalance: effectRange.nullable() }),
        otherBase: z.record(z.string(), z.strictObject(powerEffect)),
      })
      .optional(),
  }),
);

const measure = z.enum(MEASURES);
const pair = { a: z.string(), b: z.string() };

const measureFields = Object.fromEntries(
  MEASURES.flatMap((name): [string, z.ZodType][] => [
    [name, z.number().nullable().meta({ unit: "none" })],
    [`${name}Reason`, z.string().optional()],
    [`${name}Flag`, z.string().optional()],
    [`${name}Interval`, ends.optional()],
  ]),
);

const dyad = z.strictObject({
  session: z.int().nullable(),
  from: z.iso.date(),
  to: z.iso.date(),
  ...pair,
  n: z.int(),
  nNonunanimous: z.int(),
  ...measureFields,
});

const window = z.union([z.int(), z.literal("all")]).meta({ description: "Sessions before the split looked back on" });
const span = { window, sessions: z.tuple([z.int(), z.int()]) };
const days = { from: z.iso.date(), to: z.iso.date() };

const judgement = {
  direction: z.enum(["closer", "apart", "disagree", "unclear"]),
  rising: z.array(measure),
  falling: z.array(measure),
  silent: z.array(measure),
};

const trend = z.strictObject({
  ...pair,
  ...span,
  measure,
  before: z.number().nullable(),
  after: z.number().nullable(),
  change: z.number().nullable(),
  changeInterval: ends.optional(),
  slope: z.number().nullable().meta({ unit: "a session" }),
  slopeInterval: ends.optional(),
  changeReason: z.string().optional(),
  slopeReason: z.string().optional(),
  leftOut: z.array(z.int()),
});

const trendJudgement = z.strictObject({
  ...pair,
  split: z.iso.date(),
  ...span,
  ...days,
  ...judgement,
  tried: z.array(z.strictObject({ ...span, ...days, up: z.int(), down: z.int() })),
  slope: z.strictObject(judgement),
});

const placebo = z.strictObject({
  pairs: z.array(z.tuple([z.string(), z.string()])),
  ranks: z.array(
    z.strictObject({
      ...pair,
      measure,
      change: z.number(),
      rank: z.int().meta({ description: "1 = the largest change" }),
      count: z.int(),
      low: z.number(),
      median: z.number(),
      high: z.number(),
    }),
  ),
});

const trendEvidence = z.strictObject({
  windows: z.array(trend),
  laterEvidence: z.array(trend).meta({ description: "After the day of the case: in no verdict" }),
  placebo,
});

const reading = z.enum(["votes", "S", "double-centred", "composite"]);
const type = z.enum(["menage-a-trois", "romantic-triangle", "stable-marriage", "unit-veto", "open"]);
const sign = z.union([z.literal(-1), z.literal(0), z.literal(1)]).nullable();
const parts = {
  pivot: z.string().nullable(),
  partners: z.tuple([z.string(), z.string()]).nullable(),
  outcast: z.string().nullable(),
};

const edge = z.strictObject({
  ...pair,
  reading,
  value: z.number().nullable(),
  valueReason: z.string().optional(),
  flag: z.string().optional(),
  band: z.number().min(0),
});

const neededEdge = z.strictObject({
  ...pair,
  value: z.number().nullable(),
  needed: z.union([z.literal(-1), z.literal(1)]),
  holds: z.boolean(),
  change: z.number().nullable(),
});

const triangle = z.strictObject({
  session: z.int(),
  reading,
  members: z.tuple([z.string(), z.string(), z.string()]),
  edges: z.array(edge).length(3),
  signs: z.array(sign).length(3),
  type: type.nullable(),
  typeReason: z.string().optional(),
  ...parts,
  probability: z.number().nullable().meta({ unit: "share of resamples" }),
  probabilities: z.array(z.strictObject({ type: type.nullable(), ...parts, probability: z.number() })),
  possible: z.array(z.strictObject({ type, ...parts })),
  balanced: z.boolean().nullable(),
  byConstruction: z.array(z.string()),
  pivotConditions: z.array(
    z.strictObject({ state: z.string(), isPivot: z.boolean(), edges: z.array(neededEdge).length(3) }),
  ),
  dependsOn: z.literal("reading").nullable(),
});

const balance = z.strictObject({
  session: z.int(),
  reading,
  nodes: z.array(z.string()),
  frustration: z.number(),
  atLeast: z.number(),
  exact: z.boolean(),
  camps: z.tuple([z.array(z.string()), z.array(z.string())]),
  ways: z.int().nullable(),
  frustrated: z.array(z.strictObject({ ...pair, weight: z.number() })),
});

const idealPoint = z.strictObject({
  session: z.int(),
  country: z.string(),
  point: z.number().nullable().meta({ unit: "standard deviations, published scale" }),
  pointReason: z.string().optional(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  rank: z.int().nullable(),
  ranked: z.int().nullable().meta({ description: "States with a point in the session" }),
  comparable: z.boolean(),
  published: z.number().nullable(),
});

const covered = { covered: z.int(), count: z.int() };
const idealPointCoverage = z
  .strictObject({ ...covered, countries: z.array(z.strictObject({ country: z.string(), ...covered })) })
  .nullable()
  .meta({ description: "How many of our intervals hold the published point; null where there is none" });

const vetoes = z
  .strictObject({
    counts: z.array(
      z.strictObject({
        ...days,
        isSoviet: z.boolean().meta({ description: "RUS is the Soviet Union in this span" }),
        drafts: z.int(),
        each: z.array(z.strictObject({ state: z.string(), vetoes: z.int(), alone: z.int(), joint: z.int() })),
        pairs: z.array(z.strictObject({ ...pair, vetoes: z.int() })),
      }),
    ),
    agreement: z.array(
      z.strictObject({ ...pair, ...days, n: z.int(), alike: z.int(), recalled: z.int(), unknown: z.int() }),
    ),
  })
  .nullable();

const tie = z.strictObject({
  ...pair,
  kind: z.enum(["energy", "exercise", "technology", "finance", "treaty", "none"]),
  date: z.iso.date().nullable(),
  precision: z.enum(["day", "month", "year"]).nullable(),
  source: z.string(),
  confidence: z.string(),
  note: z.string(),
});

const criterion = z.strictObject({
  criterion: z.enum(["supplierConcentration", "importsOverAbsorption", "importsOverExports"]),
  value: z.number().nullable(),
  valueReason: z.string().optional(),
  threshold: z.number(),
  met: z.boolean(),
});

const dependence = z.strictObject({
  shares: z.array(
    z.strictObject({
      country: z.string(),
      partner: z.string(),
      scenario: z.string(),
      exports: share,
      imports: share,
      trade: share,
    }),
  ),
  sectors: z.array(
    z.strictObject({
      country: z.string(),
      sector: z.string(),
      scenario: z.string(),
      shares: z.record(z.string(), share),
      criteria: z.array(criterion),
      strategic: z.boolean(),
    }),
  ),
  markets: z.array(
    z.strictObject({
      market: z.string(),
      commodity: z.string(),
      year: z.int(),
      seller: z.string(),
      buyer: z.string(),
      ofPurchases: share,
      supplierConcentration: share,
    }),
  ),
  choke: z.array(
    z.strictObject({
      market: z.string(),
      scenario: z.string(),
      country: z.string(),
      extra: z.number(),
      unit: z.string(),
    }),
  ),
});

/** Alignment of the states of a case, as `run` and `align` carry it. */
export const ALIGNMENT: z.ZodType = z.strictObject({
  votes: z.string(),
  rollCalls: z.strictObject({ importantOnly: z.boolean(), finalPassage: z.boolean(), issues: z.array(z.string()) }),
  split: z.iso.date(),
  members: z.tuple([z.string(), z.string(), z.string()]),
  session: z.int(),
  sessions: z.array(z.strictObject({ session: z.int(), ...days })),
  measures: z.array(measure),
  dyads: z.array(dyad),
  trends: z.array(trend),
  trendJudgements: z.array(trendJudgement),
  trendEvidence,
  idealPoints: z.array(idealPoint),
  idealPointCoverage,
  triangle: z.array(triangle),
  balance: z.array(balance),
  compositeWeights: z.strictObject({ votes: share, defence: share, trade: share, ties: share }),
  alliance: z.array(ALLIANCE),
  allianceTrial: ALLIANCE_TRIAL.nullable(),
  vetoes,
  ties: z.array(tie).meta({ description: "A selection: counts are never compared across pairs" }),
  dependence,
});

/** The document of `tertius align`. */
export const ALIGN: z.ZodType = documentOf("align", {
  alignment: ALIGNMENT.optional(),
  scenarios: z.record(z.string(), z.strictObject({ leverage: LEVERAGE })).optional(),
  estimate: z
    .strictObject({
      folder: z.string(),
      files: z.array(z.string()),
      sessions: z.tuple([z.int(), z.int()]),
      converged: z.boolean(),
      largestStep: z.number(),
      rounds: z.int(),
      q: z.number(),
      observations: z.int(),
      r: z.number().nullable().meta({ unit: "correlation with the published points" }),
    })
    .optional(),
});
