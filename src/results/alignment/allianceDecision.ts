import { z } from "zod";
import { unread } from "../field.ts";
import { ALLIANCE_TERMS } from "../../engines/alignment/index.ts";
import { flag, number, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { PARAMETERS, PLACE } from "./allianceParameters.ts";
import { ENDS, score, share } from "./kinds.ts";

const TERM = z.enum(ALLIANCE_TERMS);

/** What a member loses when the central list of retaliators closes all trade with both. */
const MEMBER_RETALIATION = z.strictObject({
  loss: number("fraction", "what it loses of real income when the central list retaliates"),
  /** Who retaliates: the first list of the decision. */
  list: z.string(),
  base: z.string(),
  elasticities: z.string(),
  /** Over every list, package and elasticity set. */
  range: ENDS.extend({ count: z.int() }),
});

/** What one member gains, beside what retaliation costs it. */
const MEMBER = z.strictObject({
  state: text("member"),
  utility: score("utility at full commitment"),
  /** Above 0 exactly where some commitment gains. */
  firstUtility: score("utility at first commitment"),
  signsFully: flag("whether it gains at full commitment"),
  signsSome: flag("whether it gains at some commitment"),
  /** It gains below this commitment, 0 where at none. */
  gainsBelow: z.number(),
  terms: z.record(TERM, score("a term of the utility at full commitment")),
  retaliation: MEMBER_RETALIATION,
});

/** A point of both utilities over commitment. */
const POINT = z.strictObject({
  a: z.number(),
  terms: z.tuple([z.record(TERM, z.number()), z.record(TERM, z.number())]),
  utilities: z.tuple([z.number(), z.number()]),
});

/** Whose answer to what a parameter was moved for. */
const QUESTION = {
  ...PLACE,
  of: z.string().meta({ description: "member whose answer it is", column: "answer_of" }),
  commitment: z
    .enum(["full", "some"])
    .meta({ description: "answer at `full` commitment, or at `some`", column: "commitment" }),
  base: z.number().meta(unread("number", "value of the parameter", { column: "base" })),
};

/** What turns the answer of a member. */
export const ALLIANCE_FLIP = z.strictObject({
  ...QUESTION,
  at: z.number().meta(unread("number", "value at which the answer turns", { column: "at" })),
  side: z
    .enum(["above", "below"])
    .meta({ description: "on which side of `at` the answer is the other one, next to it", column: "side" }),
  signs: z.boolean().meta(unread("flag", "whether it signs on that side", { column: "signs" })),
  /** What is left of the utility at `at`; over a, of its first step. */
  residual: z.number(),
});

/** A parameter that turns nobody's answer within the range that it may move in. */
const NO_FLIP = z.strictObject({ ...QUESTION, ...ENDS.shape });

const SIDE = z.strictObject({ ...PLACE, values: z.array(z.number()) });
const GRID = z.array(z.array(z.boolean()));

/** Where members sign, over two parameters; rows are y, columns x. */
const REGION = z.strictObject({ x: SIDE, y: SIDE, full: z.array(GRID), bothFull: GRID, bothSome: GRID });

/** What a member's utility at full commitment is at both ends of a parameter's range, the others at their base. */
const BAR = z.strictObject({
  ...PLACE,
  ...ENDS.shape,
  of: z.string(),
  base: z.number(),
  atLow: z.number(),
  atHigh: z.number(),
  swing: z.number(),
  flips: z.boolean(),
});

/** What transfers between the members could do: they add up to 0, so they cannot move the sum. */
const SIDE_PAYMENTS = z.strictObject({
  sum: score("sum of both utilities at full commitment"),
  helpFully: z.boolean(),
  firstSum: score("sum of both utilities at first commitment"),
  helpSome: z.boolean(),
});

/** A decision with all that moves it. */
export const DECISION = z.strictObject({
  members: z.tuple([MEMBER, MEMBER]),
  signedFully: flag("whether both gain at full commitment"),
  signedSome: flag("whether both gain at one commitment"),
  signedBelow: share("commitment below which both gain, 0 where at none"),
  sidePayments: SIDE_PAYMENTS,
  parameters: PARAMETERS,
  path: z.array(POINT),
  flips: z.array(ALLIANCE_FLIP),
  unmoved: z.array(NO_FLIP),
  regions: z.array(REGION),
  tornado: z.array(BAR),
});

/** A decision whose members carry what retaliation costs them. */
export type DecidedAlliance = Result<typeof DECISION>;
/** What one member gains, beside what retaliation costs it. */
export type DecidedMember = Result<typeof MEMBER>;
