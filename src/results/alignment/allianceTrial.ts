import { z } from "zod";
import { unread } from "../field.ts";
import { count, flag } from "../kinds.ts";
import type { Result } from "../result.ts";
import { share } from "./kinds.ts";

/** `verdict` only where yes and no were tried and are right more often than one answer throughout: else they are no forecast. */
export const STANDING = z.enum(["verdict", "arithmetic"]);

/** How often yes and no were right, beside what one answer throughout would have been. */
export const SKILL = z.strictObject({
  count: count("pairs", { column: "pairs" }),
  hits: count("pairs said to ally that are allied", { column: "hits" }),
  misses: count("pairs that are allied and were not said to be", { column: "misses" }),
  falseAlarms: count("pairs said to ally that are not allied", { column: "false_alarms" }),
  correctNoes: z
    .int()
    .meta(unread("count", "pairs that are not allied and were not said to be", { column: "right_noes" })),
  baseRate: share("part of the pairs that is allied", { column: "base_rate" }),
  accuracy: share("part of the pairs that was said rightly", { column: "accuracy" }),
  constantAccuracy: share("the same of the more frequent answer, given every time", {
    column: "accuracy_of_one_answer",
  }),
  /** Null where there is none of either. */
  peirce: z
    .number()
    .nullable()
    .meta(unread("score", "hits over all that is so, less false alarms over all that is not", { column: "peirce" })),
  beatsConstant: flag("whether it is right more often than one answer throughout"),
});

/** How the alliance decision fared where it is known who is allied. */
export const ALLIANCE_TRIAL = z.strictObject({
  package: z.string(),
  /** Of obligations and capabilities. */
  year: z.int(),
  session: z.int(),
  /** Yes where both gain at full commitment. */
  fully: SKILL.meta({ basis: "model" }),
  /** Yes where both gain at some commitment. */
  some: SKILL,
  /** At full commitment, on pairs of which losses to retaliation are known; null where there is none. */
  withLosses: SKILL.nullable(),
  /** Defence pacts that it denies, by who does not gain. */
  missed: z.strictObject({ lighter: z.int(), heavier: z.int(), both: z.int() }),
  /** Pairs without a defence pact that it allies: with another obligation, with none. */
  falseAlarms: z.strictObject({ otherObligation: z.int(), nothing: z.int() }),
  /** Of `fully`. */
  standing: STANDING,
});

/** What the trial said of one pair. */
export const TRIED_PAIR = z.strictObject({
  year: z.int(),
  /** By the rule of the trial, which may be another than that of the case. */
  adversary: z.string(),
  /** At full commitment, by member. */
  utilities: z.record(z.string(), z.number()),
  /** Both gain at full commitment. */
  said: z.boolean(),
  /** They have a defence pact. */
  observed: z.boolean(),
});

/** How the alliance decision fared where it is known who is allied. */
export type AllianceTrial = Result<typeof ALLIANCE_TRIAL>;
/** What the trial said of one pair. */
export type TriedPair = Result<typeof TRIED_PAIR>;
