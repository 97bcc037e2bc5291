import { z } from "zod";
import { unread } from "../field.ts";
import { count, flag, numberOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { IDS, position, REASON, share } from "./kinds.ts";

/** How often a position was taken; the share is of the statements with a position. */
export const TAKEN = z.strictObject({
  position: z.number().meta(unread("scale", "position that was taken", { column: "position" })),
  count: z.int().meta(unread("count", "statements that take it", { column: "count" })),
  share: z
    .number()
    .min(0)
    .max(1)
    .meta(unread("fraction", "part of the statements with a position", { column: "share" })),
});

/** A statement with a second code, and the mean of its group with this statement alone recoded. */
const RECODING = z.strictObject({
  statement: z.string(),
  position: z.number(),
  alternative: z.number(),
  mean: z.number(),
});

/** What second codes that can be defended do to the mean. */
const SENSITIVITY = z.strictObject({
  lowest: position("mean with the lower of two codes everywhere", { column: "codes_lowest" }),
  lowestReason: REASON,
  highest: position("mean with the higher of two codes everywhere", { column: "codes_highest" }),
  highestReason: REASON,
  alternative: position("mean with the second code wherever there is one"),
  alternativeReason: REASON,
  recodings: z.array(RECODING),
  isSignOpen: flag("whether second codes turn its sign"),
});

/** Where a camp stands, by dated statements of individual speakers with a position; null only with the reason beside. */
export const CAMP = z.strictObject({
  group: text("camp", { column: "camp" }),
  n: count("statements that count", { column: "statements" }),
  speakers: count("speakers of them", { column: "speakers" }),
  mean: position("mean position", { column: "mean" }),
  meanReason: REASON,
  low: position("5th percentile of the mean over draws of speakers", { column: "low" }),
  lowReason: REASON,
  high: position("95th percentile", { column: "high" }),
  highReason: REASON,
  shrunkenMean: position("mean drawn to that of all camps", { column: "shrunken_mean" }),
  shrunkenMeanReason: REASON,
  /** ln(R + ½) − ln(L + ½). */
  logit: numberOrNull("log odds", "leaning to the upper side", { column: "logit" }),
  logitReason: REASON,
  neutralShare: share("part of statements that take neither side", { column: "neutral_share" }),
  neutralShareReason: REASON,
  /** Positions that were taken, ascending. */
  counts: z.array(TAKEN),
  sensitivity: SENSITIVITY,
  missing: count("statements without a position, which are not neutral", { column: "without_position" }),
  /** Attributed to the group as a whole: they count nowhere. */
  collective: IDS,
  /** Earlier views: only the shift counts them. */
  undated: IDS,
});

/** Where a camp stands. */
export type CampResult = Result<typeof CAMP>;
