import { type DnaTables, type ForeignSheet, MOST_CELLS } from "../../data/importers/index.ts";
import { databaseTables } from "./databaseTables.ts";
import { unpackedFault } from "./unpackedFault.ts";

/** What the process that opens a foreign file says: its content, what it lacks, or why it failed. */
export type ForeignContent =
  | { readonly sheets: readonly ForeignSheet[] }
  | { readonly tables: DnaTables }
  | { readonly absent: string }
  | { readonly reason: string };

/** Opens a workbook or a database. Runs in a process of its own, with limits, since the bytes come from strangers. */
export async function foreignContent(kind: string, bytes: Uint8Array): Promise<ForeignContent> {
  try {
    return kind === "database" ? { tables: await databaseTables(bytes) } : await workbookContent(bytes);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
    if (code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND") return { absent: "sql.js" };
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

async function workbookContent(bytes: Uint8Array): Promise<ForeignContent> {
  const fault = await unpackedFault(bytes);
  if (fault !== null) return { reason: fault };
  const { readXlsx } = await import("hucre/xlsx");
  const { sheets } = await readXlsx(bytes);
  const filled = sheets.map(({ name, rows }) => ({
    name,
    cells: withoutBlankEnd(rows.map(rowTexts), ({ length }) => length === 0),
  }));
  const cells = filled.reduce((sum, sheet) => sum + sheet.cells.reduce((inner, row) => inner + row.length, 0), 0);
  return cells > MOST_CELLS ? { reason: `it has ${cells} cells, more than ${MOST_CELLS}` } : { sheets: filled };
}

type Cell = string | number | boolean | Date | null | undefined;

/** Cells of a row up to the last that is not blank. */
function rowTexts(row: readonly Cell[]): readonly string[] {
  return withoutBlankEnd(row, (cell) => cellText(cell) === "").map(cellText);
}

function withoutBlankEnd<Item>(items: readonly Item[], isBlank: (item: Item) => boolean): readonly Item[] {
  return items.slice(0, items.findLastIndex((item) => !isBlank(item)) + 1);
}

function cellText(value: Cell): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
