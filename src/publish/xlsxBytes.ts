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
    properties: { title: workbook.title, creator: "Tertius", created: date, modified: date },
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
      row.forEach((cell, place) => cells.set(`0,${place}`, { value: cell as string, style: { font: { bold: true } } }));
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
  return typeof cell === "number" && !Number.isFinite(cell) ? null : cell;
}

function columnWidth(rows: readonly (readonly PlainCell[])[], place: number): number {
  const lengths = rows.slice(0, 200).map((row) => (typeof row[place] === "string" ? row[place].length : NARROWEST));
  return Math.min(WIDEST, lengths.reduce((most, each) => Math.max(most, each), NARROWEST) + 2);
}
