import { z } from "zod";
import { COMPARISON } from "./comparison.ts";
import { field } from "../field.ts";
import { flag, number, text } from "../kinds.ts";
import type { Result } from "../result.ts";

/** Why a number of a later answer is another one. */
const CAUSE = z.enum(["measure", "elasticities", "closure", "data", "version", "untold"]);

/** What one cause adds to the change of the real income of a country. */
export const MOVED_PART = z.strictObject({
  country: text("country or bloc, by its code", { column: "country" }),
  cause: CAUSE.meta(
    field(
      "text",
      "`measure`; `elasticities` and `closure` of the centre; `data`, another content of the package; `version`, the program; `untold`, what cannot be told apart",
      { column: "cause" },
    ),
  ),
  measure: z
    .string()
    .nullable()
    .meta(field("text", "the measure, by its id; empty of other causes", { column: "measure" })),
  points: number("percentage points", "what it adds to the change of real income; the parts of a country add up", {
    column: "points",
  }),
  turns: flag("whether the sign turned, and would not have turned without this part and larger ones", {
    column: "turns_sign",
  }),
});

const SIGN = z.enum(["gain", "loss", "open", "none"]);

/** What can be said of the sign of the real income of a country in both; open where variants disagree or there is only one. */
const MOVED_SIGN = z.strictObject({
  country: z.string(),
  first: SIGN,
  second: SIGN,
});

const DATED_SIDE = z.strictObject({
  asOf: z.iso.date(),
  tertius: z.string(),
  data: z.string().meta({ description: "Name of the package at the centre" }),
  sha256: z.string().nullable().meta({ description: "Of the content of this package" }),
});

/** Two dated answers side by side, and why real income is another one in the second. */
export const ANSWER_DIFF = z.strictObject({
  comparison: COMPARISON,
  first: DATED_SIDE,
  second: DATED_SIDE,
  today: DATED_SIDE.pick({ tertius: true, sha256: true }).meta({
    description: "What both were solved again with; null where the package is not at hand",
  }),
  measures: z.strictObject({
    changed: z.array(z.strictObject({ id: z.string(), title: z.string() })),
    same: z.array(z.string()),
    /** `mean`: over every order in which the changed measures may come; `case`: one after another, as they stand here. */
    order: z.enum(["mean", "case"]),
  }),
  untold: z.array(CAUSE).meta({ description: "Causes that cannot be told apart; empty where all can" }),
  unsolved: z.string().nullable().meta({ description: "Why the first cannot be solved again; null where it can" }),
  parts: z.array(MOVED_PART),
  signs: z.array(MOVED_SIGN),
});

/** Two dated answers side by side, and why real income is another one in the second. */
export type AnswerDiff = Result<typeof ANSWER_DIFF>;
/** What one cause adds to the change of the real income of a country. */
export type MovedPart = Result<typeof MOVED_PART>;
/** What can be said of the sign of the real income of a country in both. */
export type MovedSign = Result<typeof MOVED_SIGN>;
