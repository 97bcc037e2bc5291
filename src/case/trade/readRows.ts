import type { Problem } from "../../base/problems/index.ts";
import type { MeasureDraft } from "./measureSchema.ts";
import { type RowDraft, ROW_JSON_SCHEMA, ROW_SCHEMA } from "./rowSchema.ts";
import type { PlaceOf, CaseSource, ValuePath } from "../text/index.ts";
import { rowsShape, tooMany, unitInNumber } from "../problems/index.ts";
import { type Placed, type RowTable, schemaRows } from "../rows/index.ts";

/** Rows that all measures of a case may have together. */
export const ROW_LIMIT = 20_000;

/** How the table of a measure is read. */
export const ROW_TABLE: RowTable<RowDraft> = {
  schema: ROW_SCHEMA,
  json: ROW_JSON_SCHEMA,
  needed: ["from", "source"],
  atMost: ROW_LIMIT,
  unitProblem: unitInNumber,
};

/** A row of a measure as it is written, and where. */
export type PlacedRow = Placed<RowDraft>;

/**
 * The rows of a measure, from its table or written inline; rows that do not fit the schema are problems and left out.
 *
 * @param path  Where the measure stands in `case.yaml`.
 */
export function readRows(
  draft: MeasureDraft,
  path: ValuePath,
  source: CaseSource,
  placeOf: PlaceOf,
  problems: Problem[],
): readonly PlacedRow[] {
  if (draft.table !== undefined && draft.rows !== undefined) {
    problems.push(rowsShape(placeOf([...path, "rows"]), draft.id, "both a table and rows"));
    return [];
  }
  const rows =
    draft.table === undefined
      ? inlineRows(draft, path, placeOf)
      : schemaRows(draft.table, ROW_TABLE, placeOf([...path, "table"]), source, problems);
  if (rows === null) return [];
  if (rows.length === 0 && (draft.rows ?? []).length === 0)
    problems.push(rowsShape(placeOf(path), draft.id, "no rows"));
  if (rows.length > ROW_LIMIT) problems.push(tooMany(placeOf(path), "rows", rows.length, ROW_LIMIT));
  return rows.slice(0, ROW_LIMIT);
}

function inlineRows(draft: MeasureDraft, path: ValuePath, placeOf: PlaceOf): readonly PlacedRow[] {
  return (draft.rows ?? []).flatMap((row, at) => {
    if (row === null) return [];
    const rowPath = [...path, "rows", at];
    const place = placeOf(rowPath);
    return {
      draft: row,
      file: place.file ?? "case.yaml",
      line: place.line ?? 0,
      placeOf: (column) => (column === undefined ? place : placeOf([...rowPath, column])),
    };
  });
}
