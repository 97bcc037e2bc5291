import { type IndexSet, type Parameter, parameter } from "../../../base/sets/index.ts";
import { decimal } from "../../../base/units/index.ts";
import { append, type Problem } from "../../../base/problems/index.ts";
import { duplicatedRow, moreRows, unknownLabel } from "../problems/index.ts";
import { cellOf, isAllowed, type Key, type NumberColumn, numberProblems, type NumberRule } from "./cells.ts";
import type { Table } from "./table.ts";
import { LISTED_ROWS } from "./textRows.ts";

/** A column of a wide table that has a label of the spread key as its name. */
interface SpreadColumn {
  readonly name: string;
  /** Position in the header. */
  readonly at: number;
  /** Position of the label; −1 where there is none of that name. */
  readonly position: number;
}

/**
 * The key whose labels stand side by side in the header of a wide table; null for a table that has a column for each key.
 *
 * @example
 *   const [sector, importer] = ["sector", "importer"].map((column) => ({ column, set: indexSet(column, ["A", "B"]) }));
 *   const value = { column: "value", rule: MONEY, absent: 0 };
 *   spreadKey(["sector", "A", "B"], [sector, importer], value)?.column     // "importer"
 *   spreadKey(["sector", "importer", "value"], [sector, importer], value)  // null
 */
export function spreadKey(header: readonly string[], keys: readonly Key[], { column }: NumberColumn): Key | null {
  const [spread, ...others] = keys.filter((key) => !header.includes(key.column));
  if (spread === undefined || others.length > 0 || header.includes(column)) return null;
  return header.some((name) => spread.set.indexOf(name) >= 0) ? spread : null;
}

/**
 * Reads a wide table into a dense array: a row for each combination of the other keys, a column for each label of the key
 * that is spread. A blank cell is absent.
 *
 * @param keys    All keys, slowest dimension first.
 * @param spread  One of them, as `spreadKey` gives it.
 * @param column  What the cells may hold; its name stands nowhere in the table.
 */
export function wideCells(
  table: Table,
  keys: readonly Key[],
  spread: Key,
  column: NumberColumn,
  problems: Problem[],
): Parameter {
  const columns = spreadColumns(table, keys, spread);
  append(problems, wideProblems(table, keys, spread, columns, column.rule));
  const sets = keys.map((key) => key.set);
  const values = new Float64Array(sets.reduce((product, { size }) => product * size, 1)).fill(column.absent);
  table.rows.forEach((cells, row) => {
    const offset = rowOffset(table, row, keys, spread);
    if (offset >= 0) fillRow(values, offset, strideOf(keys, spread), cells, columns);
  });
  return parameter(sets, values);
}

/** Problems of the header and of rows, until a hundred are found; rows behind them are counted. */
function wideProblems(
  table: Table,
  keys: readonly Key[],
  spread: Key,
  columns: readonly SpreadColumn[],
  rule: NumberRule,
): Problem[] {
  const found = headerProblems(table, columns, spread.set);
  const others = keys.filter((key) => key !== spread);
  const seen = new Set<number>();
  let unlisted = 0;
  table.rows.forEach((cells, row) => {
    const offset = rowOffset(table, row, keys, spread);
    const isAgain = seen.has(offset);
    if (offset >= 0) seen.add(offset);
    if (offset >= 0 && !isAgain && areAllowed(cells, columns, rule)) return;
    if (found.length < LISTED_ROWS) append(found, rowProblems(table, row, others, columns, { rule, isAgain }));
    else unlisted++;
  });
  return unlisted === 0 ? found : [...found, moreRows(table.file, unlisted)];
}

function fillRow(
  values: Float64Array,
  offset: number,
  stride: number,
  cells: readonly string[],
  columns: readonly SpreadColumn[],
): void {
  for (const { at, position } of columns) {
    const text = cells[at]!.trim();
    if (position >= 0 && text !== "") values[offset + position * stride] = decimal(text);
  }
}

function spreadColumns({ header }: Table, keys: readonly Key[], { set }: Key): SpreadColumn[] {
  return header.flatMap((name, at) =>
    keys.some((key) => key.column === name) ? [] : [{ name, at, position: set.indexOf(name) }],
  );
}

function headerProblems(
  { file }: Table,
  columns: readonly SpreadColumn[],
  { name: kind, labels }: IndexSet,
): Problem[] {
  return columns.flatMap(({ name, at, position }) =>
    position >= 0 ? [] : [unknownLabel({ file, line: 1, column: at + 1, name }, kind, name, labels)],
  );
}

/** Where a row's first cell stands in the array; −1 when one of its labels is unknown. */
function rowOffset(table: Table, row: number, keys: readonly Key[], spread: Key): number {
  return keys.reduce((offset, key) => {
    if (key === spread || offset < 0) return offset;
    const position = key.set.indexOf(labelOf(table, row, key));
    return position < 0 ? -1 : offset + position * strideOf(keys, key);
  }, 0);
}

/** Cells between one label of a key and the next. */
function strideOf(keys: readonly Key[], key: Key): number {
  return keys.slice(keys.indexOf(key) + 1).reduce((product, { set }) => product * set.size, 1);
}

function labelOf(table: Table, row: number, { column }: Key): string {
  return table.rows[row]![table.columnOf(column)]!;
}

function labelsOf(table: Table, row: number, keys: readonly Key[]): string[] {
  return keys.map((key) => labelOf(table, row, key));
}

function labelProblems(table: Table, row: number, keys: readonly Key[]): Problem[] {
  return keys.flatMap((key) => {
    const label = labelOf(table, row, key);
    if (key.set.indexOf(label) >= 0) return [];
    return [unknownLabel(cellOf(table, row, key.column), key.set.name, label, key.set.labels)];
  });
}

function areAllowed(cells: readonly string[], columns: readonly SpreadColumn[], rule: NumberRule): boolean {
  return columns.every(({ at }) => cells[at]!.trim() === "" || isAllowed(decimal(cells[at]!.trim()), rule));
}

function rowProblems(
  table: Table,
  row: number,
  others: readonly Key[],
  columns: readonly SpreadColumn[],
  { rule, isAgain }: { readonly rule: NumberRule; readonly isAgain: boolean },
): Problem[] {
  const cells = columns.flatMap(({ name, at }) => {
    const text = table.rows[row]![at]!.trim();
    const cell = { file: table.file, line: table.lineOf(row), column: at + 1, name };
    return text === "" ? [] : numberProblems(cell, text, rule);
  });
  const again = isAgain ? [duplicatedRow(table.file, table.lineOf(row), labelsOf(table, row, others))] : [];
  return [...labelProblems(table, row, others), ...cells, ...again];
}
