import type { Problem } from "../../../../src/base/problems/index.ts";
import { decimal } from "../../../../src/base/units/index.ts";
import { readTable, type Table } from "../../../../src/data/packages/index.ts";

/**
 * A published table that has the columns asked for.
 *
 * @param file  Its name, for messages.
 * @throws Error with every fault of the table, one a line.
 */
export function soundTable(text: string, file: string, needed: readonly string[]): Table {
  const problems: Problem[] = [];
  const table = readTable(new Map([[file, text]]), file, { needed, open: true }, problems);
  refuseFaults(problems.map(({ message }) => message));
  return table!;
}

/**
 * Figures of a column by the cell that names the row; blank cells are left out, and what is no number is named in `faults`.
 *
 * @param keep  Positions of the rows that count; all where it is not given.
 */
export function columnFigures(
  table: Table,
  [key, column]: readonly [string, string],
  faults: string[],
  keep: (position: number) => boolean = () => true,
): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  table.rows.forEach((row, position) => {
    const found = (row[table.columnOf(column)] ?? "").trim();
    if (found === "" || !keep(position)) return;
    const figure = decimal(found);
    if (Number.isFinite(figure)) figures.set(row[table.columnOf(key)] ?? "", figure);
    else faults.push(unreadable(table, position, column, "a plain number"));
  });
  return figures;
}

/** Says of a cell that it is not what its column holds. */
export function unreadable(table: Table, position: number, column: string, expected: string): string {
  return `${table.file}:${table.lineOf(position)}: "${column}" is not ${expected}.`;
}

/** @throws Error with the faults, one a line, where there are any. */
export function refuseFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join("\n"));
}
