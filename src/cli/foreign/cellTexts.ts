/** What a cell of a workbook holds. */
export type Cell = string | number | boolean | Date | null | undefined;

/** Cells of a row up to the last that is not blank. */
export function rowTexts(row: readonly Cell[]): readonly string[] {
  return withoutBlankEnd(row, (cell) => cellText(cell) === "").map(cellText);
}

/** Items up to the last that is not blank. */
export function withoutBlankEnd<Item>(items: readonly Item[], isBlank: (item: Item) => boolean): readonly Item[] {
  return items.slice(0, items.findLastIndex((item) => !isBlank(item)) + 1);
}

/** A cell as text; a day in ISO form. */
export function cellText(value: Cell): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
