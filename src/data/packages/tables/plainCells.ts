import { type IndexSet, type Parameter, parameter } from "../../../base/sets/index.ts";
import { decimal } from "../../../base/units/index.ts";
import { isAllowed, type Key, type NumberColumn } from "./cells.ts";

/** A label column of a plain table, with the label that its last row had. */
interface LabelColumn {
  readonly set: IndexSet;
  /** Cells between one label of the set and the next. */
  readonly stride: number;
  label: string;
  position: number;
}

/** Where reading stands: the end of the line that was read, the cell that it names (−1: none), its number. */
interface PlainRow {
  end: number;
  cell: number;
  value: number;
}

/**
 * Numbers of a long table that is as plain as ours are: label columns and then the number, nothing quoted, every row whole,
 * every label known, every number allowed, no cell twice. Tables of flows have a hundred thousand rows: they are read in
 * place.
 *
 * @returns null where anything is otherwise: `readTable` and `readCells` then say what.
 *
 * @example
 *   const key = { column: "country", set: indexSet("country", ["A", "B"]) };
 *   const value = { column: "value", rule: MONEY, absent: 0 };
 *   [...plainCells("country,value\nB,2\n", [key], value).values]   // [0, 2]
 *   plainCells("country,value\nC,2\n", [key], value)               // null
 */
export function plainCells(text: string, keys: readonly Key[], column: NumberColumn): Parameter | null {
  const header = text.slice(0, Math.max(text.indexOf("\n"), 0));
  const labels = labelColumns(header, keys, column);
  if (labels === null || text.includes('"') || text.includes("\r")) return null;
  const size = keys.reduce((product, key) => product * key.set.size, 1);
  const values = new Float64Array(size).fill(column.absent);
  const isGiven = new Uint8Array(size);
  const row: PlainRow = { end: header.length, cell: -1, value: NaN };
  while (row.end + 1 < text.length) {
    readRow(text, labels, row);
    if (row.cell < 0 || isGiven[row.cell] === 1 || !isAllowed(row.value, column.rule)) return null;
    values[row.cell] = row.value;
    isGiven[row.cell] = 1;
  }
  return parameter(
    keys.map((key) => key.set),
    values,
  );
}

/** The label columns in the order of the file; null when it has others, or the number is not the last. */
function labelColumns(header: string, keys: readonly Key[], column: NumberColumn): LabelColumn[] | null {
  const names = header.split(",");
  if (names.pop() !== column.column || names.length !== keys.length || new Set(names).size !== names.length)
    return null;
  const found = names.flatMap((name): LabelColumn[] => {
    const axis = keys.findIndex((key) => key.column === name);
    if (axis < 0) return [];
    const stride = keys.slice(axis + 1).reduce((product, key) => product * key.set.size, 1);
    return [{ set: keys[axis]!.set, stride, label: "", position: -1 }];
  });
  return found.length === keys.length ? found : null;
}

/** Reads the row after `row.end`. A label that stands where it stood in the last row is not looked up again. */
function readRow(text: string, labels: readonly LabelColumn[], row: PlainRow): void {
  let at = row.end + 1;
  const newLine = text.indexOf("\n", at);
  row.end = newLine < 0 ? text.length : newLine;
  row.cell = 0;
  for (const column of labels) {
    const comma = text.indexOf(",", at);
    if (comma < 0 || comma > row.end) {
      row.cell = -1;
      return;
    }
    if (comma - at !== column.label.length || !text.startsWith(column.label, at)) {
      column.label = text.slice(at, comma);
      column.position = column.set.indexOf(column.label);
    }
    if (column.position < 0) {
      row.cell = -1;
      return;
    }
    row.cell += column.position * column.stride;
    at = comma + 1;
  }
  row.value = decimal(text.slice(at, row.end));
}
