import { scaleLinear } from "d3-scale";
import { greatest } from "../../../base/units/index.ts";
import type { Language } from "../../../base/wording/index.ts";
import { PHONE_WIDTH } from "../chart.ts";
import { AXIS_HEIGHT, axisMarks, upright } from "../axis.ts";
import type { DrawnMarks } from "../frame.ts";
import { label } from "../label.ts";
import { type Domain, domainOver, type Scale } from "../scale.ts";
import { widthOf } from "../writing.ts";
import { type Mark, mark } from "../mark.ts";
import { changeColour, PALETTE } from "../palette.ts";
import { type DotRow, type GapRow, isDotRow, isNamed, pickOf } from "./dotRow.ts";

/** Rows on one axis. */
export interface DotPanel {
  readonly rows: readonly (DotRow | GapRow)[];
  readonly domain: Domain;
  readonly width: number;
  readonly language: Language;
}

interface Layout {
  readonly panel: DotPanel;
  readonly scale: Scale;
  /** Width of the amounts of money, pixels; zero on a phone, which does not show them. */
  readonly money: number;
}

const ROW = 20;
const RADIUS = 4.5;
const LEFT = { phone: 118, screen: 170 } as const;
/** Room for percentages, pixels. */
const PERCENT = 76;
/** Between an amount of money and the percentage, pixels. */
const SPACE = 16;
const TICKS = { phone: 3, screen: 6 } as const;

/** The axis that holds rows with zero and all of their ranges. */
export function domainOfRanges(rows: readonly DotRow[]): Domain {
  return domainOver(rows.flatMap(({ value, range }) => [value, range?.low ?? value, range?.high ?? value]));
}

/** An axis that ends at round numbers, for a chart so many pixels wide. */
export function roundDomain(domain: Domain, width: number): Domain {
  return scaleLinear([...domain], [0, 1])
    .nice(ticksOf(width))
    .domain() as [number, number];
}

/** A dot and a range for each row, its name to the left, its numbers to the right. */
export function dotPanel(panel: DotPanel): DrawnMarks {
  const form = panel.width < PHONE_WIDTH ? "phone" : "screen";
  const ticks = ticksOf(panel.width);
  const money = form === "phone" ? 0 : moneyWidth(panel);
  const scale = scaleLinear([...panel.domain], [LEFT[form], panel.width - PERCENT - money]);
  const bottom = panel.rows.length * ROW;
  const layout: Layout = { panel, scale, money };
  const marks = [
    ...panel.rows.flatMap((row, at) => (isDotRow(row) && row.role === "subject" ? [band(layout, at)] : [])),
    ...axisMarks(scale, { top: 0, bottom, ticks, language: panel.language, signed: true }),
    upright(scale(0), 0, bottom, PALETTE.ink),
    ...panel.rows.flatMap((row, at) => (isDotRow(row) ? rowMarks(layout, row, at) : [gapMark(row, at)])),
  ];
  return { marks, height: bottom + AXIS_HEIGHT };
}

function ticksOf(width: number): number {
  return width < PHONE_WIDTH ? TICKS.phone : TICKS.screen;
}

function moneyWidth({ rows }: DotPanel): number {
  return SPACE + greatest(rows.filter(isDotRow).map(({ money }) => widthOf(money)));
}

const middleOf = (at: number): number => at * ROW + ROW / 2;

function band({ panel }: Layout, at: number): Mark {
  return mark("rect", { x: 0, y: at * ROW, width: panel.width, height: ROW, fill: PALETTE.band });
}

function gapMark({ gap }: GapRow, at: number): Mark {
  return label(gap, { x: 4, y: middleOf(at) + 4, anchor: "start" }, { fill: PALETTE.quiet });
}

function rowMarks(layout: Layout, row: DotRow, at: number): readonly Mark[] {
  return [...rangeMarks(layout, row, middleOf(at)), dot(layout, row, middleOf(at)), ...texts(layout, row, at)];
}

/** The line of a range; where the axis ends before it does, an arrow head says that it goes on. */
function rangeMarks({ scale }: Layout, row: DotRow, y: number): readonly Mark[] {
  const { range } = row;
  if (range === null) return [];
  const [from, to] = scale.domain() as [number, number];
  const [low, high] = [Math.max(range.low, from), Math.min(range.high, to)];
  const line = { y1: y, y2: y, stroke: PALETTE.ink, "stroke-width": isNamed(row) ? "2" : "1.2" };
  return [
    mark("line", { x1: scale(low), x2: scale(high), ...line }),
    ...(range.low < from ? [arrowHead(scale(from), y, -1)] : []),
    ...(range.high > to ? [arrowHead(scale(to), y, 1)] : []),
  ];
}

function arrowHead(x: number, y: number, side: 1 | -1): Mark {
  return mark("path", { d: `M${x} ${y - 4}L${x + 6 * side} ${y}L${x} ${y + 4}Z`, fill: PALETTE.ink });
}

function dot({ scale }: Layout, row: DotRow, y: number): Mark {
  const { value, verdict } = row;
  const isOpen = verdict === "open" || verdict === "none";
  const colour = isOpen ? PALETTE.quiet : changeColour(value);
  const paint = { fill: isOpen ? PALETTE.paper : colour, stroke: colour, "stroke-width": "1.8" };
  return mark("circle", { cx: scale(value), cy: y, r: RADIUS, ...paint, ...pickOf(row) });
}

function texts({ panel, money }: Layout, row: DotRow, at: number): readonly Mark[] {
  const y = middleOf(at) + 4;
  const weight = { "font-weight": isNamed(row) ? "700" : "400", ...pickOf(row) };
  const end = panel.width - 2;
  return [
    label(row.name, { x: 4, y, anchor: "start" }, weight),
    label(row.percent, { x: end - money, y, anchor: "end" }, weight),
    ...(money === 0 ? [] : [label(row.money, { x: end, y, anchor: "end" }, { fill: PALETTE.quiet })]),
  ];
}
