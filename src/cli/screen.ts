import { textTable } from "../wording/index.ts";

/** Width of plain tables of the command line. */
export const SCREEN_WIDTH = 100;

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
  return textTable(columns, rows, SCREEN_WIDTH).join("\n");
}
