import { writeXlsx } from "hucre/xlsx";
import type { PlainCell, PlainSheet, PlainWorkbook } from "./plainWorkbook.ts";
import { columnWidths } from "./xlsxWidths.ts";

/** Most characters of a cell. */
const CELL_LIMIT = 32_767;
/** What no XML holds: halves of surrogate pairs and the two that are no characters. */
const NOT_XML = /[\uD800-\uDFFF\uFFFE\uFFFF]/gu;

type WrittenSheet = Parameters<typeof writeXlsx>[0]["sheets"][number];
type WrittenCells = NonNullable<WrittenSheet["cells"]>;
type WrittenCell = WrittenCells extends Map<string, infer Cell> ? Cell : never;

/**
 * A workbook as the bytes of an XLSX file, the same for the same workbook: dates come from it, and entries of the
 * archive bear none. Text stays text whatever it begins with; only cells with a formula compute.
 */
export async function xlsxBytes(workbook: PlainWorkbook): Promise<Uint8Array> {
  const date = new Date(`${workbook.date}T00:00:00Z`);
  return writeXlsx({
    sheets: workbook.sheets.map(sheetOf),
    properties: { title: cellText(workbook.title), creator: "Tertius", created: date, modified: date },
  });
}

function sheetOf(sheet: PlainSheet): WrittenSheet {
  const { name, rows, head } = sheet;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    name,
    rows: rows.map((row) => Array.from({ length: width }, (_, place) => plainValue(row[place] ?? null))),
    cells: styledCells(sheet),
    columns: columnWidths(sheet, width).map((each) => ({ width: each })),
    ...(head === null
      ? {}
      : { freezePane: { rows: head + 1, columns: 1 }, autoFilter: { range: filterRange(head, rows.length, width) } }),
  };
}

/** Cells that are more than their value: formulas, links, formatted numbers, bold text. */
function styledCells({ rows, strong, head, formats }: PlainSheet): WrittenCells {
  const cells: WrittenCells = new Map();
  rows.forEach((row, at) => {
    row.forEach((cell, place) => {
      const style = styleOf(cell, {
        isStrong: strong.includes(at),
        isHead: at === head,
        format: formats[place] ?? null,
      });
      const written = cellOf(cell, style);
      if (written !== null) cells.set(`${at},${place}`, written);
    });
  });
  return cells;
}

function cellOf(cell: PlainCell, style: WrittenCell["style"]): WrittenCell | null {
  const styled = style === undefined ? {} : { style };
  if (isFormula(cell)) {
    const { formula, value } = cell;
    return { type: "formula", value, formula, formulaResult: value, ...styled };
  }
  if (isLink(cell)) {
    const location = `'${cell.sheet.replaceAll("'", "''")}'!A1`;
    return { value: cellText(cell.text), hyperlink: { target: "", location }, style: LINK };
  }
  return style === undefined || cell === null ? null : { value: plainValue(cell), style };
}

const LINK: NonNullable<WrittenCell["style"]> = { font: { underline: true, color: { rgb: "0563C1" } } };

function styleOf(
  cell: PlainCell,
  {
    isStrong,
    isHead,
    format,
  }: { readonly isStrong: boolean; readonly isHead: boolean; readonly format: string | null },
): WrittenCell["style"] {
  if (isHead) return { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } };
  if (isStrong) return { font: { bold: true } };
  if (isFormatted(cell)) return { numFmt: cell.format };
  const isNumber = typeof cell === "number" || isFormula(cell);
  return isNumber && format !== null ? { numFmt: format } : undefined;
}

function filterRange(head: number, rows: number, width: number): string {
  return `A${head + 1}:${columnLetters(width)}${rows}`;
}

/** `A` for 1, `AA` for 27. */
function columnLetters(place: number): string {
  const last = String.fromCharCode(65 + ((place - 1) % 26));
  return place > 26 ? `${columnLetters(Math.floor((place - 1) / 26))}${last}` : last;
}

function isFormula(cell: PlainCell): cell is Extract<PlainCell, { readonly formula: string }> {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

function isFormatted(cell: PlainCell): cell is Extract<PlainCell, { readonly format: string }> {
  return typeof cell === "object" && cell !== null && "format" in cell;
}

function isLink(cell: PlainCell): cell is Extract<PlainCell, { readonly sheet: string }> {
  return typeof cell === "object" && cell !== null && "sheet" in cell;
}

function plainValue(cell: PlainCell): string | number | null {
  if (isFormula(cell) || isFormatted(cell)) return plainValue(cell.value);
  if (isLink(cell)) return cellText(cell.text);
  if (typeof cell === "string") return cellText(cell);
  return typeof cell === "number" && !Number.isFinite(cell) ? null : cell;
}

/** What no file of a spreadsheet can hold becomes the replacement character; a text that is too long ends in "…". */
function cellText(text: string): string {
  const plain = text.replace(NOT_XML, "\uFFFD");
  return plain.length <= CELL_LIMIT ? plain : `${plain.slice(0, CELL_LIMIT - 1)}…`;
}
