import { scaleLinear } from "d3-scale";
import { greatest, least } from "../../../base/units/index.ts";
import { numberText, type Wording } from "../../../base/wording/index.ts";
import { tickDecimals, upright } from "../axis.ts";
import type { DrawnMarks } from "../frame.ts";
import { label } from "../label.ts";
import { type Mark, mark } from "../mark.ts";
import { PALETTE } from "../palette.ts";
import type { Scale } from "../scale.ts";
import { BOLD, labelLines, LINE_HEIGHT, linesWithin } from "../writing.ts";
import { addedOn, type DayScale, type MeasureFigure, type TariffLine, timeOf } from "./tariffLines.ts";

/** Colours of the lines, in their order. */
export const LINE_COLOURS: readonly string[] = [PALETTE.green, PALETTE.purple];

const HEIGHT = 170;
const TOP = 12;
const LANE = 12;
const TICKS = 5;
const YEAR_STARTS_WANTED = 2;

/** Steps of the tariffs over time, percentage points, and what they are on the day that the scenario holds. */
export function tariffMarks({ lines, at }: MeasureFigure, days: DayScale, words: Wording): DrawnMarks {
  const values = lines.flatMap(({ steps }) => steps.map(({ addedPercent }) => addedPercent));
  const height = scaleLinear()
    .domain([least([0, ...values]), greatest([0, ...values, 1])])
    .range([HEIGHT, TOP])
    .nice(TICKS);
  const x = days(new Date(timeOf(at)));
  return {
    marks: [
      ...levels(height, days, words),
      mark("line", { x1: x, x2: x, y1: "0", y2: String(HEIGHT), stroke: PALETTE.ink, "stroke-dasharray": "4 3" }),
      ...lines.flatMap((line, n) => lineMarks(line, LINE_COLOURS[n]!, days, height)),
      ...valueMarks(lines, at, x, height, words),
    ],
    height: HEIGHT,
  };
}

function levels(height: Scale, days: DayScale, { language }: Wording): readonly Mark[] {
  const [left, right] = days.range() as [number, number];
  const ticks = height.ticks(TICKS);
  const decimals = tickDecimals(ticks);
  return ticks.flatMap((tick) => {
    const y = height(tick);
    const text = numberText(tick, language, { decimals, signed: true });
    return [
      mark("line", { x1: left, x2: right, y1: y, y2: y, stroke: tick === 0 ? PALETTE.ink : PALETTE.grid }),
      label(text, { x: left - 6, y: y + 4, anchor: "end" }, { fill: PALETTE.quiet, "font-size": "11" }),
    ];
  });
}

function lineMarks({ steps }: TariffLine, stroke: string, days: DayScale, height: Scale): readonly Mark[] {
  const [left, right] = days.range() as [number, number];
  let path = `M${left.toFixed(1)} ${height(0).toFixed(1)}`;
  for (const { from, addedPercent } of steps) {
    path += `H${days(new Date(timeOf(from))).toFixed(1)}V${height(addedPercent).toFixed(1)}`;
  }
  return [mark("path", { d: `${path}H${right.toFixed(1)}`, fill: "none", stroke, "stroke-width": "2.5" })];
}

/** The numbers on the scenario's day, none closer to another than a line of text. */
function valueMarks(
  lines: readonly TariffLine[],
  at: string,
  x: number,
  height: Scale,
  { language }: Wording,
): readonly Mark[] {
  let last = -Infinity;
  return lines
    .map((line, n) => ({ value: addedOn(line, at), colour: LINE_COLOURS[n]! }))
    .toSorted((one, other) => other.value - one.value)
    .flatMap(({ value, colour }) => {
      last = Math.max(height(value) - 6, last + LINE_HEIGHT);
      const text = numberText(value, language, { decimals: 1, signed: true });
      const rim = { stroke: PALETTE.paper, "stroke-width": "3", "paint-order": "stroke" };
      return [
        mark("circle", { cx: x, cy: height(value), r: "4", fill: colour }),
        label(text, { x: x - 7, y: last, anchor: "end" }, { ...BOLD, ...rim, fill: colour }),
      ];
    });
}

/** Years, or months where there are few years, below lines through the whole figure. */
export function dayAxis(days: DayScale, height: number): DrawnMarks {
  const [first, last] = days.domain().map((day) => day.getUTCFullYear()) as [number, number];
  const starts = Array.from({ length: last - first }, (_, at) => new Date(Date.UTC(first + 1 + at, 0, 1)));
  const isYears = starts.length >= YEAR_STARTS_WANTED;
  const ticks = isYears ? starts : days.ticks(4);
  const marks = ticks.flatMap((day) => [
    upright(days(day), 0, height, PALETTE.grid),
    label(
      isYears ? String(day.getUTCFullYear()) : day.toISOString().slice(0, 7),
      { x: days(day), y: height + 14, anchor: "middle" },
      { fill: PALETTE.quiet, "font-size": "11" },
    ),
  ]);
  return { marks, height: height + 18 };
}

/** A lane for each measure below its title: a hollow dot where it was announced, a bar while it is in force. */
export function laneMarks({ measures }: MeasureFigure, days: DayScale, width: number): DrawnMarks {
  const [, right = width] = days.range();
  let y = 4;
  const marks = measures.flatMap(({ title, announced, from, to }) => {
    const lines = linesWithin(title, width);
    const middle = y + lines.length * LINE_HEIGHT + LANE / 2;
    const drawn = [
      ...labelLines(lines, { x: 0, y: y + 11, anchor: "start" }),
      ...spanMarks(announced, from, to, middle, days, right),
    ];
    y = middle + LANE / 2 + 6;
    return drawn;
  });
  return { marks, height: y };
}

function spanMarks(
  announced: string | null,
  from: string,
  to: string | null,
  y: number,
  days: DayScale,
  right: number,
): readonly Mark[] {
  const start = days(new Date(timeOf(from)));
  const end = to === null ? right : days(new Date(timeOf(to)));
  const bar = mark("rect", { x: start, y: y - 3, width: end - start, height: "6", fill: PALETTE.quiet });
  if (announced === null) return [bar];
  const said = days(new Date(timeOf(announced)));
  const line = { x1: said, x2: start, y1: y, y2: y, stroke: PALETTE.quiet, "stroke-dasharray": "2 2" };
  const dot = { cx: said, cy: y, r: "4", fill: PALETTE.paper, stroke: PALETTE.quiet, "stroke-width": "1.5" };
  return [mark("line", line), bar, mark("circle", dot)];
}
