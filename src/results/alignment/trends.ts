import { z } from "zod";
import { field } from "../field.ts";
import type { Result } from "../result.ts";
import { ENDS, PAIR, REASON, scoreOrNull } from "./kinds.ts";
import { MEASURE } from "./similarity.ts";

const pair = { a: z.string(), b: z.string() };

/** Sessions that a trend is taken over. */
const WINDOW = {
  window: z.union([z.int(), z.literal("all")]).meta({
    description: "sessions before the split looked back on; in tables `later` of votes after the day of the case",
    column: "window",
  }),
  /** First and last, inclusive. */
  sessions: z.tuple([z.int(), z.int()]),
};

/** The same with the days of the first and last roll call. */
const SPAN = z.strictObject({ ...WINDOW, from: z.iso.date(), to: z.iso.date() });

/** How a pair moved after the split, by one measure, over one window. */
export const TREND = z.strictObject({
  ...PAIR,
  ...WINDOW,
  measure: MEASURE.meta(field("text", "measure of similarity", { column: "measure" })),
  before: scoreOrNull("mean over the sessions before the split", { column: "before" }),
  after: scoreOrNull("mean over the sessions after it", { column: "after" }),
  change: scoreOrNull("mean after less mean before", { column: "change" }),
  /** Of these sessions: 5th to 95th percentile over resampled resolutions; absent where a resample in twenty has none. */
  changeInterval: ENDS.exactOptional(),
  slope: scoreOrNull("least-squares slope a session over the sessions after", { column: "slope_a_session" }),
  slopeInterval: ENDS.exactOptional(),
  /** Middle nine tenths in sessions like these, by Student's t on the residuals of a line on each side: a direction and a verdict rest on them. Absent with fewer than three sessions on a side. */
  range: z.strictObject({ change: ENDS.exactOptional(), slope: ENDS.exactOptional() }).exactOptional(),
  changeReason: REASON,
  slopeReason: REASON,
  /** Sessions that did not enter because the measure says nothing there. */
  leftOut: z.array(z.int()),
});

/** A direction with the measures that carry it. */
const JUDGEMENT = z.strictObject({
  /** `unclear` where no measure tells the sign; `disagree` where those that do are not of one sign in all windows. */
  direction: z.enum(["closer", "apart", "disagree", "unclear"]),
  rising: z.array(MEASURE),
  falling: z.array(MEASURE),
  silent: z.array(MEASURE),
});

/** Whether the votes of a pair moved closer: what all measures and windows allow to be said. The one judgement of the case. */
export const TREND_JUDGEMENT = z.strictObject({
  ...pair,
  split: z.iso.date(),
  ...SPAN.shape,
  /** In sessions like these. */
  ...JUDGEMENT.shape,
  /** The same in these sessions alone, with other resolutions. */
  theseSessions: JUDGEMENT,
  /** All windows that were tried, that of the case among them: how many measures rise in each, and fall, beyond their interval. */
  tried: z.array(SPAN.extend({ up: z.int(), down: z.int() })),
  /** Of the slope within the sessions after, by every measure in the window of the case. */
  slope: JUDGEMENT,
});

/** Where the change of a pair stands among those of random pairs, by one measure, in the window of the case. */
const PLACEBO = z.strictObject({
  ...pair,
  measure: MEASURE,
  change: z.number(),
  rank: z.int().meta({ description: "1 = the largest change" }),
  /** Random pairs with a change, and this pair. */
  count: z.int(),
  /** Of the changes of the random pairs. */
  low: z.number(),
  median: z.number(),
  high: z.number(),
});

/** What is known of trends beside their window: nothing of it enters a verdict but the other windows. */
export const TREND_EVIDENCE = z.strictObject({
  /** By every window that was tried. */
  windows: z.array(TREND),
  laterEvidence: z.array(TREND).meta({ description: "After the day of the case: in no verdict" }),
  placebo: z.strictObject({
    pairs: z.array(z.tuple([z.string(), z.string()])),
    ranks: z.array(PLACEBO),
  }),
});

/** How a pair moved after the split, by one measure, over one window. */
export type TrendResult = Result<typeof TREND>;
/** Sessions that a trend is taken over, and the days of their first and last roll call. */
export type TrendSpan = Result<typeof SPAN>;
/** Whether the votes of a pair moved closer. */
export type TrendJudgementResult = Result<typeof TREND_JUDGEMENT>;
/** Where the change of a pair stands among those of random pairs. */
export type PlaceboResult = Result<typeof PLACEBO>;
/** What is known of trends beside their window. */
export type TrendEvidence = Result<typeof TREND_EVIDENCE>;
