import type { z } from "zod";
import type { Place, Problem } from "../../base/problems/index.ts";
import { type PlaceOf, readDraft, type SchemaNode } from "../text/index.ts";
import type { Placed } from "./placed.ts";

/** What the rows of a table must be, be they lines of a file or written inline. */
export interface RowTable<T> {
  readonly schema: z.ZodType<T>;
  readonly json: SchemaNode;
  /** Columns that the table must have. */
  readonly needed: readonly string[];
  /** Rows that are read; one more is, so that it can be told that there are more. */
  readonly atMost: number;
  /** What a number with a unit behind it is. */
  readonly unitProblem: (place: Place, found: string) => Problem;
}

/** Cells of a row before they are read, and where they stand. */
export interface WrittenRow {
  readonly cells: unknown;
  readonly file: string;
  readonly line: number;
  /** Places of the row's parts. */
  readonly placeOf: PlaceOf;
}

/** Reads one row by the schema of its table; `row` is null when it does not fit, and the problems say why. */
export function readRow<T>(
  { schema, json, unitProblem }: Pick<RowTable<T>, "schema" | "json" | "unitProblem">,
  { cells, file, line, placeOf }: WrittenRow,
): { readonly row: Placed<T> | null; readonly problems: readonly Problem[] } {
  const { draft, problems } = readDraft(schema, json, cells, placeOf, unitProblem);
  const placeOfCell = (column?: string): Place => placeOf(column === undefined ? [] : [column]);
  return { row: draft === null ? null : { draft, file, line, placeOf: placeOfCell }, problems };
}
