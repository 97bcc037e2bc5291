import { z } from "zod";
import { STRATEGIES } from "../../engines/discourse/index.ts";
import { field } from "../field.ts";
import { flag, numberOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { BILINGUAL } from "./codes.ts";
import { position } from "./kinds.ts";

/** Why a statement counts in no stance. */
const NOT_COUNTED = z.enum(["collective", "undated", "no position", "other country", "no camp"]);

/** A coded statement, coders merged, and whether it counts in the stance of its camp. */
export const STATEMENT = z.strictObject({
  id: text("statement", { column: "id" }),
  /** Document it stands in; null when unknown. */
  document: z.string().nullable(),
  date: text("day, month or year as written; empty for an earlier view without a date", { column: "date" }),
  datePrecision: z.enum(["day", "month", "year", "undated"]),
  person: text("speaker, or the group where it is said of one", { column: "person" }),
  role: text("role of the speaker"),
  country: text("country of the speaker, ISO 3166-1 alpha-3", { column: "country" }),
  camp: text("camp of the speaker", { column: "camp" }),
  organization: text("organization of the speaker"),
  target: text("what it is about"),
  concept: text("concept", { column: "concept" }),
  conceptGroup: text("group of the concept"),
  agreement: flag("whether the speaker supports the concept", { column: "agreement" }),
  position: position("where it stands", { column: "position" }),
  positionAlternative: position("a second code that can be defended", { column: "position_alternative" }),
  strategy: z
    .enum(STRATEGIES)
    .nullable()
    .meta(field("text", "strategy", { column: "strategy" })),
  activism: numberOrNull("activism", "how active the strategy is, 0 to 2", { column: "activism" }),
  quote: z.string(),
  language: text("language of the quote, ISO 639-1"),
  paraphrase: BILINGUAL,
  source: text("key of the bibliography", { column: "source" }),
  locator: z.string().meta({ description: "place in the source", column: "locator" }),
  coder: z.string(),
  confidence: text("confidence of the coder"),
  isCollective: flag("whether it is said of a group", { column: "collective" }),
  note: z.string(),
  counted: flag("whether it counts in the stance of its camp", { column: "counted" }),
  countedReason: NOT_COUNTED.meta({
    description: "why it does not count",
    column: "not_counted_because",
  }).exactOptional(),
});

/** Why a statement counts in no stance. */
export type NotCounted = Result<typeof NOT_COUNTED>;
/** A coded statement, and whether it counts in the stance of its camp. */
export type StatementResult = Result<typeof STATEMENT>;
