import { append, LENGTHS, type Place, placedAt, type Problem, valueTooLong } from "../../../base/problems/index.ts";
import { decimal } from "../../../base/units/index.ts";
import {
  type Figure,
  missingColumn,
  numberProblems,
  type NumberRule,
  periodKind,
  periodsAmiss,
  type TextRow,
} from "../../packages/index.ts";
import { cellsProblems, firstProblems } from "../statements/foreignTable.ts";
import { columnTwice, rowLengthDiffers } from "../statements/problems.ts";
import { readSo } from "../tariffs/problems.ts";
import { shownRows, type ShownRows } from "../tariffs/shownRows.ts";
import type { ShownSource } from "../tariffs/tariffSource.ts";
import { type CustomsColumns, MONEY_SCALES, type MoneyScale } from "./customsChoices.ts";

/** Where something stands in a file, both from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** One figure of a file, its seller and code as they are written there. */
export interface CustomsCell extends Spot {
  readonly seller: string;
  readonly code: string;
  /** `2024-01` or `2024`; empty in a table of products, which is of one year; null where it cannot be read. */
  readonly period: string | null;
  readonly figure: Figure;
  /** Ones of the currency; NaN where it cannot be read, or its row has cells too many or too few. */
  readonly value: number;
}

/** How a file was read, and what it holds. */
export interface CustomsTable {
  readonly file: string;
  readonly headerLine: number;
  readonly shown: Pick<ShownRows, "separator" | "encoding" | "sheet">;
  /** Positions of the columns of sellers and codes from 0. */
  readonly at: { readonly seller: number; readonly code: number };
  readonly cells: readonly CustomsCell[];
  /** Periods that a row or a column has, in the order of the file, and where each stands first. */
  readonly periods: ReadonlyMap<string, Spot>;
  /** False where the period of a row cannot be read. */
  readonly isEachPeriodRead: boolean;
}

/** Rows that are looked through for the names of the columns. */
const LOOKED_THROUGH = 60;

const MONEY: NumberRule = { above: "not negative", expected: "a number ≥ 0, or blank where nothing is known" };

/** How a file is to be read. */
export interface CustomsReading {
  readonly columns: CustomsColumns;
  readonly unit: MoneyScale;
  readonly sheet: string | null;
  /** False of a table of products, which is of one year. */
  readonly hasPeriods: boolean;
}

/**
 * The figures of a file of customs records.
 *
 * @returns null where its rows or columns cannot be told apart; the problems say why.
 */
export function customsTable(source: ShownSource, reading: CustomsReading, problems: Problem[]): CustomsTable | null {
  const { file } = source;
  const needed = neededColumns(reading);
  const headerOf = (rows: readonly TextRow[]): TextRow | undefined =>
    rows.slice(0, LOOKED_THROUGH).find(({ cells }) => {
      const names = namesOf(cells);
      return needed.every((name) => names.includes(name));
    });
  const isTable = (rows: readonly TextRow[]): boolean => headerOf(rows) !== undefined;
  const asked = { sheet: reading.sheet, isTable, holds: "customs records", columns: `columns ${needed.join(", ")}` };
  const shown = shownRows(source, asked, problems);
  if (shown === null) return null;
  append(problems, mergedProblems(file, shown));
  const header = headerOf(shown.rows);
  if (header === undefined) {
    const first = namesOf(shown.rows.find(isFilled)?.cells ?? []);
    append(
      problems,
      needed.filter((name) => !first.includes(name)).map((name) => missingColumn(file, name, first)),
    );
    return null;
  }
  return readRows({ file, header, shown, reading, needed }, problems);
}

function mergedProblems(file: string, { merged }: ShownRows): Problem[] {
  const tall = merged.filter(({ rows: [first, last] }) => last > first).map(({ rows: [first] }) => first);
  return tall.length === 0
    ? []
    : [readSo(file, "Cells are merged over rows: all but the first of them were read as blank", tall)];
}

function neededColumns({ columns, hasPeriods }: CustomsReading): readonly string[] {
  const { seller, code, period, figure, value, duties } = columns;
  const money = figure === null ? (hasPeriods && period === null ? [] : [value, duties]) : [];
  return [...new Set([seller, code, hasPeriods ? period : null, figure, ...money])].filter((each) => each !== null);
}

function namesOf(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim());
}

function isFilled({ cells }: TextRow): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

interface Found {
  readonly file: string;
  readonly header: TextRow;
  readonly shown: ShownRows;
  readonly reading: CustomsReading;
  readonly needed: readonly string[];
}

function readRows({ file, header, shown, reading, needed }: Found, problems: Problem[]): CustomsTable | null {
  const names = namesOf(header.cells);
  const twice = needed.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  append(
    problems,
    twice.map((name) => columnTwice(file, name)),
  );
  if (twice.length > 0) return null;
  const { columns } = reading;
  const isAcross = reading.hasPeriods && columns.period === null;
  const at = (name: string | null): number => (name === null ? -1 : names.indexOf(name));
  const across = isAcross ? acrossPeriods(names) : [];
  const [seller, code] = [at(columns.seller), at(columns.code)];
  const below = shown.rows.filter((row) => row.line > header.line && isFilled(row));
  if (isAcross && across.length === 0) {
    problems.push(noPeriods(file, header.line, names));
    return null;
  }
  const layout = { file, names, reading, across, seller, code, at, isText: shown.separator !== null };
  const found: Problem[] = [];
  const read = below.map((row) => rowRead(row, layout, found));
  const cells = read.flatMap((each) => each.cells);
  append(problems, firstProblems(file, found));
  append(problems, cellsProblems(file, cells.length));
  const periods = new Map<string, Spot>();
  const note = (period: string, spot: Spot): unknown => periods.has(period) || periods.set(period, spot);
  for (const { period, column } of across) note(period, { line: header.line, column: column + 1 });
  for (const { period, spot } of read) if (period !== null && !isAcross) note(period, spot);
  const isEachPeriodRead = read.every(({ period }) => period !== null);
  return { file, headerLine: header.line, shown, at: { seller, code }, cells, periods, isEachPeriodRead };
}

/** Where the columns of a table are. */
interface Layout {
  readonly file: string;
  readonly names: readonly string[];
  readonly reading: CustomsReading;
  /** Columns of periods; none where each row has its own. */
  readonly across: readonly { readonly column: number; readonly period: string }[];
  readonly seller: number;
  readonly code: number;
  /** Position of a column; -1 where there is none. */
  readonly at: (name: string | null) => number;
  readonly isText: boolean;
}

/** The cells of a row that hold anything, its period (null where it cannot be read) and where that stands; a mistake does not hide others. */
interface RowRead {
  readonly cells: readonly CustomsCell[];
  readonly period: string | null;
  readonly spot: Spot;
}

function rowRead({ line, cells: row }: TextRow, layout: Layout, found: Problem[]): RowRead {
  const { file, names, reading, across, at } = layout;
  const { columns } = reading;
  const ofLength = lengthProblems({ line, cells: row }, names.length, file, layout.isText);
  append(found, ofLength);
  const cells: CustomsCell[] = [];
  const [seller, code] = [cellAt(row, layout.seller), cellAt(row, layout.code)];
  const money = (column: number, period: string | null, figure: Figure): void => {
    const text = cellAt(row, column);
    if (text === "") return;
    const read = moneyIn(text, { file, line, column: column + 1, name: names[column]! }, reading.unit, found);
    cells.push({ line, column: column + 1, seller, code, period, figure, value: ofLength.length === 0 ? read : NaN });
  };
  const spot = { line, column: at(columns.period) + 1 };
  if (across.length > 0) {
    const figure = figureOf(row, columns, at(columns.figure));
    if (figure !== null) for (const each of across) money(each.column, each.period, figure);
    return { cells, period: "", spot };
  }
  const period = reading.hasPeriods ? periodIn(row, at(columns.period), { file, line, names }, found) : "";
  money(at(columns.value), period, "imports");
  if (columns.duties !== null) money(at(columns.duties), period, "duties");
  return { cells, period, spot };
}

/** E724 for a row that goes on behind the names of the columns; of a text also for one that ends before the last of them. */
function lengthProblems({ line, cells }: TextRow, width: number, file: string, isText: boolean): Problem[] {
  const used = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  const isShort = isText && cells.length < width;
  const [length, column] = isShort ? [cells.length, cells.length] : [used, width + 1];
  return used > width || isShort ? [placedAt(rowLengthDiffers(file, line, length, width), { column })] : [];
}

function cellAt(row: readonly string[], at: number): string {
  return (row[at] ?? "").replace(/[\u00A0\u202F\u2007\s]+/gu, " ").trim();
}

/** What the figures of a row with its periods side by side are; null where it is neither imports nor duties. */
function figureOf(row: readonly string[], { figure, value, duties }: CustomsColumns, at: number): Figure | null {
  if (figure === null) return "imports";
  const word = cellAt(row, at);
  if (word === value) return "imports";
  return word === duties ? "duties" : null;
}

/** Columns that are called by a period. */
function acrossPeriods(names: readonly string[]): readonly { readonly column: number; readonly period: string }[] {
  return names.flatMap((name, column) => {
    const period = writtenPeriod(name);
    return period === null ? [] : [{ column, period }];
  });
}

/** A month or year as files write it: 2024-01, 2024M1, 202401, 2024-01-01 as workbooks show a month, 2024; null where it is none. */
function writtenPeriod(text: string): string | null {
  const [, year, month] = /^(\d{4})(?:-?M?(\d{1,2})(?:-01)?)?$/u.exec(text) ?? [];
  const period = month === undefined ? year : `${year}-${month.padStart(2, "0")}`;
  return period === undefined || periodKind(period) === null ? null : period;
}

function periodIn(
  row: readonly string[],
  at: number,
  { file, line, names }: { readonly file: string; readonly line: number; readonly names: readonly string[] },
  problems: Problem[],
): string | null {
  const text = cellAt(row, at);
  const period = writtenPeriod(text);
  if (period === null) {
    const place: Place = { file, line, column: at + 1, path: `row ${line}, column ${names[at]}` };
    problems.push(
      periodsAmiss({
        place,
        message:
          text === "" ? "The month or year is missing." : `"${text.slice(0, LENGTHS.code)}" is no month or year.`,
        found: text,
        expected: "a month such as 2024-01, 202401 or 2024M01, or a year such as 2024",
        russian: {
          message: text === "" ? "Месяц или год не указан." : `"${text.slice(0, LENGTHS.code)}" — не месяц и не год.`,
          expected: "месяц, например 2024-01, 202401 или 2024M01, либо год, например 2024",
        },
      }),
    );
  }
  return period;
}

function noPeriods(file: string, line: number, names: readonly string[]): Problem {
  return periodsAmiss({
    place: { file, line },
    message: "No column is called by a month or a year, and no column of periods is named.",
    found: names.join(", "),
    expected: "columns such as 2024-01, or --period COLUMN",
    russian: {
      message: "Ни один столбец не назван по месяцу или году, и столбец периодов не указан.",
      expected: "столбцы с названиями, например 2024-01, или --period COLUMN",
    },
  });
}

/** A number in ones of the currency; NaN where the cell holds none, which is then among the problems. */
function moneyIn(
  text: string,
  cell: { readonly file: string; readonly line: number; readonly column: number; readonly name: string },
  unit: MoneyScale,
  problems: Problem[],
): number {
  const value = decimal(text);
  if (value >= 0 && value < Infinity) return value * MONEY_SCALES[unit];
  const long = text.length > LENGTHS.number;
  const place = {
    file: cell.file,
    line: cell.line,
    column: cell.column,
    path: `row ${cell.line}, column ${cell.name}`,
  };
  append(problems, long ? [valueTooLong(place, text, LENGTHS.number)] : numberProblems(cell, text, MONEY));
  return NaN;
}
