import type { Problem } from "../problems/index.ts";
import { parameter, type IndexSet, type Parameter } from "../sets/index.ts";
import {
  duplicatedRow,
  negativeNumber,
  notFinite,
  notNumber,
  tariffOutOfRange,
  unknownLabel,
  type Cell,
} from "./problems.ts";
import type { Table } from "./table.ts";

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

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Number that a cell holds in decimal notation; NaN when it holds none, ±Infinity when it is too large.
 *
 * @example
 *   decimal("1e3")     // 1000
 *   decimal("0x10")    // NaN
 *   decimal("1e400")   // Infinity
 */
export function decimal(cell: string): number {
  return DECIMAL.test(cell) ? Number(cell) : NaN;
}

/** Numbers of one column over the sets of the label columns, and which cells had a row. */
export interface ReadCells {
  readonly values: Parameter;
  /** 1 where the file has a row.   [as values] */
  readonly given: Uint8Array;
}

/**
 * Reads one number column of a long table into a dense array.
 *
 * @param keys    Label columns, slowest dimension first.
 * @param absent  Value of cells without a row.
 */
export function readCells(
  table: Table,
  keys: readonly Key[],
  column: string,
  rule: NumberRule,
  absent: number,
  problems: Problem[],
): ReadCells {
  const size = keys.reduce((product, key) => product * key.set.size, 1);
  const values = new Float64Array(size).fill(absent);
  const given = new Uint8Array(size);
  const valueColumn = table.columnOf(column);
  const positions = keys.map((key) => table.columnOf(key.column));
  const { rows } = table;
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    let offset = 0;
    for (let axis = 0; axis < keys.length && offset >= 0; axis++) {
      const { set } = keys[axis]!;
      const position = set.indexOf(cells[positions[axis]!]!);
      offset = position < 0 ? -1 : offset * set.size + position;
    }
    const value = decimal(cells[valueColumn]!);
    if (offset < 0 || given[offset] === 1 || !isAllowed(value, rule)) {
      problems.push(...rowProblems(table, row, keys, column, rule, offset >= 0 && given[offset] === 1));
    }
    if (offset < 0) continue;
    given[offset] = 1;
    values[offset] = value;
  }
  return {
    values: parameter(
      keys.map((key) => key.set),
      values,
    ),
    given,
  };
}

function isAllowed(value: number, rule: NumberRule): boolean {
  if (!Number.isFinite(value)) return false;
  if (rule.above === "not negative") return value >= 0;
  return rule.above === "anything" || value > -1;
}

function rowProblems(
  table: Table,
  row: number,
  keys: readonly Key[],
  column: string,
  rule: NumberRule,
  isDuplicate: boolean,
): Problem[] {
  const cells = table.rows[row]!;
  const problems = keys.flatMap((key) => {
    const label = cells[table.columnOf(key.column)]!;
    if (key.set.indexOf(label) >= 0) return [];
    return [unknownLabel(cellOf(table, row, key.column), key.set.name, label, key.set.labels)];
  });
  if (isDuplicate) {
    const labels = keys.map((key) => cells[table.columnOf(key.column)]!);
    problems.push(duplicatedRow(table.file, table.lineOf(row), labels));
  }
  return [...problems, ...numberProblems(cellOf(table, row, column), cells[table.columnOf(column)]!, rule)];
}

/** What is wrong with a number cell; nothing when it obeys the rule. */
export function numberProblems(cell: Cell, found: string, rule: NumberRule): Problem[] {
  const value = decimal(found);
  if (isAllowed(value, rule)) return [];
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
