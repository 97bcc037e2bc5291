import { scaleLinear, type ScaleLinear } from "d3-scale";
import { greatest, least } from "../../../base/units/index.ts";
import type { Language } from "../../../base/wording/index.ts";
import type { BilateralResult } from "../../../results/index.ts";
import { PHONE_WIDTH } from "../chart.ts";
import { AXIS_HEIGHT, axisMarks, upright } from "../axis.ts";
import type { DrawnMarks } from "../frame.ts";
import { label } from "../label.ts";
import { type Mark, mark } from "../mark.ts";
import { changeColour, PALETTE } from "../palette.ts";

/** What trade is before the measures. */
export const BEFORE = 100;

/** Trade of a pair of countries, before = 100. */
export interface Arrow {
  readonly pair: BilateralResult;
  /** After the measures. */
  readonly index: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: string;
  readonly text: string;
  /** True: sales of the country asked about. */
  readonly isSubject: boolean;
}

/** Heights in pixels: of a row, and of the texts above its arrow. */
interface Form {
  readonly row: number;
  readonly texts: number;
  readonly ticks: number;
}

const FORMS = {
  phone: { row: 62, texts: 38, ticks: 4 },
  screen: { row: 46, texts: 20, ticks: 8 },
} as const satisfies Readonly<Record<string, Form>>;
const [LEFT, RIGHT] = [22, 22];
const HEAD = 9;

/** An arrow from 100 for each pair, its name and amounts above it, where no line runs. */
export function arrowMarks(
  arrows: readonly Arrow[],
  { width, language }: { readonly width: number; readonly language: Language },
): DrawnMarks {
  const form = FORMS[width < PHONE_WIDTH ? "phone" : "screen"];
  const ends = arrows.flatMap(({ index, low, high }) => [BEFORE, index, low ?? BEFORE, high ?? BEFORE]);
  const scale = scaleLinear([least(ends), greatest(ends)], [LEFT, width - RIGHT]).nice(form.ticks);
  const bottom = arrows.length * form.row;
  const marks = [
    ...axisMarks(scale, { top: 0, bottom, ticks: form.ticks, language, signed: false }),
    upright(scale(BEFORE), 0, bottom, PALETTE.ink),
    ...arrows.flatMap((arrow, at) => [
      ...textMarks(arrow, at * form.row, form, width),
      ...trackMarks(scale, arrow, at * form.row + (form.row + form.texts) / 2),
    ]),
  ];
  return { marks, height: bottom + AXIS_HEIGHT };
}

function textMarks({ label: name, text }: Arrow, top: number, { texts }: Form, width: number): readonly Mark[] {
  const isPhone = width < PHONE_WIDTH;
  const amounts = isPhone
    ? label(text, { x: 0, y: top + 31, anchor: "start" }, { "font-size": "11.5" })
    : label(text, { x: width, y: top + 15, anchor: "end" });
  return [
    mark("rect", { x: 0, y: top, width, height: texts, fill: PALETTE.paper }),
    label(name, { x: 0, y: top + 15, anchor: "start" }, { "font-weight": "700" }),
    amounts,
  ];
}

function trackMarks(scale: ScaleLinear<number, number>, arrow: Arrow, y: number): readonly Mark[] {
  return [...rangeMarks(scale, arrow, y), arrowMark(scale, arrow, y)];
}

function rangeMarks(scale: ScaleLinear<number, number>, { low, high }: Arrow, y: number): readonly Mark[] {
  if (low === null || high === null) return [];
  const [x1, x2] = [scale(low), scale(high)];
  return [
    mark("line", { x1, x2, y1: y, y2: y, stroke: PALETTE.ink }),
    ...[x1, x2].map((x) => upright(x, y - 4, y + 4, PALETTE.ink)),
  ];
}

/** A shaft with a head that is never longer than the change itself, and narrower where that is short. */
function arrowMark(scale: ScaleLinear<number, number>, { index, isSubject, pair }: Arrow, y: number): Mark {
  const [from, to] = [scale(BEFORE), scale(index)];
  const length = Math.min(HEAD, Math.abs(to - from));
  const neck = to - Math.sign(to - from) * length;
  const [shaft, widest] = isSubject ? [2.5, 6] : [1.5, 4.5];
  const head = Math.max(shaft, (widest * length) / HEAD);
  const corners = [
    [from, y - shaft],
    [neck, y - shaft],
    [neck, y - head],
    [to, y],
    [neck, y + head],
    [neck, y + shaft],
    [from, y + shaft],
  ] as const;
  const points = corners.map((corner) => corner.map((value) => value.toFixed(1)).join(",")).join(" ");
  return mark("polygon", { points, fill: changeColour(pair.changePercent ?? 0) });
}
