import { append, type Problem } from "../../base/problems/index.ts";
import { readRow, type WrittenRow } from "../rows/index.ts";
import { isMapping, partDraft, type PlaceOf, type ValuePath } from "../text/index.ts";
import { MEASURE_SCHEMA, type MeasureDraft } from "./measureSchema.ts";
import { type PlacedRow, ROW_TABLE } from "./rowTable.ts";

const MEASURE_LIMIT = 400;

/** An entry of `rows` of a measure: as it is written, and read where it fits its schema. */
export interface InlineRow {
  readonly written: WrittenRow;
  readonly row: PlacedRow | null;
}

/** A measure as it stands in the text: its head read by the schema, its rows one by one. */
export interface WrittenMeasure {
  readonly path: ValuePath;
  /** The head as it is written. */
  readonly written: Readonly<Record<string, unknown>>;
  /** Null where the head does not fit its schema. */
  readonly head: MeasureDraft | null;
  /** Null where no list of rows is written. */
  readonly rows: readonly InlineRow[] | null;
}

/** The entries of `measures` that are mappings; what is wrong with rows written inline joins the problems. */
export function writtenMeasures(value: unknown, placeOf: PlaceOf, problems: Problem[]): readonly WrittenMeasure[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value.slice(0, MEASURE_LIMIT) : [];
  return entries.flatMap((entry, at) => {
    if (!isMapping(entry)) return [];
    const { rows, ...written } = entry;
    const path = ["measures", at];
    const read = Array.isArray(rows)
      ? rows.map((cells, row) => inlineRow(cells, [...path, "rows", row], placeOf))
      : null;
    append(problems, read?.flatMap((each) => each.problems) ?? []);
    return [{ path, written, head: partDraft(MEASURE_SCHEMA, written), rows: read }];
  });
}

function inlineRow(
  cells: unknown,
  path: ValuePath,
  placeOf: PlaceOf,
): InlineRow & { readonly problems: readonly Problem[] } {
  const { file, line } = placeOf(path);
  const written: WrittenRow = {
    cells,
    file: file ?? "case.yaml",
    line: line ?? 0,
    placeOf: (cell, key) => placeOf([...path, ...cell], key),
  };
  return { written, ...readRow(ROW_TABLE, written) };
}

/** Ids of the measures as they are written, also of those that cannot be read. */
export function writtenIds(measures: unknown): ReadonlySet<string> {
  const entries: readonly unknown[] = Array.isArray(measures) ? measures : [];
  return new Set(entries.flatMap((each) => (isMapping(each) && typeof each["id"] === "string" ? [each["id"]] : [])));
}
