import type { PlainCell, PlainSheet } from "./plainWorkbook.ts";

/** A column is as wide as its longest text up to here, in characters. */
const WIDEST = 60;
const NARROWEST = 9;
/** Rows that are looked at. */
const LOOKED_AT = 400;

/**
 * Width of each column in characters: that of its longest text below the head, or of the longest word in the head, which wraps.
 * Without a head, a text with nothing to its right spreads over the columns beside and widens none.
 */
export function columnWidths({ rows, head }: PlainSheet, columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, place) => {
    const lengths = rows.slice(head ?? 0, LOOKED_AT).map((row, at) => {
      const cell = row[place] ?? null;
      if (head !== null && at === 0) return longestWord(cell);
      return head === null && isLast(row, place) ? 0 : lengthOf(cell);
    });
    return Math.min(WIDEST, lengths.reduce((most, each) => Math.max(most, each), NARROWEST) + 2);
  });
}

function isLast(row: readonly PlainCell[], place: number): boolean {
  return row.slice(place + 1).every((cell) => cell === null);
}

function lengthOf(cell: PlainCell): number {
  if (typeof cell === "string") return cell.length;
  return cell !== null && typeof cell === "object" && "text" in cell ? cell.text.length : 0;
}

function longestWord(cell: PlainCell): number {
  if (typeof cell !== "string") return 0;
  return cell.split(" ").reduce((most, word) => Math.max(most, word.length), cell.length / 3);
}
