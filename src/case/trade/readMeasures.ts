import { append, type Problem } from "../../base/problems/index.ts";
import { type MeasureDraft, MEASURE_SCHEMA } from "./measureSchema.ts";
import { isMapping, partDraft } from "../text/index.ts";
import { notListed, tooMany, unstatedBasis } from "../problems/index.ts";
import { type MeasureReading, type PlacedMeasure, readMeasure } from "./readMeasure.ts";
import { PROBLEM_LIMIT } from "../rows/index.ts";
import { ROW_LIMIT } from "./readRows.ts";
import { ROW_SCHEMA } from "./rowSchema.ts";

const MEASURE_LIMIT = 400;

/** Measures in order; after too many rows or problems in all, the rest is not read, and a problem says so. */
export function readMeasures(value: unknown, reading: MeasureReading): readonly PlacedMeasure[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value.slice(0, MEASURE_LIMIT) : [];
  const measures: PlacedMeasure[] = [];
  append(reading.problems, basisProblems(entries, reading));
  let rows = 0;
  for (const [at, each] of entries.entries()) {
    const head = measureDraft(each);
    if (head === null) continue;
    const placed = readMeasure(head, ["measures", at], reading);
    measures.push(placed);
    const before = rows;
    rows += placed.measure.rows.length;
    const isOver = before > 0 && rows > ROW_LIMIT;
    if (isOver) reading.problems.push(tooMany(reading.placeOf(["measures", at]), "rows in all", rows, ROW_LIMIT));
    const isFull = !isOver && reading.problems.length > PROBLEM_LIMIT && at + 1 < entries.length;
    if (isFull) reading.problems.push(notListed(reading.placeOf(["measures", at]), PROBLEM_LIMIT));
    if (isOver || isFull) break;
  }
  return measures;
}

/** The first measure that does not say who chose its size; the schema reads it as published. */
function basisProblems(entries: readonly unknown[], { placeOf }: MeasureReading): Problem[] {
  const blank = entries.flatMap((each, at) => (isMapping(each) && !("basis" in each) ? [at] : []));
  return blank.slice(0, 1).map((at) => unstatedBasis(placeOf(["measures", at]), blank.length));
}

/** A measure whose head fits the schema, whatever is wrong with single rows. */
function measureDraft(value: unknown): MeasureDraft | null {
  if (!isMapping(value)) return null;
  const { rows, ...rest } = value;
  const head = partDraft(MEASURE_SCHEMA, rest);
  if (head === null || !Array.isArray(rows)) return head;
  return { ...head, rows: rows.map((row) => partDraft(ROW_SCHEMA, row)) };
}

/** Ids of the measures as they are written, also of those that cannot be read. */
export function writtenIds(measures: unknown): ReadonlySet<string> {
  const entries: readonly unknown[] = Array.isArray(measures) ? measures : [];
  return new Set(entries.flatMap((each) => (isMapping(each) && typeof each["id"] === "string" ? [each["id"]] : [])));
}
