import type { Cell as StyledCell, Sheet } from "hucre/xlsx";
import type { MergedCells, ShownSheet } from "../../data/importers/index.ts";
import { type Cell, cellText, withoutBlankEnd } from "./cellTexts.ts";

/** Sheets of a workbook with their cells as a reader sees them, and what is hidden or merged. */
export async function shownSheets(bytes: Uint8Array): Promise<readonly ShownSheet[]> {
  const { readXlsx } = await import("hucre/xlsx");
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map(shownSheet);
}

function shownSheet({ name, rows, cells, hidden, veryHidden, merges, rowDefs }: Sheet): ShownSheet {
  const shown = rows.map((row, at) => row.map((cell, column) => shownText(cell, cells?.get(`${at},${column}`))));
  return {
    name,
    cells: withoutBlankEnd(
      shown.map((row) => withoutBlankEnd(row, (cell) => cell === "")),
      ({ length }) => length === 0,
    ),
    isHidden: hidden === true || veryHidden === true,
    merged: (merges ?? []).map(({ startRow, endRow, startCol, endCol }): MergedCells => ({
      rows: [startRow + 1, endRow + 1],
      columns: [startCol + 1, endCol + 1],
    })),
    hiddenRows: [...(rowDefs ?? [])].filter(([, each]) => each.hidden === true).map(([row]) => row + 1),
  };
}

/** Percents with their sign, numbers with the zeros that their format puts in front, formulas that have no value as formulas. */
function shownText(value: Cell, cell: StyledCell | undefined): string {
  const format = cell?.style?.numFmt ?? "";
  if (value === null && cell?.formula !== undefined) return `=${cell.formula}`;
  if (typeof value !== "number") return cellText(value);
  if (format.includes("%")) return `${Number((100 * value).toPrecision(12))}%`;
  return /^0+$/u.test(format) ? String(value).padStart(format.length, "0") : String(value);
}
