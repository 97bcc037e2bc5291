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

/** A table of words; the columns named in `numbers` stand right. */
export function screenTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const columns = titles.map((title, at) => ({
    title,
    align: numbers.includes(at) ? ("right" as const) : ("left" as const),
  }));
  return textTable(columns, rows, screenWidth()).join("\n");
}
