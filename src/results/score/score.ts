import { z } from "zod";
import { SCORE_EFFECTS } from "../../engines/score/index.ts";
import { count, flag, million, number, percent, text } from "../kinds.ts";
import { RANGE } from "../range.ts";
import type { Result } from "../result.ts";

const WINDOW = { before: text("months or years before, such as 2024-05..2024-07"), after: text("the same, after") };

/** Which cells are compared. */
const WHO = {
  who: z.enum(["all", "third"]).meta({ description: "All sellers, or those that are no party to the dispute" }),
  without: text("sector that is left out; absent where none is").exactOptional(),
};

/** What happened against what was predicted, effects removed from both. */
const SCORE_FIT = z.strictObject({
  ...WINDOW,
  isPlacebo: flag("whether these are years before the tariffs, in which the slope should be 0"),
  ...WHO,
  effects: z.enum(SCORE_EFFECTS).meta({ description: "What is removed from both sides" }),
  slope: number("a pure number", "observed on predicted changes; 1 is right on average, 0 says nothing"),
  standardError: number("a pure number", "of the slope, clustered by seller"),
  correlation: number("a pure number", "of both"),
  cells: count("sellers by sectors that are compared"),
});

/** Errors beside those of two baselines. */
const ERRORS = z.strictObject({
  ...WINDOW,
  isPlacebo: flag("whether these are years before the tariffs"),
  ...WHO,
  cells: count("sellers by sectors that are compared"),
  model: number(
    "log points / 100",
    "root mean squared error of the model, both sides less the change of all cells together",
  ),
  noChange: number("log points / 100", "the same where nothing changes"),
  byShare: number("log points / 100", "the same where what the taxed side loses is shared out by imports"),
});

/** One seller, all its goods. */
const SCORED_SELLER = z.strictObject({
  seller: text("who sells"),
  isThird: flag("whether it is no party to the dispute"),
  before: million("imports before, customs value"),
  after: million("imports after, customs value"),
  observedPercent: percent("change of its sales"),
  predictedPercent: percent("the same as predicted, goods weighted by imports before"),
  range: RANGE.meta({ description: "Of predictedPercent" }).exactOptional(),
  errorPoints: number("percentage points", "observed less predicted"),
});

/** One seller's goods of one sector. */
const SCORED_CELL = z.strictObject({
  seller: text("who sells"),
  sector: text("sector, or several joined by + where the record does not tell them apart"),
  before: million("imports before, customs value"),
  observedPercent: percent("change of imports"),
  predictedPercent: percent("the same as predicted"),
});

/** Imports of two windows beside the prediction of one scenario. */
const SCORED_WINDOW = z.strictObject({
  ...WINDOW,
  scenario: z.string(),
  title: z.string(),
  note: z.string().nullable().meta({ description: "What to bear in mind, as the case says" }),
  at: z.iso.date().meta({ description: "Whose tariffs are in the prediction" }),
  above: million("imports before that a cell must exceed"),
  total: z.strictObject({
    before: million("imports of all scored goods from all sellers of the record"),
    after: million("the same, after"),
    observedPercent: percent("their change"),
  }),
  sellers: z.array(SCORED_SELLER).meta({ description: "Largest error first, in money" }),
  fits: z.array(SCORE_FIT),
  errors: z.array(ERRORS),
  cells: z.array(SCORED_CELL),
  dropped: z.strictObject({
    small: count("cells at or below the threshold before"),
    gone: count("cells without imports after"),
    unknown: count("cells of which a month has no figure"),
    unpredicted: count("cells without trade in the base"),
  }),
});

/** Predictions of a case beside what customs recorded. */
export const SCORE = z.strictObject({
  observed: z.string().meta({ description: "Package of observed trade" }),
  importer: z.string(),
  currency: z.string(),
  base: z.string(),
  baseYear: z.int(),
  elasticities: z.string(),
  closure: z.string(),
  taxed: z.array(z.string()).meta({ description: "Parties that sell to the importer" }),
  sellersLeftOut: z.array(
    z.strictObject({
      seller: z.string(),
      why: z.enum(["asked", "outside", "importer"]).meta({
        description: "It was asked to be left out; it is no country of the economy; it is the importer itself",
      }),
    }),
  ),
  codesLeftOut: z.array(z.strictObject({ code: z.string(), why: z.string() })),
  windows: z.array(SCORED_WINDOW),
});

/** What happened against what was predicted. */
export type ScoreFitResult = Result<typeof SCORE_FIT>;
/** One seller, all its goods. */
export type ScoredSeller = Result<typeof SCORED_SELLER>;
/** One seller's goods of one sector. */
export type ScoredCellResult = Result<typeof SCORED_CELL>;
/** Imports of two windows beside a prediction. */
export type ScoredWindow = Result<typeof SCORED_WINDOW>;
/** Predictions of a case beside what customs recorded. */
export type ScoreResult = Result<typeof SCORE>;
