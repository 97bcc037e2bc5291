import type { Wording } from "../../base/wording/index.ts";
import { columnTitle, type TableBlock } from "../findings/index.ts";
import { escaped } from "./html.ts";

/** A table of the answer as HTML: headers with units, row headers, rows that matter set apart. */
export function tableHtml(table: TableBlock, words: Wording): string {
  const isText = table.columns.map((column) => column.unit === null);
  const head = table.columns.map(
    (column) => `<th scope="col"${side(column.unit === null)}>${escaped(columnTitle(column))}</th>`,
  );
  const strong = new Set(table.strong);
  const body = table.rows.map((row, at) => {
    const mark = strong.has(at) ? ' class="strong"' : "";
    if (row.length === 1 && table.columns.length > 1) {
      return `<tr><td colspan="${table.columns.length}">${escaped(row[0]!)}</td></tr>`;
    }
    const cells = row.map((cell, place) => cellHtml(cell, place, isText[place] ?? true));
    return `<tr${mark}>${cells.join("")}</tr>`;
  });
  const notes = table.notes.map((note) => `<p class="note">${escaped(note)}</p>`);
  return [
    `<div class="scroll" tabindex="0" role="group" aria-label="${escaped(table.columns[0]?.title ?? "")}"${wideNote(table, words)}>`,
    `<table id="${escaped(table.id)}">`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>\n${body.join("\n")}\n</tbody>`,
    "</table></div>",
    ...notes,
  ].join("\n");
}

/** Columns that a phone has room for. */
const FITS = 2;

/** What a narrow screen says above a table that it may have to be moved. */
function wideNote({ columns }: TableBlock, words: Wording): string {
  return columns.length <= FITS ? "" : ` data-wide="${escaped(words.say("page.wide", {}))}"`;
}

function cellHtml(cell: string, place: number, isText: boolean): string {
  if (place === 0) return `<th scope="row">${escaped(cell)}</th>`;
  return `<td${side(isText)}>${escaped(cell)}</td>`;
}

function side(isText: boolean): string {
  return isText ? "" : ' class="number"';
}
