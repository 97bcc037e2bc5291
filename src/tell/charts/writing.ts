import { wrapped } from "../../base/wording/index.ts";
import { label, type LabelPlace } from "./label.ts";
import type { Mark } from "./mark.ts";

/** Advance of a letter over the font size, in the widest of the fonts of a chart; bold letters are wider. */
const LETTER = { narrow: 0.56, wide: 0.64, bold: 1.12 } as const;
const WIDE = /[\p{Script=Cyrillic}\p{Lu}]/gu;

/** Distance of two baselines, pixels, in the size that charts are written in. */
export const LINE_HEIGHT = 15;
/** Size of the letters of a chart, pixels. */
const SIZE = 12;

/** Marks that make a text bold. */
export const BOLD = { "font-weight": "700" } as const;

/** Lines of a text that fit into a width, pixels. */
export function linesWithin(text: string, width: number, isBold = false): readonly string[] {
  if (text === "") return [];
  return wrapped(
    text.replaceAll(" %", "\u00a0%"),
    Math.max(4, Math.floor((width * text.length) / widthOf(text, isBold))),
  );
}

/** About how wide a text is, pixels. */
export function widthOf(text: string, isBold = false): number {
  const wide = text.match(WIDE)?.length ?? 0;
  const letters = wide * LETTER.wide + (text.length - wide) * LETTER.narrow;
  return SIZE * letters * (isBold ? LETTER.bold : 1);
}

/** Lines below each other, the first baseline at the place. */
export function labelLines(
  lines: readonly string[],
  place: LabelPlace,
  more: Mark["attributes"] = {},
): readonly Mark[] {
  return lines.map((line, at) => label(line, { ...place, y: place.y + at * LINE_HEIGHT }, more));
}
