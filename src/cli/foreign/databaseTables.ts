import { createRequire } from "node:module";
import type initialised from "sql.js";
import type { Database } from "sql.js";
import { DNA_TABLES, type DnaTables } from "../../data/importers/index.ts";

type Row = Record<string, string | number | null>;

/** A column that is stored, as `table_xinfo` tells it from one that is computed or hidden. */
const STORED = 0;

/**
 * Rows of the tables of DNA in a database, of each only the columns that are read. Views, virtual tables and columns that
 * are computed are as absent: whoever made the file would have a query of his own run.
 */
export async function databaseTables(bytes: Uint8Array): Promise<DnaTables> {
  const initSqlJs = createRequire(import.meta.url)("sql.js") as typeof initialised;
  const { Database: Opened } = await initSqlJs();
  const database = new Opened(bytes);
  for (const setting of ["trusted_schema = OFF", "query_only = ON", "cell_size_check = ON"])
    rowsOf(database, `PRAGMA ${setting}`);
  const names = realTables(database);
  return Object.fromEntries(names.map((name) => [name, tableRows(database, name)]));
}

/** Names of {@link DNA_TABLES} under which a table was made, whatever else the list of tables says. */
function realTables(database: Database): string[] {
  const listed = rowsOf(database, "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND rootpage > 0");
  const made = new Map(listed.map((row) => [row["name"], String(row["sql"])]));
  return Object.keys(DNA_TABLES).filter((name) =>
    new RegExp(`^CREATE TABLE\\s*["'\`[]?${name}["'\`\\]]?\\s*\\(`, "iu").test(made.get(name) ?? ""),
  );
}

function tableRows(database: Database, name: string): Row[] {
  const stored = rowsOf(database, `PRAGMA main.table_xinfo(${name})`).filter((column) => column["hidden"] === STORED);
  const present = new Set(stored.map((column) => column["name"]));
  const columns = (DNA_TABLES[name] ?? []).filter((column) => present.has(column));
  if (columns.length === 0) return [];
  const chosen = columns.map((column) => `"${column}"`).join(", ");
  return rowsOf(database, `SELECT ${chosen} FROM main.${name} NOT INDEXED ORDER BY rowid`);
}

function rowsOf(database: Database, sql: string): Row[] {
  const statement = database.prepare(sql);
  const rows: Row[] = [];
  while (statement.step()) rows.push(withoutBytes(statement.getAsObject()));
  statement.free();
  return rows;
}

function withoutBytes(row: Record<string, string | number | null | Uint8Array>): Row {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => (value instanceof Uint8Array ? [] : [[name, value]])),
  );
}
