import { type StatementColumn, STATEMENT_TEXTS, STRATEGIES } from "../../../engines/discourse/index.ts";
import { INVISIBLE, LENGTHS, type Problem, valueTooLong } from "../../../base/problems/index.ts";
import { plainText } from "../../../base/wording/index.ts";
import type { CellPlace } from "./cellPlace.ts";
import { dateOrder, type DateOrder, importedDate, importedFlag, importedNumber } from "./cellValues.ts";
import type { ColumnMap } from "./columns.ts";
import { firstProblems, type ForeignTable } from "./foreignTable.ts";
import type { TextRow } from "../../packages/index.ts";
import {
  agreementNotCoded,
  codesEmpty,
  controlInCell,
  idsGiven,
  notAgreement,
  notDate,
  notFlag,
  notNumber,
  notStrategy,
  statementTwice,
} from "./problems.ts";

/** A row of statements.csv: text by column, absent columns empty. */
export type StatementRow = Readonly<Partial<Record<StatementColumn, string>>>;

/** Statements as they were read, with what no column of theirs can hold. */
export interface StatementDraft {
  readonly rows: readonly StatementRow[];
  /** Headers that fill no column; their cells follow in `others`, row by row. */
  readonly otherHeaders: readonly string[];
  readonly others: readonly (readonly string[])[];
}

/**
 * Reads the rows of a table of statements.
 *
 * @param problems  Grows by each bad cell with its row and column: E726 dates, E727 numbers, E728 agreement, E729 flags,
 *   E730 strategies, E731 control characters, E123 cells that are too long, E732 an id that one coder used twice; W722 when ids had to be given,
 *   W723 when no column says whether the speaker agrees, W727 for rows without concept or speaker.
 */
export function statementDraft(table: ForeignTable, columns: ColumnMap, problems: Problem[]): StatementDraft {
  const places = [...table.header.keys()].filter((at) => isOther(table.header[at] ?? "", columns));
  const otherHeaders = places.map((place) => table.header[place] ?? "");
  const reading: Reading = { table, columns, order: columnOrder(table, columns), found: [] };
  const rows = table.rows.map((row, at) => statementRow(reading, row, at));
  for (const one of firstProblems(table.file, [...reading.found, ...doubledIds(table, rows)])) problems.push(one);
  const has = (column: StatementColumn): boolean => [...columns.values()].includes(column);
  if (!has("id") && rows.length > 0) problems.push(idsGiven(table.file, rows.length));
  for (const one of emptyCodes(table, rows, has("person") || has("organization") || has("camp"))) problems.push(one);
  if (!has("agreement") && rows.length > 0) problems.push(agreementNotCoded(table.file, rows.length));
  const others = table.rows.map(({ cells }) => places.map((place) => cellText(cells[place])));
  return { rows, otherHeaders, others };
}

/** Whether a header fills no column of ours. */
function isOther(name: string, columns: ColumnMap): boolean {
  return name !== "" && !columns.has(name);
}

/** W727: rows that say nothing about a concept, or nothing of who speaks. */
function emptyCodes(table: ForeignTable, rows: readonly StatementRow[], areSpeakersNamed: boolean): Problem[] {
  const linesOf = (isEmpty: (row: StatementRow) => boolean): number[] =>
    rows.flatMap((row, at) => (isEmpty(row) ? [table.rows[at]?.line ?? 0] : []));
  const isEmpty = (cell: string | undefined): boolean => cell === undefined || cell === "";
  const nobody = ({ person, organization, camp }: StatementRow): boolean => [person, organization, camp].every(isEmpty);
  const found: [string, number[]][] = [
    ["concept", linesOf(({ concept }) => isEmpty(concept))],
    ["speaker", areSpeakersNamed ? linesOf(nobody) : []],
  ];
  return found.flatMap(([what, lines]) => (lines.length === 0 ? [] : [codesEmpty(table.file, what, lines)]));
}

interface Reading {
  readonly table: ForeignTable;
  readonly columns: ColumnMap;
  readonly order: DateOrder;
  readonly found: Problem[];
}

// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/u;

function columnOrder(table: ForeignTable, columns: ColumnMap): DateOrder {
  const at = table.header.findIndex((name) => columns.get(name) === "date");
  return at < 0 ? "unknown" : dateOrder(table.rows.map(({ cells }) => cells[at] ?? ""));
}

/** What a cell says, its letters composed (Unicode NFC): one name is one text however its accents were typed. */
function cellText(cell = ""): string {
  return plainText(cell).normalize();
}

/** A month said of a day cuts it; other words about the date, which no column holds, become a note. */
function datedRow(row: StatementRow, stated: string): StatementRow {
  const { date = "", note = "" } = row;
  const word = /^\p{L}*/u.exec(stated)?.[0].toLowerCase() ?? "";
  const length = { month: 7, year: 4 }[word] ?? date.length;
  const cut = importedDate(date.slice(0, length), "unknown") ?? importedDate(date, "unknown");
  const precision = cut?.precision ?? "";
  const isSaid = stated === "" || stated.toLowerCase() === precision;
  const notes = [note, isSaid ? "" : `date: ${stated}`].filter((each) => each !== "");
  return { ...row, date: cut?.date ?? "", date_precision: precision, note: notes.join("; ") };
}

function statementRow(reading: Reading, row: TextRow, at: number): StatementRow {
  const { table, columns, found } = reading;
  const values: Partial<Record<StatementColumn, string>> = { id: `S${String(at + 1).padStart(2, "0")}` };
  table.header.forEach((name, position) => {
    const column = columns.get(name);
    const cell = cellText(row.cells[position]).trim();
    const place = { file: table.file, line: row.line, column: position + 1, name };
    const control = CONTROL.exec(cell) ?? INVISIBLE.exec(cell);
    if (control !== null) found.push(controlInCell(place, control[0]));
    const longest = column === undefined || STATEMENT_TEXTS.has(column) ? LENGTHS.text : LENGTHS.name;
    if (cell.length > longest) {
      found.push(valueTooLong({ ...place, path: `row ${row.line}, column ${name}` }, cell, longest));
      return;
    }
    if (column === undefined || (column === "id" && cell === "")) return;
    const read = cellReader(column)(cell, place, reading);
    Object.assign(values, read);
  });
  return datedRow(values, values.date_precision ?? "");
}

type CellReader = (cell: string, place: CellPlace, reading: Reading) => StatementRow;

function cellReader(column: StatementColumn): CellReader {
  if (column === "date") return dateCell;
  if (column === "date_precision") return (cell) => ({ date_precision: cell });
  if (column === "agreement") return flagCell("agreement", notAgreement);
  if (column === "collective") {
    return (cell, ...rest) => (cell === "" ? {} : flagCell("collective", notFlag)(cell, ...rest));
  }
  if (["position", "position_alternative", "activism"].includes(column)) return numberCell(column);
  if (column === "strategy") return strategyCell;
  return (cell) => ({ [column]: cell });
}

function dateCell(cell: string, place: CellPlace, { order, found }: Reading): StatementRow {
  const date = importedDate(cell, order);
  if (date === null) found.push(notDate(place, cell));
  return { date: date?.date ?? "" };
}

function flagCell(
  column: "agreement" | "collective",
  unknown: (place: CellPlace, cell: string) => Problem,
): CellReader {
  return (cell, place, { found }) => {
    const value = importedFlag(cell);
    if (value === null) found.push(unknown(place, cell));
    return { [column]: value === null ? "" : value ? "1" : "0" };
  };
}

function numberCell(column: StatementColumn): CellReader {
  return (cell, place, { found }) => {
    if (cell === "") return { [column]: "" };
    const value = importedNumber(cell);
    if (value === null) found.push(notNumber(place, cell));
    return { [column]: value === null ? "" : String(value) };
  };
}

function strategyCell(cell: string, place: CellPlace, { found }: Reading): StatementRow {
  const strategy = cell.toLowerCase();
  if (strategy !== "" && !STRATEGIES.some((each) => each === strategy))
    found.push(notStrategy(place, cell, STRATEGIES));
  return { strategy };
}

/** Two coders may code a statement under one id; one coder may not use it twice. */
function doubledIds(table: ForeignTable, rows: readonly StatementRow[]): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ id = "", coder = "" }, at) => {
    const key = JSON.stringify([id, coder]);
    const before = seen.get(key);
    const line = table.rows[at]?.line ?? 0;
    if (before === undefined) seen.set(key, line);
    return before === undefined ? [] : [statementTwice(table.file, line, id, before)];
  });
}
