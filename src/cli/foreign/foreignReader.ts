import { type DnaTables, type ForeignSheet, MOST_CELLS, type ShownSheet } from "../../data/importers/index.ts";
import { databaseTables } from "./databaseTables.ts";
import { rowTexts, withoutBlankEnd } from "./cellTexts.ts";
import { shownSheets } from "./shownSheets.ts";
import { unpackedFault } from "./unpackedFault.ts";

/** What the process that opens a foreign file says: its content, what it lacks, or why it failed. */
export type ForeignContent =
  | { readonly sheets: readonly ForeignSheet[] }
  | { readonly shown: readonly ShownSheet[] }
  | { readonly tables: DnaTables }
  | { readonly absent: string }
  | { readonly reason: string };

/** Opens a workbook or a database. Runs in a process of its own, with limits, since the bytes come from strangers. */
export async function foreignContent(kind: string, bytes: Uint8Array): Promise<ForeignContent> {
  try {
    if (kind === "database") return { tables: await databaseTables(bytes) };
    return await workbookContent(kind, bytes);
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
    if (code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND") return { absent: "sql.js" };
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

async function workbookContent(kind: string, bytes: Uint8Array): Promise<ForeignContent> {
  const fault = await unpackedFault(bytes);
  if (fault !== null) return { reason: fault };
  if (kind === "shown archive") return withinCells({ shown: await shownSheets(bytes) });
  const { readXlsx } = await import("hucre/xlsx");
  const { sheets } = await readXlsx(bytes);
  const filled = sheets.map(({ name, rows }) => ({
    name,
    cells: withoutBlankEnd(rows.map(rowTexts), ({ length }) => length === 0),
  }));
  return withinCells({ sheets: filled });
}

/** The content; why it is too much where it has more than {@link MOST_CELLS}. */
function withinCells(
  content: { readonly sheets: readonly ForeignSheet[] } | { readonly shown: readonly ShownSheet[] },
): ForeignContent {
  const sheets = "shown" in content ? content.shown : content.sheets;
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.reduce((inner, row) => inner + row.length, 0), 0);
  return cells > MOST_CELLS ? { reason: `it has ${cells} cells, more than ${MOST_CELLS}` } : content;
}
