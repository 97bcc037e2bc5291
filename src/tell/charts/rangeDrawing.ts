import { greatest, least } from "../../base/units/index.ts";
import { mark, type Mark, markText } from "./mark.ts";
import { PALETTE } from "./palette.ts";

/** A number within its range, all in one unit; ends are null where there is no range. */
export interface DrawnNumber {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Pixels of a drawn range. */
const [WIDTH, HEIGHT, EDGE] = [160, 22, 8];

/** A range as a line with the number as a dot, zero marked, on a scale of its own; what it shows stands beside it in words. */
export function rangeDrawing({ value, low, high }: DrawnNumber): string {
  const [from, to] = [low ?? value, high ?? value];
  const ends = [0, value, from, to];
  const [start, end] = [least(ends), greatest(ends)];
  const place = (at: number): number => EDGE + ((WIDTH - 2 * EDGE) * (at - start)) / (end - start || 1);
  return markText(
    mark(
      "svg",
      FRAME,
      level(place(start), place(end), PALETTE.grid, "1"),
      mark("line", { x1: place(0), x2: place(0), y1: 2, y2: HEIGHT - 2, stroke: PALETTE.quiet, "stroke-width": "1" }),
      level(place(from), place(to), PALETTE.ink, "2.5"),
      mark("circle", { cx: place(value), cy: HEIGHT / 2, r: "5", fill: colourOf(from, to) }),
    ),
  );
}

const FRAME: Mark["attributes"] = {
  xmlns: "http://www.w3.org/2000/svg",
  class: "spread",
  viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
  width: String(WIDTH),
  height: String(HEIGHT),
  "aria-hidden": "true",
};

function level(x1: number, x2: number, stroke: string, width: string): Mark {
  return mark("line", { x1, x2, y1: HEIGHT / 2, y2: HEIGHT / 2, stroke, "stroke-width": width });
}

/** Blue above zero, orange below; grey where the range has both. */
function colourOf(low: number, high: number): string {
  if (low > 0) return PALETTE.blue;
  return high < 0 ? PALETTE.orange : PALETTE.quiet;
}
