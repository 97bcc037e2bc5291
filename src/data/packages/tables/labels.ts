import type { Problem } from "../../../base/problems/index.ts";
import { indexSet, type IndexSet } from "../../../base/sets/index.ts";
import { cellOf } from "./cells.ts";
import { badLabel, emptyTable, notAllowed, repeatedLabel } from "../problems/index.ts";
import type { Table } from "./table.ts";

const CODE = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$/;

/** Cells of a column, one per row. */
export function textsOf(table: Table, column: string): string[] {
  const position = table.columnOf(column);
  return table.rows.map((cells) => cells[position] ?? "");
}

/** Names of labels, one per row; a label without one is called by itself. */
export function namesOf(table: Table, { labels }: IndexSet): string[] {
  return textsOf(table, "name").map((name, at) => (name.trim() === "" ? (labels[at] ?? "") : name));
}

/** True for what may be a code of a country, a sector or an elasticity set. */
export function isCode(label: string): boolean {
  return CODE.test(label);
}

/** Codes of a column as a set; bad, repeated or no codes are problems, and null is returned for the last two. */
export function labelSet(table: Table, column: string, problems: Problem[]): IndexSet | null {
  const labels = textsOf(table, column);
  if (labels.length === 0) problems.push(emptyTable(table.file));
  const seen = new Set<string>();
  labels.forEach((label, row) => {
    if (!isCode(label)) problems.push(badLabel(cellOf(table, row, column), label));
    else if (seen.has(label)) problems.push(repeatedLabel(cellOf(table, row, column), label));
    seen.add(label);
  });
  return seen.size === labels.length && labels.length > 0 ? indexSet(column, labels) : null;
}

/** Cells of a column that allows only a few words; others are problems. */
export function wordsOf(table: Table, column: string, allowed: readonly string[], problems: Problem[]): string[] {
  const words = textsOf(table, column);
  words.forEach((word, row) => {
    if (!allowed.includes(word)) problems.push(notAllowed(cellOf(table, row, column), word, allowed));
  });
  return words;
}
