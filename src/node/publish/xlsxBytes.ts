import { writeXlsx } from "hucre/xlsx";

/** What is written of a workbook; the brief's workbook fits as it is. */
export interface PlainWorkbook {
  readonly title: string;
  /** ISO date that stands in the file instead of the clock's. */
  readonly date: string;
  readonly sheets: readonly PlainSheet[];
}

type PlainCell = string | number | null | { readonly formula: string; readonly value: number };

interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly PlainCell[])[];
  readonly header: boolean;
}

/** Most characters of a cell. */
const CELL_LIMIT = 32_767;
/** What no XML holds: halves of surrogate pairs and the two that are no characters. */
const NOT_XML = /[\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** A column is as wide as its longest text up to here, in characters. */
const WIDEST = 60;
const NARROWEST = 8;

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

function sheetOf({ name, rows, header }: PlainSheet): Parameters<typeof writeXlsx>[0]["sheets"][number] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const cells = new Map<string, Cell>();
  rows.forEach((row, at) => {
    row.forEach((cell, place) => {
      if (isFormula(cell)) {
        cells.set(`${at},${place}`, {
          type: "formula",
          value: cell.value,
          formula: cell.formula,
          formulaResult: cell.value,
        });
      }
    });
    if (header && at === 0) {
      const style = { font: { bold: true } };
      row.forEach((cell, place) => cells.set(`0,${place}`, { value: cellText(cell as string), style }));
    }
  });
  return {
    name,
    rows: rows.map((row) => Array.from({ length: width }, (_, place) => plainValue(row[place] ?? null))),
    cells,
    columns: Array.from({ length: width }, (_, place) => ({ width: columnWidth(rows, place) })),
    ...(header ? { freezePane: { rows: 1 } } : {}),
  };
}

interface Cell {
  readonly type?: "formula";
  readonly value: string | number;
  readonly formula?: string;
  readonly formulaResult?: number;
  readonly style?: { readonly font: { readonly bold: boolean } };
}

function isFormula(cell: PlainCell): cell is Extract<PlainCell, { readonly formula: string }> {
  return typeof cell === "object" && cell !== null;
}

function plainValue(cell: PlainCell): string | number | null {
  if (isFormula(cell)) return cell.value;
  if (typeof cell === "string") return cellText(cell);
  return typeof cell === "number" && !Number.isFinite(cell) ? null : cell;
}

/** What no file of a spreadsheet can hold becomes the replacement character; a text that is too long ends in "…". */
function cellText(text: string): string {
  const plain = text.replace(NOT_XML, "\uFFFD");
  return plain.length <= CELL_LIMIT ? plain : `${plain.slice(0, CELL_LIMIT - 1)}…`;
}

function columnWidth(rows: readonly (readonly PlainCell[])[], place: number): number {
  const lengths = rows.slice(0, 200).map((row) => (typeof row[place] === "string" ? row[place].length : NARROWEST));
  return Math.min(WIDEST, lengths.reduce((most, each) => Math.max(most, each), NARROWEST) + 2);
}
