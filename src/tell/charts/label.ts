import { type Mark, mark } from "./mark.ts";

/** Where a text of a chart stands: its baseline in pixels, and from which side it grows. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/**
 * A text of a chart.
 *
 * @param more  attributes beside the place, such as a weight
 *
 * @example
 *   label("Russia", { x: 4, y: 12, anchor: "start" }).children   // ["Russia"]
 */
export function label(text: string, { x, y, anchor }: LabelPlace, more: Mark["attributes"] = {}): Mark {
  return mark("text", { x, y, "text-anchor": anchor, ...more }, text);
}
