import { pixels } from "./element.ts";
import { type Mark, mark } from "./mark.ts";

const STEP = 5;

/** A box that is drawn over, pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Slanted lines across a box, as one path: a pattern would need a name that is alone on its page.
 *
 * @param stroke  a colour of the palette
 */
export function hatch({ x, y, width, height }: Box, stroke: string): Mark {
  const lines: string[] = [];
  for (let at = STEP - height; at < width; at += STEP) {
    const [fromX, fromY] = at < 0 ? [x, y + height + at] : [x + at, y + height];
    const over = Math.max(0, at + height - width);
    lines.push(`M${pixels(fromX)} ${pixels(fromY)}L${pixels(x + at + height - over)} ${pixels(y + over)}`);
  }
  return mark("path", { d: lines.join(""), stroke, "stroke-width": "1.2", fill: "none" });
}
