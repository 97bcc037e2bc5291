import { append, hasErrors, type Place, type Problem } from "../../base/problems/index.ts";
import { checkEach, type Placed, schemaRows, unstatedConfidence } from "../rows/index.ts";
import { missingSource, unitInNumber } from "../problems/index.ts";
import { partyOf, sourceProblems } from "../names/index.ts";
import type { PlaceOf } from "../text/index.ts";
import type { AlignmentCase, Capability, Obligation, Tie } from "./alignmentCase.ts";
import type { CapabilityDraft, ObligationDraft, TieDraft } from "./tableSchemas.ts";
import { notSoMany, outsideBounds } from "./problems.ts";
import { capabilityRowProblems, obligationRowProblems, tieRowProblems } from "./checkTables.ts";
import type { AlignmentReading } from "./reading.ts";
import { ALIGNMENT_TABLES, type AlignmentTable } from "./tables.ts";

/** Rows that a table of the block may have. */
const ROW_LIMIT = 20_000;

/** What every row says of where it comes from. */
interface Origin {
  readonly source?: string | undefined;
  readonly confidence?: string | undefined;
}

/** The tables of the block; null where one is not named, cannot be read or has an error. */
export type ReadTables = Pick<AlignmentCase, "ties" | "obligations" | "capabilities">;

/** Reads the tables that the block names and checks every row; what is wrong joins the problems. */
export function readTables(
  block: Readonly<Record<string, unknown>>,
  placeOf: PlaceOf,
  reading: AlignmentReading,
): ReadTables {
  const read = <Draft extends object & Origin, Row>(
    table: AlignmentTable<Draft>,
    rowsOf: (row: Placed<Draft>, reading: AlignmentReading) => Row[],
    problemsOf: (rows: readonly Row[]) => Problem[],
  ): readonly Row[] | null => {
    const before = reading.problems.length;
    const placed = placedRows(block[table.key], table, placeOf(["alignment", table.key]), reading);
    const rows: Row[] = [];
    const found = checkEach(placed ?? [], (row) => {
      const problems: Problem[] = [];
      append(rows, rowsOf(row, { ...reading, problems }));
      return problems;
    });
    append(reading.problems, found);
    append(reading.problems, problemsOf(rows));
    return placed === null || hasErrors(reading.problems.slice(before)) ? null : rows;
  };
  return {
    ties: read(ALIGNMENT_TABLES.ties, tieOf, tieRowProblems),
    obligations: read(ALIGNMENT_TABLES.obligations, obligationOf, obligationRowProblems),
    capabilities: read(ALIGNMENT_TABLES.capabilities, capabilityOf, capabilityRowProblems),
  };
}

function placedRows<T extends object & Origin>(
  file: unknown,
  { schema, json }: AlignmentTable<T>,
  named: Place,
  reading: AlignmentReading,
): Placed<T>[] | null {
  if (typeof file !== "string") return null;
  const kind = { schema, json, needed: json.required ?? [], atMost: ROW_LIMIT, unitProblem: unitInNumber };
  const rows = schemaRows(file, kind, named, reading.source, reading.problems);
  append(reading.problems, unstatedConfidence(rows ?? []));
  const origins = checkEach(rows ?? [], ({ draft, placeOf }) => originProblems(draft.source, placeOf, reading));
  append(reading.problems, origins);
  return rows === null ? null : [...rows];
}

function originProblems(
  source: string | undefined,
  placeOf: (column?: string) => Place,
  { sources }: AlignmentReading,
): Problem[] {
  return source === undefined ? [missingSource(placeOf())] : sourceProblems(source, placeOf("source"), sources);
}

/** Codes of the two states of a row; null where one is unknown or both are the same. */
function pairOf(
  { draft, placeOf }: Placed<{ readonly a: string; readonly b: string }>,
  reading: AlignmentReading,
): { a: string; b: string } | null {
  const a = partyOf(draft.a, placeOf("a"), reading);
  const b = partyOf(draft.b, placeOf("b"), reading);
  if (a !== null && a === b) reading.problems.push(notSoMany(placeOf("b"), `${a}, ${b}`, "two"));
  return a === null || b === null || a === b ? null : { a, b };
}

function tieOf(row: Placed<TieDraft>, reading: AlignmentReading): Tie[] {
  const pair = pairOf(row, reading);
  if (pair === null) return [];
  const { kind, date = null, precision, source = "", confidence = "verified", note = "" } = row.draft;
  const known = precision ?? (date === null ? null : "day");
  return [{ ...pair, kind, date, precision: known, source, confidence, note, file: row.file, line: row.line }];
}

function obligationOf(row: Placed<ObligationDraft>, reading: AlignmentReading): Obligation[] {
  const pair = pairOf(row, reading);
  if (pair === null) return [];
  const { kind, from, to, source = "", confidence = "verified" } = row.draft;
  return [{ ...pair, kind, from, to, source, confidence, file: row.file, line: row.line }];
}

function capabilityOf(row: Placed<CapabilityDraft>, reading: AlignmentReading): Capability[] {
  const { draft, placeOf, file, line } = row;
  const state = partyOf(draft.state, placeOf("state"), reading);
  if (draft.value < 0 || draft.value > 1)
    reading.problems.push(outsideBounds(placeOf("value"), "value", draft.value, "a part of the world, from 0 to 1"));
  if (state === null) return [];
  const { year, value, source = "", confidence = "verified" } = draft;
  return [{ state, year, value, source, confidence, file, line }];
}
