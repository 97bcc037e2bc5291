import type { Problem } from "../../../base/problems/index.ts";
import { spanHeaders } from "./columns.ts";
import { firstProblems, type ForeignTable } from "./foreignTable.ts";
import { notPlace } from "./spanProblems.ts";

/** A number, a time such as 0:12:30, a place on a page such as 3: 74|523, with a word such as p. before it. */
const PLACE = /^(?:\p{L}{1,10}\.? ?)?\d{1,9}(?:(?:: ?|[|.,-])\d{1,9})*$/u;

/** Headers of begin and end of a segment, null where the table has none, and where their columns stand, −1 for none. */
export function spanColumns({ header }: ForeignTable): {
  readonly headers: readonly (string | null)[];
  readonly places: readonly number[];
} {
  const headers = spanHeaders(header);
  return { headers, places: headers.map((name) => (name === null ? -1 : header.indexOf(name))) };
}

/** E161 for each begin or end that is no place in a text, and for each begin that is a number after that of its end. */
export function spanProblems(table: ForeignTable): Problem[] {
  const { headers, places } = spanColumns(table);
  const found = table.rows.flatMap(({ line, cells }) => {
    const span = places.map((place) => (cells[place] ?? "").trim());
    const bad = span.findIndex((cell) => cell !== "" && !PLACE.test(cell));
    const at = bad < 0 && isReversed(span) ? 0 : bad;
    const cell = { file: table.file, line, column: (places[at] ?? 0) + 1, name: headers[at] ?? "" };
    return at < 0 ? [] : [notPlace(cell, span[at] ?? "", bad < 0 ? (span[1] ?? "") : null)];
  });
  return firstProblems(table.file, found);
}

function isReversed([begin = "", end = ""]: readonly string[]): boolean {
  return /^\d+$/u.test(begin) && /^\d+$/u.test(end) && Number(begin) > Number(end);
}
