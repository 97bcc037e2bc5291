import type { Ends, Wording } from "../../base/wording/index.ts";
import { axisMarks, upright } from "./axis.ts";
import { PHONE_WIDTH } from "./chart.ts";
import type { DrawnMarks } from "./frame.ts";
import { type Mark, mark } from "./mark.ts";
import { changeColour, PALETTE } from "./palette.ts";
import { extremes } from "./reach.ts";
import { type Scale, scaleOver } from "./scale.ts";

/** A row of diverging bars; one without a value is a line of text, such as `… 7 more`. */
export interface DrawnBar {
  readonly label: string;
  readonly value?: number;
  /** The value in words. */
  readonly text?: string;
  readonly range?: Ends | null;
  /** Whether its direction is not sure. */
  readonly isHollow?: boolean;
}

/** Sizes of one layout, pixels. */
interface Layout {
  readonly row: number;
  /** Where bars begin and end. */
  readonly left: number;
  readonly right: number;
  /** From the top of a row to its text and to its bar. */
  readonly textAt: number;
  readonly barAt: number;
  readonly ticks: number;
}

/** Heights, pixels. */
const BAR = 12;
const AXIS = 38;
const TOP = 4;

/** On a screen label, bar and value stand in one line; on a phone the bar stands below both, as wide as the picture. */
function layoutOf(width: number): Layout {
  return width < PHONE_WIDTH
    ? { row: 34, left: 4, right: width - 4, textAt: 12, barAt: 17, ticks: 4 }
    : { row: 21, left: 210, right: width - 76, textAt: 14, barAt: 4, ticks: 7 };
}

/**
 * Bars from zero to either side, one below the other, with ranges as thin lines, labels and values as text.
 *
 * @param options.axis   what the axis shows, with its unit
 * @param options.width  pixels
 */
export function signedBars(
  bars: readonly DrawnBar[],
  { axis, width }: { readonly axis: string; readonly width: number },
  words: Wording,
): DrawnMarks {
  const layout = layoutOf(width);
  const x = scaleOver(bars.flatMap(numbersOf), layout.left, layout.right);
  const bottom = TOP + bars.length * layout.row;
  const rows = bars.flatMap((bar, at) => rowMarks(bar, TOP + at * layout.row, x, layout, width));
  const title = mark("text", { x: (layout.left + layout.right) / 2, y: bottom + 32, fill: PALETTE.quiet }, axis);
  const grid = axisMarks(x, { top: TOP, bottom, ticks: layout.ticks, language: words.language, signed: true, width });
  return { marks: [...grid, upright(x(0), TOP, bottom, PALETTE.ink), ...rows, title], height: bottom + AXIS };
}

function numbersOf({ value, range = null }: DrawnBar): readonly number[] {
  return extremes({ value: value ?? null, range: value === undefined ? null : range });
}

function rowMarks(bar: DrawnBar, top: number, x: Scale, layout: Layout, width: number): readonly Mark[] {
  const y = top + layout.textAt;
  const label = mark("text", { x: 0, y, "text-anchor": "start" }, bar.label);
  if (bar.value === undefined) return [label];
  const value = mark("text", { x: width - 2, y, "text-anchor": "end" }, bar.text ?? "");
  return [...barMarks(bar, bar.value, top + layout.barAt, x), label, value];
}

function barMarks({ range, isHollow }: DrawnBar, value: number, y: number, x: Scale): readonly Mark[] {
  const colour = changeColour(value);
  const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
  const fill = isHollow === true ? { fill: PALETTE.paper, stroke: colour } : { fill: colour };
  const bar = mark("rect", { x: from, y, width: to - from, height: BAR, ...fill });
  if (range === undefined || range === null) return [bar];
  const middle = y + BAR / 2;
  const line = mark("line", { x1: x(range.low), x2: x(range.high), y1: middle, y2: middle, stroke: PALETTE.ink });
  return [bar, line];
}
