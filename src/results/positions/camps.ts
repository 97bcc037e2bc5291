import { z } from "zod";
import { count, flag, numberOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { IDS, position, REASON, share } from "./kinds.ts";

/** How often a position was taken; the share is of the statements with a position. */
export const TAKEN = z.strictObject({
  position: z.number().meta({ column: "position" }),
  count: z.int().meta({ column: "count" }),
  share: z.number().min(0).max(1).meta({ column: "share" }),
});

/** A statement with a second code, and the mean of its group with this statement alone recoded. */
const RECODING = z.strictObject({
  statement: z.string(),
  position: z.number(),
  alternative: z.number(),
  mean: z.number(),
});

const RECODED = "mean with second codes";

/** What second codes that can be defended do to the mean. */
const SENSITIVITY = z.strictObject({
  /** With the lower of the two codes everywhere. */
  lowest: position(RECODED, { column: "codes_lowest" }),
  lowestReason: REASON,
  /** With the higher of the two codes everywhere. */
  highest: position(RECODED, { column: "codes_highest" }),
  highestReason: REASON,
  /** With the second code wherever there is one. */
  alternative: position(RECODED),
  alternativeReason: REASON,
  recodings: z.array(RECODING),
  isSignOpen: flag("whether second codes turn its sign"),
});

const COUNTED = "statements that count, their speakers, and those without a position";
const STANDS = "where it stands, with its interval, and drawn to the mean of all";

/** Where a camp stands, by dated statements of individual speakers with a position; null only with the reason beside. */
export const CAMP = z.strictObject({
  group: text("camp", { column: "camp" }),
  n: count(COUNTED, { column: "statements" }),
  speakers: count(COUNTED, { column: "speakers" }),
  mean: position(STANDS, { column: "mean" }),
  meanReason: REASON,
  /** 5th percentile of the mean over draws of speakers; null with fewer than two. */
  low: position(STANDS, { column: "low" }),
  lowReason: REASON,
  /** 95th percentile. */
  high: position(STANDS, { column: "high" }),
  highReason: REASON,
  shrunkenMean: position(STANDS, { column: "shrunken_mean" }),
  shrunkenMeanReason: REASON,
  /** ln(R + ½) − ln(L + ½). */
  logit: numberOrNull("log odds", "leaning to the upper side", { column: "logit" }),
  logitReason: REASON,
  neutralShare: share("statements that take neither side", { column: "neutral_share" }),
  neutralShareReason: REASON,
  /** Positions that were taken, ascending. */
  counts: z.array(TAKEN),
  sensitivity: SENSITIVITY,
  /** Individual dated statements without a stance: they are not neutral. */
  missing: count(COUNTED, { column: "without_position" }),
  /** Attributed to the group as a whole: they count nowhere. */
  collective: IDS,
  /** Earlier views: only the shift counts them. */
  undated: IDS,
});

/** Where a camp stands. */
export type CampResult = Result<typeof CAMP>;
