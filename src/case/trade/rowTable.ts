import { unitInNumber } from "../problems/index.ts";
import type { Placed, RowTable } from "../rows/index.ts";
import { type RowDraft, ROW_JSON_SCHEMA, ROW_SCHEMA } from "./rowSchema.ts";

/** Rows that all measures of a case may have together. */
export const ROW_LIMIT = 20_000;

/** How a row of a measure is read, in its table or inline. */
export const ROW_TABLE: RowTable<RowDraft> = {
  schema: ROW_SCHEMA,
  json: ROW_JSON_SCHEMA,
  needed: ["from", "source"],
  atMost: ROW_LIMIT,
  unitProblem: unitInNumber,
};

/** A row of a measure as it is written, and where. */
export type PlacedRow = Placed<RowDraft>;
