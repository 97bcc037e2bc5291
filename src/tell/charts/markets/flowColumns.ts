import { greatest } from "../../../base/units/index.ts";
import { PHONE_WIDTH } from "../chart.ts";
import type { DrawnMarks } from "../frame.ts";
import { label } from "../label.ts";
import { type Mark, mark } from "../mark.ts";
import { changeColour, PALETTE } from "../palette.ts";
import { BOLD, labelLines, LINE_HEIGHT, linesWithin, widthOf } from "../writing.ts";

/** A flow before and after, both at least zero, with the numbers in words. */
export interface FlowRow {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly texts: readonly [string, string];
  /** Whether a limit binds on its way. */
  readonly isLimited: boolean;
}

interface Layout {
  readonly isPhone: boolean;
  /** Pixels: where names end, how wide a column is, and one unit of quantity. */
  readonly left: number;
  readonly column: number;
  readonly unit: number;
}

const HEAD = 20;
const BAR = 14;
const GAP = 8;

/** Flows as bars in two columns, before and after, on one scale; a dashed outline where a limit binds. */
export function flowColumns(rows: readonly FlowRow[], heads: readonly [string, string], width: number): DrawnMarks {
  const layout = layoutOf(rows, width);
  const { left, column } = layout;
  let top = HEAD;
  const marks = rows.flatMap((row) => {
    const lines = linesWithin(row.name, layout.isPhone ? width : left - 12);
    const text = lines.length * LINE_HEIGHT;
    const height = layout.isPhone ? text + BAR : Math.max(text, BAR);
    const middle = layout.isPhone ? top + text + BAR / 2 : top + height / 2;
    const first = layout.isPhone ? top + 11 : middle - text / 2 + 11;
    top += height + GAP;
    return [...labelLines(lines, { x: 2, y: first, anchor: "start" }), ...barMarks(row, middle, layout)];
  });
  const headMarks = heads.map((text, at) => label(text, { x: left + at * column, y: 12, anchor: "start" }, BOLD));
  return { marks: [...headMarks, ...marks], height: top };
}

function layoutOf(rows: readonly FlowRow[], width: number): Layout {
  const isPhone = width < PHONE_WIDTH;
  const left = isPhone ? 2 : Math.min(250, greatest(rows.map(({ name }) => widthOf(name))) + 16);
  const column = (width - left) / 2;
  const number = greatest(rows.flatMap(({ texts }) => texts.map((text) => widthOf(text)))) + 14;
  const most = greatest(rows.flatMap(({ before, after }) => [before, after]));
  return { isPhone, left, column, unit: most > 0 ? (column - number) / most : 0 };
}

/** What flowed before in grey; after: what stays in grey, what is new in its colour, what is lost as an empty box. */
function barMarks({ before, after, texts, isLimited }: FlowRow, middle: number, layout: Layout): readonly Mark[] {
  const { left, column, unit } = layout;
  const y = middle - BAR / 2;
  const box = (x: number, size: number, more: Mark["attributes"]): Mark =>
    mark("rect", { x, y, width: size * unit, height: String(BAR), ...more });
  const second = left + column;
  const colour = changeColour(after - before);
  const stays = Math.min(before, after);
  const lost =
    before > after ? [box(second + after * unit, before - after, { fill: PALETTE.paper, stroke: colour })] : [];
  const gained = after > before ? [box(second + before * unit, after - before, { fill: colour })] : [];
  const limit = { fill: "none", stroke: PALETTE.ink, "stroke-width": "1.4", "stroke-dasharray": "5 3" };
  const end = second + Math.max(before, after) * unit;
  return [
    box(left, before, { fill: PALETTE.stays }),
    box(second, stays, { fill: PALETTE.stays }),
    ...gained,
    ...lost,
    ...(isLimited ? [box(second, after, limit)] : []),
    label(texts[0], { x: left + before * unit + 6, y: middle + 4, anchor: "start" }),
    label(texts[1], { x: end + 6, y: middle + 4, anchor: "start" }),
  ];
}
