import type { Figure } from "../../case/index.ts";
import { TWENTIETH } from "./drawnCase.ts";

/**
 * A figure so many standard deviations from its value, whose ends are taken as its lowest and its highest twentieth: its median is
 * the value. Where value and ends have one sign, each side is log-normal by itself, so that the sign stays; else each side is normal,
 * and what is not below zero stays so.
 *
 * @unit that of the figure
 * @source docs/model/markets.md, Draws
 *
 * @example
 *   drawnFigure({ value: 0.2, low: 0.1, high: 0.3 }, 0)                       // 0.2
 *   drawnFigure({ value: 0.2, low: 0.1, high: 0.3 }, -1.6448536269514722)     // 0.1
 *   drawnFigure({ value: 10, low: 0, high: 20 }, -4)                          // 0
 */
export function drawnFigure({ value, low, high }: Pick<Figure, "value" | "low" | "high">, deviations: number): number {
  const part = Math.abs(deviations) / TWENTIETH;
  const end = deviations < 0 ? low : high;
  if (low * high > 0 && low * value > 0) return value * (end / value) ** part;
  const moved = value + (end - value) * part;
  return low >= 0 ? Math.max(0, moved) : moved;
}
