import type { Dice } from "../dice.ts";
import { type Mutation, ofTable, type Rows } from "./mutation.ts";
import { DAYS, HOSTILE, longText, SIZES, TYPES } from "./values.ts";

const ENLARGED = 60;

/** Damage to rows: whole lines of a table below its header. */
export const ROWS: readonly Mutation[] = [
  ofTable("row doubled", (rows, dice) => inserted(rows, 1 + dice.below(rows.length), rows[bodyRow(rows, dice)])),
  ofTable("row removed", (rows, dice) => without(rows, bodyRow(rows, dice))),
  ofTable("rows swapped", (rows, dice) => swapped(rows, bodyRow(rows, dice), bodyRow(rows, dice))),
  ofTable("row emptied", (rows, dice) => rowChanged(rows, dice, (row) => row.map(() => ""))),
  ofTable("row cut short", (rows, dice) => rowChanged(rows, dice, (row) => row.slice(0, -1))),
  ofTable("row too long", (rows, dice) => rowChanged(rows, dice, (row) => [...row, "1"])),
  ofTable("row of another place", (rows, dice) => {
    const [from, to] = [bodyRow(rows, dice), bodyRow(rows, dice)];
    return from === to ? null : replacedRow(rows, to, [rows[to][0], ...rows[from].slice(1)]);
  }),
  ofTable("only the header left", (rows) => rows.slice(0, 1)),
  ofTable("header removed", (rows) => rows.slice(1)),
  ofTable("rows many times over", (rows) => [rows[0], ...Array.from({ length: ENLARGED }, () => rows.slice(1)).flat()]),
  ofTable("rows many times over, named apart", (rows) => [
    rows[0],
    ...Array.from({ length: ENLARGED }, (_, at) =>
      rows.slice(1).map(([name, ...rest]) => [`${name}${at === 0 ? "" : at}`, ...rest]),
    ).flat(),
  ]),
];

/** Damage to columns, headers and cells alike. */
export const COLUMNS: readonly Mutation[] = [
  ofTable("columns in another order", (rows, dice) => {
    const [a, b] = [anyColumn(rows, dice), anyColumn(rows, dice)];
    return a === b ? null : rows.map((row) => swapped(row, a, b));
  }),
  ofTable("headers swapped", (rows, dice) => {
    const [a, b] = [anyColumn(rows, dice), anyColumn(rows, dice)];
    return a === b ? null : [swapped(rows[0], a, b), ...rows.slice(1)];
  }),
  ofTable("column doubled", (rows, dice) => {
    const column = anyColumn(rows, dice);
    return rows.map((row) => [...row, row[column] ?? ""]);
  }),
  ofTable("column removed", (rows, dice) => {
    const column = anyColumn(rows, dice);
    return rows.map((row) => without(row, column));
  }),
  ofTable("column emptied", (rows, dice) => columnFilled(rows, anyColumn(rows, dice), "")),
  ofTable("column filled with one value", (rows, dice) => {
    const column = anyColumn(rows, dice);
    return columnFilled(rows, column, rows[bodyRow(rows, dice)][column] ?? "");
  }),
  ofTable("column renamed", (rows, dice) => {
    const column = anyColumn(rows, dice);
    return [rows[0].with(column, `${rows[0][column]}${dice.of(["s", "_", " ", "X"])}`), ...rows.slice(1)];
  }),
  ofTable("header in capitals", (rows, dice) => {
    const column = anyColumn(rows, dice);
    return [rows[0].with(column, rows[0][column].toUpperCase()), ...rows.slice(1)];
  }),
  ofTable("name of a column made long", (rows, dice) => [
    rows[0].with(anyColumn(rows, dice), longText(dice)),
    ...rows.slice(1),
  ]),
  ofTable("column unknown", (rows) => rows.map((row, at) => [...row, at === 0 ? "remark" : "x"])),
];

/** Damage to one cell. */
export const CELLS: readonly Mutation[] = [
  ofTable("cell emptied", (rows, dice) => cellChanged(rows, dice, () => "")),
  ofTable("cell of another row", (rows, dice) =>
    cellChanged(rows, dice, (_, column) => rows[bodyRow(rows, dice)][column] ?? ""),
  ),
  ofTable("cell of another column", (rows, dice) =>
    rowChanged(rows, dice, (row) => swapped(row, dice.below(row.length), dice.below(row.length))),
  ),
  ofTable("cell of another size", (rows, dice) => cellChanged(rows, dice, () => dice.of(SIZES), isNumber)),
  ofTable("number turned around", (rows, dice) => cellChanged(rows, dice, (cell) => String(-Number(cell)), isNumber)),
  ofTable("number a thousand times as large", (rows, dice) =>
    cellChanged(rows, dice, (cell) => String(1000 * Number(cell)), isNumber),
  ),
  ofTable("cell of another type", (rows, dice) => cellChanged(rows, dice, () => dice.of(TYPES))),
  ofTable("number where a text was", (rows, dice) =>
    cellChanged(
      rows,
      dice,
      () => dice.of(SIZES),
      (cell) => !isNumber(cell),
    ),
  ),
  ofTable("cell of another day", (rows, dice) =>
    cellChanged(
      rows,
      dice,
      () => dice.of(DAYS),
      (cell) => /^\d{4}/u.test(cell),
    ),
  ),
  ofTable("blanks around a cell", (rows, dice) => cellChanged(rows, dice, (cell) => ` ${cell}\u00A0`)),
  ofTable("cell made long", (rows, dice) => cellChanged(rows, dice, () => longText(dice))),
  ofTable("hostile name in a cell", (rows, dice) => cellChanged(rows, dice, () => dice.of(HOSTILE))),
];

const isNumber = (cell: string): boolean => cell !== "" && Number.isFinite(Number(cell));
const bodyRow = (rows: Rows, dice: Dice): number => 1 + dice.below(rows.length - 1);
const anyColumn = (rows: Rows, dice: Dice): number => dice.below(rows[0].length);

function inserted<Item>(list: readonly Item[], at: number, item: Item): readonly Item[] {
  return list.toSpliced(at, 0, item);
}

function without<Item>(list: readonly Item[], at: number): readonly Item[] {
  return list.toSpliced(at, 1);
}

function swapped<Item>(list: readonly Item[], a: number, b: number): readonly Item[] {
  return list.with(a, list[b]).with(b, list[a]);
}

const replacedRow = (rows: Rows, at: number, row: readonly string[]): Rows => rows.with(at, row);

function rowChanged(rows: Rows, dice: Dice, change: (row: readonly string[]) => readonly string[]): Rows {
  const at = bodyRow(rows, dice);
  return replacedRow(rows, at, change(rows[at]));
}

function columnFilled(rows: Rows, column: number, cell: string): Rows {
  return rows.map((row, at) => (at === 0 || column >= row.length ? row : row.with(column, cell)));
}

/** Changes one cell among those that fit; null where none does. */
function cellChanged(
  rows: Rows,
  dice: Dice,
  change: (cell: string, column: number) => string,
  fits: (cell: string) => boolean = () => true,
): Rows | null {
  const places = rows.flatMap((row, at) =>
    at === 0 ? [] : row.flatMap((cell, column) => (fits(cell) ? [[at, column] as const] : [])),
  );
  if (places.length === 0) return null;
  const [at, column] = dice.of(places);
  return replacedRow(rows, at, rows[at].with(column, change(rows[at][column], column)));
}
