import { z } from "zod";
import { field } from "../field.ts";
import { MILLION, number, numberOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";

/** Null where the value is not known. */
const value = numberOrNull(MILLION, "its value", { column: "value_million_usd" });

/** What was observed between two nodes in a year. */
export const OBSERVED_FLOW = z.strictObject({
  from: text("pair"),
  to: text("pair"),
  year: z.int().meta(field("year", "when")),
  /** Null where it was not observed. */
  quantity: numberOrNull("unit", "what was observed"),
  value,
});

const PAIR = "pair and days";
const PART = "part reached; duty on top";

const importsWith = <Part extends z.ZodRawShape>(part: Part) =>
  z.strictObject({
    supplier: text(PAIR, { column: "from_node" }),
    market: text(PAIR, { column: "to_node" }),
    from: z.iso.date().meta(field("text", PAIR, { column: "from_date" })),
    /** Null = without end. */
    to: z.iso
      .date()
      .nullable()
      .meta(field("text", PAIR, { column: "to_date" })),
    ...part,
    /** Of the observed flow: the last complete one before the day. */
    year: z
      .int()
      .nullable()
      .meta(field("year", "of the flow", { column: "observed_year" })),
    /** Null where none is observed. */
    quantity: numberOrNull("unit", "what is reached", { column: "quantity_in_unit" }),
    value,
  });

/** Imports of a pair that a ban, a control, an access list or a closed chokepoint reaches from a day on. */
export const IMPORTS_AT_RISK = importsWith({
  /** Of the pair's imports; quantity and value are this part of them. */
  share: number("fraction", PART),
});

/** Imports of a pair on which measures lay a duty from a day on; quantity and value are all of them. */
export const IMPORTS_UNDER_DUTY = importsWith({
  /** On top of what the pair pays without the measures. */
  duty: number("fraction", PART),
});

/** What was observed between two nodes in a year. */
export type ObservedFlow = Result<typeof OBSERVED_FLOW>;
/** Imports of a pair that a ban, a control, an access list or a closed chokepoint reaches from a day on. */
export type ImportsAtRisk = Result<typeof IMPORTS_AT_RISK>;
/** Imports of a pair on which measures lay a duty from a day on. */
export type ImportsUnderDuty = Result<typeof IMPORTS_UNDER_DUTY>;
