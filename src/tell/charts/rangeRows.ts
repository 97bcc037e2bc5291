import { greatest } from "../../base/units/index.ts";
import type { Ends, Language } from "../../base/wording/index.ts";
import { AXIS_HEIGHT } from "./axis.ts";
import { PHONE_WIDTH } from "./chart.ts";
import type { DrawnMarks } from "./frame.ts";
import { label } from "./label.ts";
import { type Mark, mark } from "./mark.ts";
import { changeColour, PALETTE } from "./palette.ts";
import { extremes } from "./reach.ts";
import { gridMarks, type Scale, scaleOver } from "./scale.ts";
import { BOLD, labelLines, LINE_HEIGHT, linesWithin, widthOf } from "./writing.ts";

/** A number with its range beside a name. */
export interface RangeRow {
  readonly label: string;
  /** Null where there is a range alone. */
  readonly value: number | null;
  readonly range: Ends | null;
  /** The number in words, at the right. */
  readonly text: string;
  /** Set apart. */
  readonly isStrong: boolean;
  /** Whether the sign is sure: a full dot in its colour; else a hollow grey one. */
  readonly isSettled: boolean;
  /** Whether more of it is worse, so that it has the colour of a fall. False when absent. */
  readonly isLoss?: boolean;
  /** Whether its range goes over fewer variants than that of other rows may: a dashed line. False when absent. */
  readonly isPartial?: boolean;
}

/** Rows on one scale. */
export interface RangePanel {
  /** Null: none. */
  readonly heading: string | null;
  readonly rows: readonly RangeRow[];
  /** Numbers that its scale must hold beside those of its rows; none when absent. */
  readonly holds?: readonly number[];
  /** Whether its rows lack signs, as parts of a whole do. False when absent. */
  readonly isUnsigned?: boolean;
  /** False: the numbers of its axis stand below another panel. True when absent. */
  readonly isNumbered?: boolean;
}

/** Where rows are drawn. */
export interface RangeSpace {
  readonly width: number;
  readonly language: Language;
  /** Number that rows are compared with, drawn as a dashed line. */
  readonly reference?: number;
}

interface Layout extends RangeSpace {
  readonly isPhone: boolean;
  /** Pixels: of names, of numbers at the right, and between the axis and the right edge. */
  readonly left: number;
  readonly right: number;
  readonly end: number;
}

const PAD = 6;
const DOT_LINE = 16;
const HEADING_GAP = 6;
const GAP = 12;
const WIDEST_NAMES = 300;
/** Room right of the axis for half of its last number, pixels. */
const PHONE_END = 24;
const RADIUS = 4.5;

/** Panels of names with dot and range below each other, each with a scale of its own; names above their dots on a phone. */
export function rangePanels(panels: readonly RangePanel[], space: RangeSpace): DrawnMarks {
  const layout = layoutOf(panels, space);
  let top = 0;
  const marks = panels.flatMap((panel) => {
    const drawn = panelMarks(panel, top, layout);
    top += drawn.height + GAP;
    return drawn.marks;
  });
  return { marks, height: Math.max(0, top - GAP) };
}

function layoutOf(panels: readonly RangePanel[], space: RangeSpace): Layout {
  const isPhone = space.width < PHONE_WIDTH;
  const rows = panels.flatMap((panel) => panel.rows);
  const right = 12 + greatest([0, ...rows.map(({ text }) => widthOf(text, true))]);
  const widest = greatest([0, ...rows.map((row) => widthOf(row.label, row.isStrong))]);
  const left = isPhone ? 12 : Math.min(WIDEST_NAMES, widest) + 16;
  return { ...space, isPhone, right, left, end: isPhone ? PHONE_END : right };
}

function panelMarks(panel: RangePanel, top: number, layout: Layout): DrawnMarks {
  const { rows, holds = [], isNumbered = true, isUnsigned = false } = panel;
  const heading = linesWithin(panel.heading ?? "", layout.width, true);
  const first = top + (heading.length === 0 ? 0 : heading.length * LINE_HEIGHT + HEADING_GAP);
  const scale = scaleOver([...rows.flatMap(extremes), ...holds], layout.left + 6, layout.width - layout.end);
  const placed = placedRows(rows, first, layout);
  const bottom = placed.at(-1)!.bottom;
  return {
    marks: [
      ...labelLines(heading, { x: 0, y: top + 12, anchor: "start" }, BOLD),
      ...placed.flatMap((each) => (each.row.isStrong ? [bandMark(each, layout)] : [])),
      ...scaleMarks(placed, { bottom, isNumbered, signed: !isUnsigned }, scale, layout),
      ...placed.flatMap((each) => [...textMarks(each, layout), ...dotMarks(each.row, each.dot, scale)]),
    ],
    height: bottom + (isNumbered ? AXIS_HEIGHT : 0) - top,
  };
}

/** A row with where it begins and ends, where its name begins and where its dot stands, pixels from the top. */
interface PlacedRow {
  readonly row: RangeRow;
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
  readonly text: number;
  readonly dot: number;
}

function placedRows(
  rows: readonly RangeRow[],
  first: number,
  { isPhone, left, right, width }: Layout,
): readonly PlacedRow[] {
  let top = first;
  return rows.map((row) => {
    const lines = linesWithin(row.label, isPhone ? width - right - 8 : left - 12, row.isStrong);
    const text = lines.length * LINE_HEIGHT;
    const height = isPhone ? text + DOT_LINE + PAD : Math.max(text, DOT_LINE) + PAD;
    const placed = isPhone
      ? { text: top + 2, dot: top + height - PAD - DOT_LINE / 2 + 2 }
      : { text: top + (height - text) / 2, dot: top + height / 2 };
    const found = { row, lines, top, bottom: top + height, ...placed };
    top += height;
    return found;
  });
}

/** The axis; on a phone its lines stand beside the dots alone, for names are written across. */
function scaleMarks(
  placed: readonly PlacedRow[],
  { bottom, ...numbers }: { readonly bottom: number; readonly isNumbered: boolean; readonly signed: boolean },
  scale: Scale,
  layout: Layout,
): readonly Mark[] {
  const { isPhone, language } = layout;
  const whole = { top: isPhone ? bottom - 2 : placed[0]!.top, bottom };
  const strips = isPhone ? placed.map(({ dot }) => ({ top: dot - 7, bottom: dot + 7 })) : [];
  return [
    ...gridMarks(scale, { ...whole, ...numbers, language }),
    ...strips.flatMap((strip) => gridMarks(scale, { ...strip, language, isNumbered: false })),
    ...(isPhone ? strips : [whole]).flatMap((strip) => referenceMarks(scale, strip.top, strip.bottom, layout)),
  ];
}

function bandMark({ top, bottom }: PlacedRow, { width }: Layout): Mark {
  return mark("rect", { x: 0, y: top, width, height: bottom - top, fill: PALETTE.band });
}

function textMarks({ row, lines, text, dot }: PlacedRow, { width, isPhone }: Layout): readonly Mark[] {
  const weight = row.isStrong ? BOLD : {};
  return [
    ...labelLines(lines, { x: 4, y: text + 11, anchor: "start" }, weight),
    label(row.text, { x: width - 4, y: isPhone ? text + 11 : dot + 4, anchor: "end" }, weight),
  ];
}

function referenceMarks(scale: Scale, y1: number, y2: number, { reference }: Layout): readonly Mark[] {
  if (reference === undefined) return [];
  const x = scale(reference);
  return [mark("line", { x1: x, x2: x, y1, y2, stroke: PALETTE.quiet, "stroke-dasharray": "4 3" })];
}

function dotMarks(
  { value, range, isSettled, isLoss = false, isPartial = false }: RangeRow,
  y: number,
  scale: Scale,
): readonly Mark[] {
  const line =
    range === null
      ? []
      : [
          mark("line", {
            x1: scale(range.low),
            x2: scale(range.high),
            y1: y,
            y2: y,
            stroke: PALETTE.ink,
            "stroke-width": "2",
            ...(isPartial ? { "stroke-dasharray": "3 2" } : {}),
          }),
        ];
  if (value === null) return line;
  const colour = isSettled ? changeColour(isLoss ? -value : value) : PALETTE.quiet;
  const fill = isSettled ? colour : PALETTE.paper;
  return [
    ...line,
    mark("circle", { cx: scale(value), cy: y, r: String(RADIUS), fill, stroke: colour, "stroke-width": "2" }),
  ];
}
