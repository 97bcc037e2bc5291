import { PHONE_WIDTH } from "../chart.ts";
import type { DrawnMarks } from "../frame.ts";
import { label } from "../label.ts";
import { type Mark, mark } from "../mark.ts";
import { tint } from "../palette.ts";
import { BOLD, LINE_HEIGHT, linesWithin } from "../writing.ts";

/** A field of a heat map: what is written in it, and how deep its colour is. */
export interface HeatField {
  readonly text: string;
  /** Change that its colour shows; null for one that is too small to have any. */
  readonly change: number | null;
}

/** A row of fields with its name. */
export interface HeatRow {
  readonly name: string;
  readonly fields: readonly HeatField[];
}

/** Sizes of one layout, pixels. */
interface Layout {
  readonly row: number;
  /** Room of names, above and beside the fields. */
  readonly left: number;
  readonly top: number;
  /** Of the names of columns and of rows. */
  readonly letters: number;
  readonly names: number;
}

const LAYOUTS = {
  phone: { row: 28, left: 128, top: 42, letters: 10, names: 11 },
  screen: { row: 24, left: 210, top: 48, letters: 11, names: 12 },
} as const;
const MARGIN = 4;
/** From the last name of a column to the fields. */
const RISE = 8;
/** Between two fields. */
const GAP = 2;
/** Letters that widths of names are told by. */
const SIZE = 12;
/** From the middle of a line to its baseline. */
const BASELINE = 4;
const PALE = "#f4f4f4";

/**
 * Fields of changes below each other, each row and column with its name.
 *
 * @param deepest  Change that has the deepest colour.
 */
export function heatMarks(
  rows: readonly HeatRow[],
  columns: readonly string[],
  { width, deepest }: { readonly width: number; readonly deepest: number },
): DrawnMarks {
  const layout = LAYOUTS[width < PHONE_WIDTH ? "phone" : "screen"];
  const column = (width - MARGIN - layout.left) / columns.length;
  const height = layout.top + rows.length * layout.row + MARGIN;
  const heads = columns.flatMap((name, at) => headMarks(name, layout.left + at * column, column, layout));
  return { marks: [...heads, ...rows.flatMap((row, at) => rowMarks(row, at, column, layout, deepest))], height };
}

function headMarks(name: string, x: number, width: number, { top, letters }: Layout): readonly Mark[] {
  const lines = linesWithin(name, ((width - GAP) * SIZE) / letters, true);
  return lines.map((line, at) => {
    const y = top - RISE - (lines.length - 1 - at) * (letters + 1);
    return label(line, { x: x + width / 2, y, anchor: "middle" }, { ...BOLD, "font-size": letters });
  });
}

function rowMarks(
  { name, fields }: HeatRow,
  at: number,
  width: number,
  { row, left, top, names }: Layout,
  deepest: number,
): readonly Mark[] {
  const y = top + at * row;
  const middle = y + row / 2;
  const lines = linesWithin(name, ((left - MARGIN) * SIZE) / names);
  const first = middle + BASELINE - ((lines.length - 1) * (LINE_HEIGHT - 2)) / 2;
  return [
    ...lines.map((line, n) =>
      label(line, { x: 2, y: first + n * (LINE_HEIGHT - 2), anchor: "start" }, { "font-size": names }),
    ),
    ...fields.flatMap(({ text, change }, n) => {
      const x = left + n * width;
      const fill = change === null ? PALE : tint(change, Math.abs(change) / deepest);
      return [
        mark("rect", { x: x + GAP / 2, y: y + GAP / 2, width: width - GAP, height: row - GAP, fill }),
        label(text, { x: x + width / 2, y: middle + BASELINE, anchor: "middle" }),
      ];
    }),
  ];
}
