import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { reference } from "../reference.ts";

/** A row of a table, cell by column. */
export type RecordedRow = Readonly<Record<string, string>>;

/**
 * Rows of a table of a case in the reference data, by id.
 *
 * @param name   Folder of the case.
 * @param table  `measures` or `observed`.
 */
export function recordedRows(name: string, table: "measures" | "observed"): ReadonlyMap<string, RecordedRow> {
  const rows = csvParse(readFileSync(reference(`cases-2019-2026/${name}/${table}.csv`), "utf8"));
  return new Map(rows.map((row) => [row["id"] ?? "", row]));
}

/** How far a figure can be trusted: the mark of a recorded row as a case writes it. */
export const CONFIDENCES: Readonly<Record<string, string>> = {
  seen: "verified",
  part: "recalled",
  recalled: "recalled",
  derived: "derived",
};
