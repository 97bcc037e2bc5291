import type { Problem } from "../../base/problems/index.ts";
import { rowsShape, tooMany } from "../problems/index.ts";
import { schemaRows } from "../rows/index.ts";
import type { CaseSource, PlaceOf } from "../text/index.ts";
import type { MeasureDraft } from "./measureSchema.ts";
import { type PlacedRow, ROW_LIMIT, ROW_TABLE } from "./rowTable.ts";
import type { WrittenMeasure } from "./writtenMeasures.ts";

/**
 * The rows of a measure, from its table or those written inline; rows that do not fit the schema are problems and left out.
 */
export function readRows(
  { id, table }: MeasureDraft,
  { rows: inline, path }: WrittenMeasure,
  source: CaseSource,
  placeOf: PlaceOf,
  problems: Problem[],
): readonly PlacedRow[] {
  if (table !== undefined && inline !== null) {
    problems.push(rowsShape(placeOf([...path, "rows"]), id, "both a table and rows"));
    return [];
  }
  const rows =
    table === undefined
      ? (inline ?? []).flatMap(({ row }) => row ?? [])
      : schemaRows(table, ROW_TABLE, placeOf([...path, "table"]), source, problems);
  if (rows === null) return [];
  if (rows.length === 0 && (inline ?? []).length === 0) problems.push(rowsShape(placeOf(path), id, "no rows"));
  if (rows.length > ROW_LIMIT) problems.push(tooMany(placeOf(path), "rows", rows.length, ROW_LIMIT));
  return rows.slice(0, ROW_LIMIT);
}
