import { append, type Problem } from "../../base/problems/index.ts";
import { notListed, tooMany, unstatedBasis } from "../problems/index.ts";
import { PROBLEM_LIMIT } from "../rows/index.ts";
import type { PlacedMeasure } from "./placedMeasure.ts";
import type { MeasureReading } from "./reading.ts";
import { readMeasure } from "./readMeasure.ts";
import { ROW_LIMIT } from "./rowTable.ts";
import type { WrittenMeasure } from "./writtenMeasures.ts";

/** Measures in order; after too many rows or problems in all, the rest is not read, and a problem says so. */
export function readMeasures(written: readonly WrittenMeasure[], reading: MeasureReading): readonly PlacedMeasure[] {
  const measures: PlacedMeasure[] = [];
  append(reading.problems, basisProblems(written, reading));
  let rows = 0;
  for (const [at, each] of written.entries()) {
    if (each.head === null) continue;
    const placed = readMeasure(each.head, each, reading);
    measures.push(placed);
    const before = rows;
    rows += placed.measure.rows.length;
    const isOver = before > 0 && rows > ROW_LIMIT;
    if (isOver) reading.problems.push(tooMany(reading.placeOf(each.path), "rows in all", rows, ROW_LIMIT));
    const isFull = !isOver && reading.problems.length > PROBLEM_LIMIT && at + 1 < written.length;
    if (isFull) reading.problems.push(notListed(reading.placeOf(each.path), PROBLEM_LIMIT));
    if (isOver || isFull) break;
  }
  return measures;
}

/** The first measure that does not say who chose its size; the schema reads it as published. */
function basisProblems(measures: readonly WrittenMeasure[], { placeOf }: MeasureReading): Problem[] {
  const blank = measures.filter(({ written }) => !("basis" in written));
  return blank.slice(0, 1).map(({ path }) => unstatedBasis(placeOf(path), blank.length));
}
