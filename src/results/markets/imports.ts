import { z } from "zod";
import { field } from "../field.ts";
import { MILLION, number, numberOrNull, text } from "../kinds.ts";
import type { Result } from "../result.ts";

/** Null where the value is not known. */
const value = numberOrNull(MILLION, "value of the same", { column: "value_million_usd" });

/** What was observed between two nodes in a year. */
export const OBSERVED_FLOW = z.strictObject({
  from: text("seller"),
  to: text("buyer"),
  year: z.int().meta(field("year", "year of the flow")),
  /** Null where it was not observed. */
  quantity: numberOrNull("unit", "quantity that was observed"),
  value,
});

const importsWith = <Part extends z.ZodRawShape>(part: Part, quantity: string) =>
  z.strictObject({
    supplier: text("seller", { column: "from_node" }),
    market: text("buyer", { column: "to_node" }),
    from: z.iso.date().meta(field("text", "first day", { column: "from_date" })),
    /** Null = without end. */
    to: z.iso
      .date()
      .nullable()
      .meta(field("text", "day after the last", { column: "to_date" })),
    ...part,
    year: z
      .int()
      .nullable()
      .meta(field("year", "last complete year before the day, whose flow it is", { column: "observed_year" })),
    /** Null where none is observed. */
    quantity: numberOrNull("unit", quantity, { column: "quantity_in_unit" }),
    value,
  });

/** Imports of a pair that a ban, a control, an access list or a closed chokepoint reaches from a day on. */
export const IMPORTS_AT_RISK = importsWith(
  { share: number("fraction", "part of the pair's imports that is reached") },
  "imports of the pair in that year that are reached",
);

/** Imports of a pair on which measures lay a duty from a day on; quantity and value are all of them. */
export const IMPORTS_UNDER_DUTY = importsWith(
  { duty: number("fraction", "duty on top of what the pair pays without the measures") },
  "all imports of the pair in that year",
);

/** What was observed between two nodes in a year. */
export type ObservedFlow = Result<typeof OBSERVED_FLOW>;
/** Imports of a pair that a ban, a control, an access list or a closed chokepoint reaches from a day on. */
export type ImportsAtRisk = Result<typeof IMPORTS_AT_RISK>;
/** Imports of a pair on which measures lay a duty from a day on. */
export type ImportsUnderDuty = Result<typeof IMPORTS_UNDER_DUTY>;
