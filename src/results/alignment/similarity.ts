import { z } from "zod";
import { MEASURES } from "../../engines/alignment/index.ts";
import { field, unread } from "../field.ts";
import { count } from "../kinds.ts";
import type { Result } from "../result.ts";
import { DAYS, PAIR, scoreOrNull } from "./kinds.ts";

/** Name of a measure of similarity. */
export const MEASURE = z.enum(MEASURES);

/** Value of one measure: null only with a reason, flagged where it says nothing. */
export const SIMILARITY = z.strictObject({
  value: scoreOrNull("similarity by a measure", { column: "value" }),
  low: z
    .number()
    .meta(unread("score", "5th percentile over resampled resolutions", { column: "low" }))
    .exactOptional(),
  high: z
    .number()
    .meta(unread("score", "95th percentile", { column: "high" }))
    .exactOptional(),
  reason: z.string().meta({ description: "why there is no value", column: "reason" }).exactOptional(),
  flag: z
    .string()
    .meta({ description: "why the value says nothing, beginning with `uninformative`", column: "flag" })
    .exactOptional(),
});

/** All measures of two states over the same roll calls. */
export const DYAD = z.strictObject({
  /** Null where the roll calls are of several. */
  session: z
    .int()
    .nullable()
    .meta(field("session", "session", { column: "session" })),
  ...PAIR,
  ...DAYS,
  n: count("roll calls in which both took part", { column: "n" }),
  nNonunanimous: count("those of them on which not all voted alike"),
  measures: z.record(MEASURE, SIMILARITY),
});

/** A session of the case, and the days of its first and last roll call. */
export const SESSION = z.strictObject({ session: z.int(), from: z.iso.date(), to: z.iso.date() });

/** Days of the first and the last roll call of a session. */
export type SessionDays = Result<typeof SESSION>;
