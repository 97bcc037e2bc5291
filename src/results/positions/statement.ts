import { z } from "zod";
import { STRATEGIES } from "../../engines/discourse/index.ts";
import { field } from "../field.ts";
import { flag, numberOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { BILINGUAL } from "./codes.ts";
import { position } from "./kinds.ts";

/** Why a statement counts in no stance. */
const NOT_COUNTED = z.enum(["collective", "undated", "no position", "other country", "no camp"]);

const SAID = "a statement";
const CODE = "its code, and a second one";
const FLAGS = "supports the concept; said of a group; counts in its camp";

/** A coded statement, coders merged, and whether it counts in the stance of its camp. */
export const STATEMENT = z.strictObject({
  id: text(SAID, { column: "id" }),
  /** Document it stands in; null when unknown. */
  document: z.string().nullable(),
  /** ISO date, month or year as written; empty for an earlier view without a date. */
  date: text(SAID, { column: "date" }),
  datePrecision: z.enum(["day", "month", "year", "undated"]),
  /** Speaker, or the name of the group when `isCollective`. */
  person: text(SAID, { column: "person" }),
  role: text(SAID),
  country: text(SAID, { column: "country" }),
  camp: text(SAID, { column: "camp" }),
  organization: text(SAID),
  target: text(SAID),
  concept: text(SAID, { column: "concept" }),
  conceptGroup: text(SAID),
  /** Whether the speaker supports the concept. */
  agreement: flag(FLAGS, { column: "agreement" }),
  position: position(CODE, { column: "position" }),
  /** A second code that can be defended; null = none. */
  positionAlternative: position(CODE, { column: "position_alternative" }),
  strategy: z
    .enum(STRATEGIES)
    .nullable()
    .meta(field("text", SAID, { column: "strategy" })),
  /** How active the strategy is; null = not coded. */
  activism: numberOrNull("activism", "0 to 2", { column: "activism" }),
  quote: z.string(),
  language: text(SAID),
  paraphrase: BILINGUAL,
  /** Key of the bibliography. */
  source: text(SAID, { column: "source" }),
  locator: z.string().meta({ column: "locator" }),
  coder: z.string(),
  confidence: text(SAID),
  isCollective: flag(FLAGS, { column: "collective" }),
  note: z.string(),
  counted: flag(FLAGS, { column: "counted" }),
  countedReason: NOT_COUNTED.meta({ column: "not_counted_because" }).exactOptional(),
});

/** Why a statement counts in no stance. */
export type NotCounted = Result<typeof NOT_COUNTED>;
/** A coded statement, and whether it counts in the stance of its camp. */
export type StatementResult = Result<typeof STATEMENT>;
