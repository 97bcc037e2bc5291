import { greatest } from "../../../base/units/index.ts";
import type { Language } from "../../../base/wording/index.ts";
import { AXIS_HEIGHT } from "../axis.ts";
import type { DrawnMarks } from "../frame.ts";
import { label } from "../label.ts";
import { type Mark, mark } from "../mark.ts";
import { changeColour, PALETTE } from "../palette.ts";
import { gridMarks, type Scale, scaleOver } from "../scale.ts";
import { BOLD, labelLines, LINE_HEIGHT, linesWithin, widthOf } from "../writing.ts";

/** A bar from zero, percent, with its name and its number in words. */
export interface ShareBar {
  readonly label: string;
  readonly percent: number;
  readonly text: string;
  readonly isStrong: boolean;
  /** Whether nobody takes it: it is no gain, however large. */
  readonly isNobodys: boolean;
}

/** A bar of parts that make up a whole, billions each. */
export interface PartsBar {
  readonly label: string;
  readonly parts: readonly number[];
  readonly text: string;
}

/** One side of the figure: a heading, bars, and below them the same whole by sector. */
export interface SharePanel {
  readonly heading: string;
  readonly bars: readonly ShareBar[];
  readonly sectorHeading: string;
  readonly sectors: readonly PartsBar[];
}

/** What the panels of a figure share. */
export interface ShareSpace {
  readonly width: number;
  readonly language: Language;
  /** Numbers that the scale of every panel must hold, percent. */
  readonly holds: readonly number[];
}

const ROW = 20;
const BAR = 13;
const LABEL_SHARE = 0.37;
/** Sectors have longer names and shorter numbers. */
const SECTOR_SHARE = 0.47;
/** Fills of the parts of a sector, in their order. */
export const PART_FILLS: readonly string[] = [PALETTE.paleBlue, PALETTE.blue, PALETTE.stays];

/** A panel of shares from its top left corner. */
export function sharePanel(panel: SharePanel, space: ShareSpace): DrawnMarks {
  const { width, language, holds } = space;
  const heading = linesWithin(panel.heading, width, true);
  const top = heading.length * LINE_HEIGHT + 6;
  const left = width * LABEL_SHARE;
  const scale = scaleOver(holds, left, width - numberRoom(panel.bars));
  const bottom = top + panel.bars.length * ROW;
  const sectors = sectorMarks(panel, bottom + AXIS_HEIGHT + 10, space);
  return {
    marks: [
      ...labelLines(heading, { x: 0, y: 12, anchor: "start" }, BOLD),
      ...panel.bars.flatMap(({ isStrong }, at) => (isStrong ? [band(top + at * ROW, width)] : [])),
      ...gridMarks(scale, { top, bottom, language, isNumbered: true }),
      ...panel.bars.flatMap((bar, at) => barMarks(bar, top + at * ROW, scale, left, width)),
      ...sectors.marks,
    ],
    height: sectors.height,
  };
}

/** Room that numbers need at the right, pixels. */
function numberRoom(rows: readonly { readonly text: string }[]): number {
  return 8 + greatest(rows.map(({ text }) => widthOf(text, true)));
}

function band(y: number, width: number): Mark {
  return mark("rect", { x: 0, y, width, height: String(ROW), fill: PALETTE.band });
}

function barMarks(bar: ShareBar, top: number, scale: Scale, left: number, width: number): readonly Mark[] {
  const [from, to] = [scale(Math.min(0, bar.percent)), scale(Math.max(0, bar.percent))];
  const box = { x: from, y: top + (ROW - BAR) / 2, width: to - from, height: String(BAR) };
  const bare = mark("rect", { ...box, fill: bar.isNobodys ? PALETTE.stays : changeColour(bar.percent) });
  return [bare, ...rowTexts(bar, top, left, width)];
}

function rowTexts(
  {
    label: name,
    text,
    isStrong = false,
  }: { readonly label: string; readonly text: string; readonly isStrong?: boolean },
  top: number,
  left: number,
  width: number,
): readonly Mark[] {
  const weight = isStrong ? BOLD : {};
  return [
    label(cut(name, left - 8, isStrong), { x: 2, y: top + 14, anchor: "start" }, weight),
    label(text, { x: width - 2, y: top + 14, anchor: "end" }, weight),
  ];
}

/** Sectors with their parts, on a scale of their own. */
function sectorMarks({ sectors, sectorHeading }: SharePanel, top: number, space: ShareSpace): DrawnMarks {
  if (sectors.length === 0) return { marks: [], height: top - 10 };
  const { width, language } = space;
  const left = width * SECTOR_SHARE;
  const scale = scaleOver(sectors.flatMap(stackEnds), left, width - numberRoom(sectors));
  const head = linesWithin(sectorHeading, width, true);
  const first = top + head.length * LINE_HEIGHT + 4;
  const bottom = first + sectors.length * ROW;
  const marks = sectors.flatMap((sector, at) => [
    ...partMarks(sector.parts, first + at * ROW + (ROW - BAR) / 2, scale),
    ...rowTexts(sector, first + at * ROW, left, width),
  ]);
  const grid = gridMarks(scale, { top: first, bottom, language, isNumbered: true });
  return {
    marks: [...labelLines(head, { x: 0, y: top + 12, anchor: "start" }, BOLD), ...grid, ...marks],
    height: bottom + AXIS_HEIGHT,
  };
}

/** Where the parts of a bar end, those below zero and those above it. */
function stackEnds({ parts }: PartsBar): readonly number[] {
  const sum = (pick: (part: number) => number): number => parts.reduce((total, part) => total + pick(part), 0);
  return [sum((part) => Math.min(0, part)), sum((part) => Math.max(0, part))];
}

/** Parts in a row from zero: what is taken to the right, what is lost too to the left. */
function partMarks(parts: readonly number[], y: number, scale: Scale): readonly Mark[] {
  let [low, high] = [0, 0];
  return parts.map((part, at) => {
    const start = part < 0 ? low + part : high;
    if (part < 0) low += part;
    else high += part;
    const width = scale(start + Math.abs(part)) - scale(start);
    return mark("rect", {
      x: scale(start),
      y,
      width,
      height: String(BAR),
      fill: PART_FILLS[at]!,
      stroke: PALETTE.paper,
    });
  });
}

/** A name that does not fit is cut: its whole stands in the table. */
function cut(text: string, room: number, isBold: boolean): string {
  if (widthOf(text, isBold) <= room) return text;
  const letters = Math.max(1, Math.floor((room / widthOf(text, isBold)) * text.length) - 1);
  return `${text.slice(0, letters).trimEnd()}…`;
}
