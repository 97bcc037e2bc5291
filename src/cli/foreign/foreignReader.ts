import { createRequire } from "node:module";
import type initialised from "sql.js";
import { DNA_TABLES, type DnaTables, type ForeignSheet } from "../../importers/index.ts";

/** What the process that opens a foreign file says: its content, what it lacks, or why it failed. */
export type ForeignContent =
  | { readonly sheets: readonly ForeignSheet[] }
  | { readonly tables: DnaTables }
  | { readonly absent: string }
  | { readonly reason: string };

/** Opens a workbook or a database. Runs in a process of its own, with limits, since the bytes come from strangers. */
export async function foreignContent(kind: string, bytes: Uint8Array): Promise<ForeignContent> {
  try {
    return kind === "database" ? { tables: await databaseTables(bytes) } : { sheets: await workbookSheets(bytes) };
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
    if (code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND") return { absent: "sql.js" };
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

async function workbookSheets(bytes: Uint8Array): Promise<ForeignSheet[]> {
  const { readXlsx } = await import("hucre/xlsx");
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows }) => ({ name, cells: rows.map((row) => row.map(cellText)) }));
}

function cellText(value: string | number | boolean | Date | null | undefined): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

async function databaseTables(bytes: Uint8Array): Promise<DnaTables> {
  const initSqlJs = createRequire(import.meta.url)("sql.js") as typeof initialised;
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  const rowsOf = (sql: string): Record<string, string | number | null>[] => {
    const statement = database.prepare(sql);
    const rows: Record<string, string | number | null>[] = [];
    while (statement.step()) rows.push(plainRow(statement.getAsObject()));
    statement.free();
    return rows;
  };
  const present = new Set(rowsOf("SELECT name FROM sqlite_master WHERE type = 'table'").map((row) => row["name"]));
  const names = Object.keys(DNA_TABLES).filter((name) => present.has(name));
  return Object.fromEntries(names.map((name) => [name, rowsOf(`SELECT * FROM ${name} ORDER BY rowid`)]));
}

/** Bytes and passwords of coders are nobody's business. */
function plainRow(row: Record<string, string | number | null | Uint8Array>): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      value instanceof Uint8Array || name === "Password" ? [] : [[name, value]],
    ),
  );
}
