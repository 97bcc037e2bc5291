import { z } from "zod";
import { field } from "../field.ts";
import { text } from "../kinds.ts";
import { PAIR } from "./kinds.ts";

/** Something dated that two states did together, or `none`. */
export const TIE = z.strictObject({
  ...PAIR,
  kind: z
    .enum(["energy", "exercise", "technology", "finance", "treaty", "none"])
    .meta(field("text", "what it is; `none`: looked for, and none found", { column: "kind" })),
  date: z.iso
    .date()
    .nullable()
    .meta(field("text", "its day, or the first day of what is known of it", { column: "date" })),
  precision: z
    .enum(["day", "month", "year"])
    .nullable()
    .meta(field("text", "how much of the date is known", { column: "precision" })),
  source: text("key of the bibliography", { column: "source" }),
  confidence: text("how well it is known", { column: "confidence" }),
  note: z.string().meta({ description: "what it was", column: "note" }),
});

/** What two states owe each other over a span of years. */
const OBLIGATION = z.strictObject({
  a: z.string(),
  b: z.string(),
  kind: z
    .enum(["defence", "offence", "neutrality", "nonaggression", "consultation", "none"])
    .meta(field("text", "what the members owe each other")),
  from: z.int(),
  to: z.int(),
  source: z.string(),
  confidence: z.string(),
});

/** What the members of an alliance owe each other in the data, in the year or the last one that they cover. */
export const OBSERVED_OBLIGATIONS = z.strictObject({ year: z.int(), obligations: z.array(OBLIGATION) });
