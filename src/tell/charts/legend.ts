import type { DrawnMarks } from "./frame.ts";
import { hatch } from "./hatch.ts";
import { label } from "./label.ts";
import { mark } from "./mark.ts";
import { PALETTE } from "./palette.ts";
import { widthOf } from "./writing.ts";

/** A colour or pattern and what it means. */
export interface LegendEntry {
  readonly name: string;
  readonly fill: string;
  /** Lines across the colour; false when absent. */
  readonly isHatched?: boolean;
}

const ROW = 18;
const SWATCH = 12;

/** Swatches with their names, in lines as wide as the figure. */
export function legendMarks(entries: readonly LegendEntry[], width: number): DrawnMarks {
  let [x, y] = [0, 0];
  const marks = entries.flatMap(({ name, fill, isHatched = false }) => {
    const size = SWATCH + 6 + widthOf(name) + 14;
    if (x > 0 && x + size > width) [x, y] = [0, y + ROW];
    const box = { x, y: y + 2, width: SWATCH, height: SWATCH };
    const drawn = [
      mark("rect", { ...box, fill, stroke: PALETTE.quiet, "stroke-width": "0.5" }),
      ...(isHatched ? [hatch(box, PALETTE.quiet)] : []),
      label(name, { x: x + SWATCH + 6, y: y + 12, anchor: "start" }),
    ];
    x += size;
    return drawn;
  });
  return { marks, height: y + ROW };
}
