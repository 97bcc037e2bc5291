import { greatest } from "../../base/units/index.ts";
import { wrapped } from "../../base/wording/index.ts";
import { element, pixels } from "./element.ts";
import { changeColour, PALETTE } from "./palette.ts";

/** A ribbon between two nodes, before and after, both at least zero. */
export interface Ribbon {
  readonly from: string;
  readonly to: string;
  readonly before: number;
  readonly after: number;
  readonly text: string;
  readonly isLimited: boolean;
}

/** Where ribbons are drawn, pixels. */
export interface RibbonSpace {
  readonly width: number;
  /** Of all ribbons together. */
  readonly height: number;
  /** Kept for the names of a side. */
  readonly margin: number;
}

interface Slot {
  readonly node: string;
  readonly top: number;
  readonly bottom: number;
  /** Middle of each ribbon, by its place among all. */
  readonly middles: ReadonlyMap<number, number>;
}

const BAR = 5;
const ROW = 16;
const GAP = 8;
const LETTER = 6.8;
const LIGHT = "0.6";
const STAYS = "#b3b3b3";

/** Draws suppliers left, buyers right and the ribbons between them; returns the marks and their height. */
export function ribbonMarks(
  document: Document,
  ribbons: readonly Ribbon[],
  space: RibbonSpace,
): { readonly marks: readonly Element[]; readonly height: number } {
  const total = ribbons.reduce((sum, ribbon) => sum + wide(ribbon), 0);
  const scale = total > 0 ? space.height / total : 0;
  const letters = Math.floor((space.margin - BAR - 4) / LETTER);
  const left = slotsOf(ribbons, "from", scale, letters);
  const right = slotsOf(ribbons, "to", scale, letters);
  const [x0, x1] = [space.margin, space.width - space.margin];
  const placed = ribbons.map((ribbon, at) => ({ ribbon, y0: middle(left, at), y1: middle(right, at) }));
  const marks = [
    ...placed.flatMap(({ ribbon, y0, y1 }) => bandMarks(document, ribbon, { x0, x1, y0, y1 }, scale)),
    ...nodeMarks(document, left, x0 - BAR, "end", letters),
    ...nodeMarks(document, right, x1, "start", letters),
    ...placed.map(({ ribbon, y0 }) => label(document, ribbon.text, x0 + 6, y0)),
  ];
  return { marks, height: greatest([...left, ...right].map(({ bottom }) => bottom)) + GAP };
}

function wide({ before, after }: Ribbon): number {
  return Math.max(before, after);
}

function middle(slots: readonly Slot[], at: number): number {
  return slots.map(({ middles }) => middles.get(at)).find((found) => found !== undefined) ?? 0;
}

/** Nodes of a side from the top, ribbons stacked inside, none closer than a line of text. */
function slotsOf(ribbons: readonly Ribbon[], side: "from" | "to", scale: number, letters: number): readonly Slot[] {
  let y = GAP;
  return [...new Set(ribbons.map((ribbon) => ribbon[side]))].map((node) => {
    const top = y;
    const middles = new Map<number, number>();
    ribbons.forEach((ribbon, at) => {
      if (ribbon[side] !== node) return;
      const height = Math.max(ROW, wide(ribbon) * scale);
      middles.set(at, y + height / 2);
      y += height;
    });
    const bottom = Math.max(y, top + wrapped(node, letters).length * 13);
    y = bottom + GAP;
    return { node, top, bottom, middles };
  });
}

interface Ends {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** What stays in grey, above what is lost or new in its colour; a dashed outline where a limit binds. */
function bandMarks(document: Document, ribbon: Ribbon, ends: Ends, scale: number): readonly Element[] {
  const size = wide(ribbon) * scale;
  const stays = Math.min(ribbon.before, ribbon.after) * scale;
  const up = { ...ends, y0: ends.y0 - size / 2, y1: ends.y1 - size / 2 };
  const part = (top: number, bottom: number, fill: string): Element[] =>
    bottom - top > 0.05 ? [element(document, "path", { d: path(up, top, bottom), fill, "fill-opacity": LIGHT })] : [];
  const outline = {
    d: path(up, 0, Math.max(size, 2)),
    fill: "none",
    stroke: PALETTE.ink,
    "stroke-width": "1.2",
    "stroke-dasharray": "5 3",
  };
  return [
    ...part(0, stays, STAYS),
    ...part(stays, size, changeColour(ribbon.after - ribbon.before)),
    ...(ribbon.isLimited ? [element(document, "path", outline)] : []),
  ];
}

function path({ x0, x1, y0, y1 }: Ends, top: number, bottom: number): string {
  const [start, end, half] = [pixels(x0), pixels(x1), pixels((x0 + x1) / 2)];
  const [a, b, c, d] = [y0 + top, y1 + top, y1 + bottom, y0 + bottom].map(pixels);
  return `M${start},${a}C${half},${a} ${half},${b} ${end},${b}L${end},${c}C${half},${c} ${half},${d} ${start},${d}Z`;
}

function nodeMarks(
  document: Document,
  slots: readonly Slot[],
  x: number,
  anchor: "start" | "end",
  letters: number,
): readonly Element[] {
  const at = pixels(anchor === "end" ? x - 4 : x + BAR + 4);
  return slots.flatMap(({ node, top, bottom }) => {
    const lines = wrapped(node, letters);
    const first = (top + bottom) / 2 - (lines.length - 1) * 6.5 + 4;
    const bar = { x: pixels(x), y: pixels(top), width: String(BAR), height: pixels(bottom - top), fill: PALETTE.ink };
    const texts = lines.map((line, row) => {
      const y = pixels(first + row * 13);
      return element(document, "text", { x: at, y, "text-anchor": anchor, "font-size": "12" }, line);
    });
    return [element(document, "rect", bar), ...texts];
  });
}

function label(document: Document, text: string, x: number, y: number): Element {
  const halo = { stroke: PALETTE.paper, "stroke-width": "3", "paint-order": "stroke", "stroke-opacity": "0.85" };
  const place = { x: pixels(x), y: pixels(y + 4), "text-anchor": "start", "font-size": "11" };
  return element(document, "text", { ...place, fill: PALETTE.ink, ...halo }, text);
}
