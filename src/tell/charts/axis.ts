import type { ScaleLinear } from "d3-scale";
import { greatest } from "../../base/units/index.ts";
import { type Language, numberText } from "../../base/wording/index.ts";
import { label, type LabelPlace } from "./label.ts";
import { type Mark, mark } from "./mark.ts";
import { PALETTE } from "./palette.ts";
import { widthOf } from "./writing.ts";

/** How an axis of numbers is drawn: between which heights in pixels, with how many ticks at most or about. */
export interface AxisStyle {
  readonly top: number;
  readonly bottom: number;
  readonly ticks: number;
  readonly language: Language;
  /** True: a plus sign before positive numbers. */
  readonly signed: boolean;
  /** Width of the picture in pixels, where the axis reaches its sides: numbers there stay inside. */
  readonly width?: number;
}

/** Space between numbers, and so near to a side that half of a number has no room, pixels. */
const [SPACE, EDGE] = [6, 12];

/** Height below an axis that its numbers take, pixels. */
export const AXIS_HEIGHT = 18;

/** Grid lines of a scale, and below them the numbers that have room. */
export function axisMarks(scale: ScaleLinear<number, number>, style: AxisStyle): readonly Mark[] {
  const { top, bottom } = style;
  const values = scale.ticks(style.ticks);
  return [
    ...values.map((value) => upright(scale(value), top, bottom, PALETTE.grid)),
    ...tickLabels(scale, values, style).map(({ text, x }) =>
      label(text, { x, y: bottom + 14, anchor: anchorOf(x, style.width) }, { "font-size": "11", fill: PALETTE.quiet }),
    ),
  ];
}

function anchorOf(x: number, width = Infinity): LabelPlace["anchor"] {
  if (width < Infinity && x < EDGE) return "start";
  return x > width - EDGE ? "end" : "middle";
}

/** Every tick, or of every few the one that keeps zero among them, so that no number runs into the next. */
function tickLabels(
  scale: ScaleLinear<number, number>,
  values: readonly number[],
  { language, signed }: AxisStyle,
): readonly { readonly text: string; readonly x: number }[] {
  const decimals = tickDecimals(values);
  const all = values.map((value) => ({
    text: numberText(value, language, { decimals: value === 0 ? 0 : decimals, signed }),
    x: scale(value),
  }));
  const widest = greatest([0, ...all.map(({ text }) => widthOf(text))]) + SPACE;
  const step = Math.max(1, Math.ceil(widest / ((all[1]?.x ?? Infinity) - (all[0]?.x ?? 0))));
  const zero = Math.max(0, values.indexOf(0));
  return all.filter((_, at) => (at - zero) % step === 0);
}

/** A vertical line. */
export function upright(x: number, y1: number, y2: number, stroke: string): Mark {
  return mark("line", { x1: x, x2: x, y1, y2, stroke });
}

/** Decimals that are looked for; what is finer is rounding of the tick itself. */
const FINEST = 9;

/**
 * Decimals that write every tick of an axis without a trailing zero in all of them.
 *
 * @example
 *   tickDecimals([-0.1, -0.05, 0])   // 2
 *   tickDecimals([90, 100, 110])     // 0
 */
export function tickDecimals(values: readonly number[]): number {
  return greatest([0, ...values.map((value) => (String(Number(value.toFixed(FINEST))).split(".")[1] ?? "").length)]);
}
