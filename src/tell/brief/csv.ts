import type { ResultColumn } from "../../results/index.ts";

/** A cell of a CSV file: text, a number, or nothing where there is no number. */
export type CsvCell = string | number | null;

/** A table of a result in full precision: what a CSV file and a sheet of the workbook are made of. */
export interface ResultTable {
  /** Stable name, such as `countries`: of the CSV file and of the sheet. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/**
 * A table of a result: rows are the things themselves, columns say what is written of them.
 *
 * @example
 *   const columns = [
 *     { name: "country", of: ({ code }) => code },
 *     { name: "welfare_percent", of: ({ welfare }) => welfare },
 *   ];
 *   resultTable("countries", columns, [{ code: "RUS" }]).header   // ["country", "welfare_percent"]
 *   resultTable("countries", columns, [{ code: "RUS" }]).rows     // [["RUS", null]]
 */
export function resultTable<Row>(
  name: string,
  columns: readonly ResultColumn<Row>[],
  rows: readonly Row[],
): ResultTable {
  return {
    name,
    header: columns.map((column) => column.name),
    rows: rows.map((row) => columns.map(({ of }) => of(row) ?? null)),
  };
}

/**
 * Rows as CSV with a header, lines ending in `\n`. Numbers keep full precision and their sign; text that a spreadsheet
 * could take for a formula (it starts with `= + - @`, a tab or a carriage return) gets an apostrophe in front.
 *
 * @example
 *   csvText(["a", "b"], [["=1+1", -2.5], ["plain", null]])   // "a,b\n'=1+1,-2.5\nplain,\n"
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(",")}\n`).join("");
}

function cellText(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const guarded = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
