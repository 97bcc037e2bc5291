import { label } from "../label.ts";
import { type Mark, mark } from "../mark.ts";
import { PALETTE } from "../palette.ts";
import type { DrawnMarks } from "../frame.ts";

/** A colour of a chart and what it means. */
export interface LegendEntry {
  readonly fill: string;
  readonly text: string;
}

const LINE = 18;
const LETTER = 7.1;
const SWATCH = 22;

/** Swatches and their meanings, in lines as wide as the chart. */
export function legend(entries: readonly LegendEntry[], width: number): DrawnMarks {
  let [x, y] = [0, 0];
  const marks = entries.flatMap((entry) => {
    const size = SWATCH + 6 + entry.text.length * LETTER + 12;
    if (x > 0 && x + size > width) [x, y] = [0, y + LINE];
    const drawn = entryMarks(entry, x, y);
    x += size;
    return drawn;
  });
  return { marks, height: y + LINE };
}

function entryMarks({ fill, text }: LegendEntry, x: number, y: number): readonly Mark[] {
  const box = { x, y: y + 2, width: SWATCH, height: 12 };
  const border = { stroke: PALETTE.quiet, "stroke-width": "0.5" };
  return [mark("rect", { ...box, fill, ...border }), label(text, { x: x + SWATCH + 6, y: y + 12, anchor: "start" })];
}
