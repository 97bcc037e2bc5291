import { scaleLinear } from "d3-scale";
import { greatest, least } from "../../base/units/index.ts";
import { type Ends, numberText, type Wording } from "../../base/wording/index.ts";
import { PHONE_WIDTH } from "./chart.ts";
import type { DrawnMarks } from "./frame.ts";
import { type Mark, mark } from "./mark.ts";
import { changeColour, PALETTE } from "./palette.ts";

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
/** So near to the side a tick has no room for half of its text. */
const EDGE = 12;

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
  const x = scaleLinear().domain(domainOf(bars)).nice(layout.ticks).range([layout.left, layout.right]);
  const bottom = TOP + bars.length * layout.row;
  const rows = bars.flatMap((bar, at) => rowMarks(bar, TOP + at * layout.row, x, layout, width));
  const title = mark("text", { x: (layout.left + layout.right) / 2, y: bottom + 32, fill: PALETTE.quiet }, axis);
  return { marks: [...axisMarks(x, { layout, bottom, width }, words), ...rows, title], height: bottom + AXIS };
}

type Scale = (value: number) => number;

function domainOf(bars: readonly DrawnBar[]): [number, number] {
  const values = bars.flatMap(({ value, range }) =>
    value === undefined ? [] : [value, range?.low ?? value, range?.high ?? value],
  );
  const [low, high] = [least([0, ...values]), greatest([0, ...values])];
  return low === high ? [-1, 1] : [low, high];
}

function axisMarks(
  x: Scale & { readonly ticks: (count: number) => readonly number[] },
  { layout, bottom, width }: { readonly layout: Layout; readonly bottom: number; readonly width: number },
  words: Wording,
): readonly Mark[] {
  const ticks = x.ticks(layout.ticks);
  const decimals = decimalsOfStep(ticks);
  return ticks.flatMap((tick) => [
    mark("line", { x1: x(tick), x2: x(tick), y1: TOP, y2: bottom, stroke: tick === 0 ? PALETTE.ink : PALETTE.grid }),
    mark(
      "text",
      { x: x(tick), y: bottom + 14, fill: PALETTE.quiet, "font-size": "11", "text-anchor": anchorOf(x(tick), width) },
      numberText(tick, words.language, { decimals, signed: true }),
    ),
  ]);
}

/** A tick at an edge keeps its text inside the picture. */
function anchorOf(at: number, width: number): string {
  if (at < EDGE) return "start";
  return at > width - EDGE ? "end" : "middle";
}

/** Decimals that tell neighbouring ticks apart. */
function decimalsOfStep([first = 0, second = 1]: readonly number[]): number {
  return Math.max(0, -Math.floor(Math.log10(second - first) + 1e-9));
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
