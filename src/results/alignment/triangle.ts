import { z } from "zod";
import { READINGS, TRIANGLE_TYPES } from "../../engines/alignment/index.ts";
import { field, unread } from "../field.ts";
import { number } from "../kinds.ts";
import type { Result } from "../result.ts";
import { PAIR, REASON, scoreOrNull, session, textOrNull } from "./kinds.ts";

const TYPE = z.enum(TRIANGLE_TYPES);
const SIGN = z.union([z.literal(-1), z.literal(0), z.literal(1)]).nullable();

/** What the edges of a triangle are read from. */
export const READING = z.enum(READINGS).meta(field("text", "what edges are read from", { column: "reading" }));

/** Three, in the order ab, ac, bc of the members, or one for each member. */
const three = <Schema extends z.ZodType>(each: Schema) => z.tuple([each, each, each]);

/** Who plays which part; null where the kind of triangle has no such part. */
const PARTS = {
  pivot: z.string().nullable(),
  partners: z.tuple([z.string(), z.string()]).nullable(),
  outcast: z.string().nullable(),
};

/** From −1 to 1, 0 what chance gives; null only with a reason. */
export const EDGE = z.strictObject({
  ...PAIR,
  value: scoreOrNull("edge, −1 to 1, 0 what chance gives", { column: "value" }),
  valueReason: REASON,
  /** Why the value says nothing, beginning with `uninformative`. */
  flag: z.string().exactOptional(),
  band: z
    .number()
    .min(0)
    .meta(unread("score", "a value not further from 0 than this has no sign", { column: "band" })),
});

/** What an edge would have to be for a state to be the pivot. */
const NEEDED_EDGE = z.strictObject({
  a: z.string(),
  b: z.string(),
  value: z.number().nullable(),
  /** 1 friendly, −1 hostile. */
  needed: z.union([z.literal(-1), z.literal(1)]),
  holds: z.boolean(),
  /** By how much the value has to move to reach the edge of its band, which it must then pass; 0 where it holds. */
  change: z.number().nullable(),
});

const PIVOT_CONDITIONS = z.strictObject({ state: z.string(), isPivot: z.boolean(), edges: three(NEEDED_EDGE) });

/** The strategic triangle of the case in a session by one reading; without type only with a reason. */
export const TRIANGLE = z.strictObject({
  session: session("session", { column: "session" }),
  reading: READING,
  members: three(z.string()),
  edges: three(EDGE),
  signs: three(SIGN),
  type: TYPE.nullable().meta(field("text", "its kind by the signs of the edges", { column: "type" })),
  typeReason: REASON,
  pivot: textOrNull("who is torn between the other two", { column: "pivot" }),
  partners: PARTS.partners,
  outcast: PARTS.outcast.meta({ description: "who stands against the other two", column: "outcast" }),
  probability: z
    .number()
    .nullable()
    .meta(field("fraction", "part of the resamples that have that kind and its parts", { column: "probability" })),
  probabilities: z.array(z.strictObject({ type: TYPE.nullable(), ...PARTS, probability: z.number() })),
  /** Of an open triangle: what it becomes when its edges within the band take a sign. */
  possible: z.array(z.strictObject({ type: TYPE, ...PARTS })),
  balanced: z.boolean().nullable().meta(field("flag", "whether no state is torn between the other two")),
  /** Fields that follow from the signs by the balance theorem and are no further evidence. */
  byConstruction: z.array(z.string()),
  pivotConditions: three(PIVOT_CONDITIONS),
  /** `reading` where the readings of the session give different kinds or parts. */
  dependsOn: z.literal("reading").nullable(),
});

/** How far three states are from two camps in a session, by one reading. */
export const BALANCE = z.strictObject({
  reading: READING,
  session: session("session"),
  nodes: z.array(z.string()),
  frustration: number("count", "least weight of edges that keep the states from two camps"),
  atLeast: number("count", "least that it can be; the same where every division was tried"),
  exact: z.boolean(),
  /** One best division, or the best found. */
  camps: z.tuple([z.array(z.string()), z.array(z.string())]),
  /** Divisions that are as good, this one included; null where not all were tried. */
  ways: z.int().nullable(),
  /** Edges that go against these camps. */
  frustrated: z.array(z.strictObject({ a: z.string(), b: z.string(), weight: z.number() })),
});

/** A triangle in a session by one reading, or why there is none. */
export type TriangleResult = Result<typeof TRIANGLE>;
/** How far three states are from two camps in a session, by one reading. */
export type BalanceResult = Result<typeof BALANCE>;
