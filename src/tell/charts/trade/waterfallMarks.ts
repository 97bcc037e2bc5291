import { greatest } from "../../../base/units/index.ts";
import type { Language } from "../../../base/wording/index.ts";
import { PHONE_WIDTH } from "../chart.ts";
import { AXIS_HEIGHT, axisMarks, upright } from "../axis.ts";
import type { DrawnMarks } from "../frame.ts";
import { label } from "../label.ts";
import { type Mark, mark } from "../mark.ts";
import { changeColour, PALETTE } from "../palette.ts";
import { type Scale, scaleOver } from "../scale.ts";
import { BOLD, labelLines, LINE_HEIGHT, linesWithin } from "../writing.ts";

/** A bar from where the one before it ended, percent; the sum from zero, with its range. */
export interface WaterfallStep {
  readonly name: string;
  /** What it adds, as it is read. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly isSum: boolean;
}

interface Layout {
  readonly scale: Scale;
  readonly left: number;
  readonly width: number;
  /** Height of a row: as high as the longest name needs. */
  readonly row: number;
}

const LEAST_ROW = 36;
const GAP = 4;
const BAR = 20;
const MARGINS = { phone: [140, 74], screen: [268, 90] } as const;

/** Bars of parts below each other, each joined to the next, and the sum. */
export function waterfallMarks(
  steps: readonly WaterfallStep[],
  { width, language }: { readonly width: number; readonly language: Language },
): DrawnMarks {
  const form = width < PHONE_WIDTH ? "phone" : "screen";
  const [left, right] = MARGINS[form];
  const ticks = form === "phone" ? 2 : 6;
  const ends = steps.flatMap(({ from, to, range }) => [from, to, ...(range === null ? [] : [range.low, range.high])]);
  const scale = scaleOver(ends, left, width - right);
  const row = Math.max(LEAST_ROW, greatest(steps.map((step) => nameLines(step, left).length)) * LINE_HEIGHT + GAP);
  const bottom = steps.length * row;
  const layout = { scale, left, width, row };
  const marks = [
    ...axisMarks(scale, { top: 0, bottom, ticks, language, signed: true }),
    ...steps.flatMap((step, at) => stepMarks(layout, step, at)),
    upright(scale(0), 0, bottom, PALETTE.ink),
  ];
  return { marks, height: bottom + AXIS_HEIGHT };
}

function stepMarks({ scale, left, width, row }: Layout, step: WaterfallStep, at: number): readonly Mark[] {
  const middle = at * row + row / 2;
  const weight = step.isSum ? BOLD : {};
  return [
    ...(step.isSum ? [mark("rect", { x: 0, y: at * row, width, height: row, fill: PALETTE.band })] : []),
    ...nameMarks(step, left, middle),
    bar(scale, step, middle),
    ...(step.isSum ? [] : [joint(scale(step.to), middle, row)]),
    ...rangeMarks(scale, step, middle),
    label(step.text, { x: width - 2, y: middle + 4, anchor: "end" }, weight),
  ];
}

function nameLines({ name, isSum }: WaterfallStep, left: number): readonly string[] {
  return linesWithin(name, left - 12, isSum);
}

function nameMarks(step: WaterfallStep, left: number, middle: number): readonly Mark[] {
  const lines = nameLines(step, left);
  const top = middle + 4 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return labelLines(lines, { x: 4, y: top, anchor: "start" }, step.isSum ? BOLD : {});
}

function bar(scale: Scale, { from, to }: WaterfallStep, middle: number): Mark {
  const [start, end] = [Math.min(scale(from), scale(to)), Math.max(scale(from), scale(to))];
  const width = Math.max(end - start, 1);
  return mark("rect", { x: start, y: middle - BAR / 2, width, height: BAR, fill: changeColour(to - from) });
}

/** From the end of a bar to the beginning of the next. */
function joint(x: number, middle: number, row: number): Mark {
  return upright(x, middle + BAR / 2, middle + row - BAR / 2, PALETTE.quiet);
}

function rangeMarks(scale: Scale, { range }: WaterfallStep, y: number): readonly Mark[] {
  if (range === null) return [];
  const [x1, x2] = [scale(range.low), scale(range.high)];
  const line = mark("line", { x1, x2, y1: y, y2: y, stroke: PALETTE.ink, "stroke-width": "2" });
  return [line, ...[x1, x2].map((x) => upright(x, y - 5, y + 5, PALETTE.ink))];
}
