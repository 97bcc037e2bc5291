import { textTable, wrapped } from "../base/wording/index.ts";

/** Width of what is printed where no terminal says its own. */
const PLAIN_WIDTH = 100;

/** Width of the terminal, taken once when a command begins; null where the output is none. */
let taken: number | null = null;

/** Takes the width of the terminal, which threads beside the first cannot ask for. */
export function takeColumns(columns: number | null): void {
  taken = columns;
}

/** Characters that fit a line of the terminal; 100 where the output is none. */
export function screenWidth(): number {
  return taken ?? PLAIN_WIDTH;
}

/** Lines no wider than the screen. */
export function screenLines(lines: readonly string[]): string {
  return lines.flatMap((line) => wrapped(line, screenWidth())).join("\n");
}

/** A column of a table on the screen with its cell of a row. */
export interface ScreenColumn<Row> {
  readonly title: string;
  readonly of: (row: Row) => string;
  /** True: numbers, which stand right. False when absent. */
  readonly isNumber?: boolean;
}

/** A table no wider than the screen: rows are the things themselves, columns say what is shown of them. */
export function screenTable<Row>(columns: readonly ScreenColumn<Row>[], rows: readonly Row[]): string {
  return textTable(
    columns.map(({ title, isNumber = false }) => ({ title, align: isNumber ? "right" : "left" })),
    rows.map((row) => columns.map(({ of }) => of(row))),
    screenWidth(),
  ).join("\n");
}
