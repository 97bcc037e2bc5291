import { append, LENGTHS, type Problem, valueTooLong } from "../../../base/problems/index.ts";
import { parameter, type IndexSet, type Parameter } from "../../../base/sets/index.ts";
import {
  type Cell,
  duplicatedRow,
  moreRows,
  negativeNumber,
  notFinite,
  notNumber,
  place,
  tariffOutOfRange,
  unknownLabel,
} from "../problems/index.ts";
import { decimal } from "../../../base/units/index.ts";
import type { Table } from "./table.ts";
import { LISTED_ROWS } from "./textRows.ts";

/** One label column of a table of numbers and the set its labels are from. */
export interface Key {
  readonly column: string;
  readonly set: IndexSet;
}

/** What the numbers of a column may be; `expected` names the unit for the message. */
export interface NumberRule {
  readonly above: "anything" | "not negative" | "above −1";
  readonly expected: string;
}

/** Money: a finite number, not negative. */
export const MONEY: NumberRule = { above: "not negative", expected: "a finite number ≥ 0, million" };
/** Money that may be negative, such as final demand with inventory changes. */
export const SIGNED_MONEY: NumberRule = { above: "anything", expected: "a finite number, million" };
/** Ad valorem tariff as a fraction. */
export const TARIFF: NumberRule = { above: "above −1", expected: "a fraction above −1; 0.25 = 25 %" };

/** A number column: its name, what its cells may hold and what a cell without a row counts as. */
export interface NumberColumn {
  readonly column: string;
  readonly rule: NumberRule;
  readonly absent: number;
}

/** Numbers of a long table over the sets of its label columns, and which cells had a row. */
export interface ReadCells {
  /** One array per number column. */
  readonly values: readonly Parameter[];
  /** 1 where the file has a row.   [as values] */
  readonly given: Uint8Array;
}

/**
 * Reads the number columns of a long table into dense arrays.
 *
 * @param keys     Label columns, slowest dimension first.
 * @param columns  Number columns.
 */
export function readCells(
  table: Table,
  keys: readonly Key[],
  columns: readonly NumberColumn[],
  problems: Problem[],
): ReadCells {
  const size = keys.reduce((product, key) => product * key.set.size, 1);
  const arrays = columns.map((each) => new Float64Array(size).fill(each.absent));
  const given = new Uint8Array(size);
  const places = keys.map((key) => table.columnOf(key.column));
  const valuePlaces = columns.map((each) => table.columnOf(each.column));
  let badRows = 0;
  table.rows.forEach((cells, row) => {
    const offset = offsetOf(cells, keys, places);
    let isGood = offset >= 0 && given[offset] === 0;
    for (let each = 0; each < columns.length; each++) {
      const value = decimal(cells[valuePlaces[each]!]!);
      isGood &&= isAllowed(value, columns[each]!.rule);
      if (offset >= 0) arrays[each]![offset] = value;
    }
    if (!isGood && badRows++ < LISTED_ROWS)
      append(problems, rowProblems(table, row, keys, columns, given[offset] === 1));
    if (offset >= 0) given[offset] = 1;
  });
  if (badRows > LISTED_ROWS) problems.push(moreRows(table.file, badRows - LISTED_ROWS));
  const sets = keys.map((key) => key.set);
  return { values: arrays.map((array) => parameter(sets, array)), given };
}

/** Position of a row's cell in the dense array; −1 when a label is unknown. */
function offsetOf(cells: readonly string[], keys: readonly Key[], places: readonly number[]): number {
  let offset = 0;
  for (let axis = 0; axis < keys.length; axis++) {
    const { set } = keys[axis]!;
    const position = set.indexOf(cells[places[axis]!]!);
    if (position < 0) return -1;
    offset = offset * set.size + position;
  }
  return offset;
}

/** Whether a column may hold a number. */
export function isAllowed(value: number, rule: NumberRule): boolean {
  if (!Number.isFinite(value)) return false;
  if (rule.above === "not negative") return value >= 0;
  return rule.above === "anything" || value > -1;
}

function rowProblems(
  table: Table,
  row: number,
  keys: readonly Key[],
  columns: readonly NumberColumn[],
  isDuplicate: boolean,
): Problem[] {
  const cells = table.rows[row]!;
  const labels = keys.map((key) => cells[table.columnOf(key.column)]!);
  const unknown = keys.flatMap((key, axis) => {
    const label = labels[axis]!;
    if (key.set.indexOf(label) >= 0) return [];
    return [unknownLabel(cellOf(table, row, key.column), key.set.name, label, key.set.labels)];
  });
  const twice = isDuplicate ? [duplicatedRow(table.file, table.lineOf(row), labels)] : [];
  const numbers = columns.flatMap(({ column, rule }) =>
    numberProblems(cellOf(table, row, column), cells[table.columnOf(column)]!, rule),
  );
  return [...unknown, ...twice, ...numbers];
}

/** What is wrong with a number cell; nothing when it obeys the rule. */
export function numberProblems(cell: Cell, found: string, rule: NumberRule): Problem[] {
  const value = decimal(found);
  if (isAllowed(value, rule)) return [];
  if (found.length > LENGTHS.number) return [valueTooLong(place(cell), found, LENGTHS.number)];
  if (Number.isNaN(value)) return [notNumber(cell, found, rule.expected)];
  if (!Number.isFinite(value)) return [notFinite(cell, found, rule.expected)];
  return [
    rule.above === "above −1"
      ? tariffOutOfRange(cell, found, rule.expected)
      : negativeNumber(cell, found, rule.expected),
  ];
}

/** Place of a cell, for its problem. */
export function cellOf(table: Table, row: number, column: string): Cell {
  return { file: table.file, line: table.lineOf(row), column: table.columnOf(column) + 1, name: column };
}
