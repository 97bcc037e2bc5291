import { type Confidence, RECALLED_SPREAD } from "../rows/index.ts";
import type { Figure } from "./series.ts";

/** What a figure is made of as it is written. */
export interface FigureParts {
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly source?: string | undefined;
  readonly confidence?: Confidence | undefined;
}

/**
 * A figure in the market's unit. A recalled one without a range counts ± 10 %; others are their own range.
 *
 * @param factor  From the row's unit to the market's.
 */
export function figureOf(parts: FigureParts, factor: number, file: string, line: number): Figure {
  const { value, confidence = "verified" } = parts;
  const isOpen = confidence === "recalled" && parts.low === undefined && parts.high === undefined;
  const half = isOpen ? Math.abs(value) * RECALLED_SPREAD : 0;
  return {
    value: value * factor,
    low: (parts.low ?? value - half) * factor,
    high: (parts.high ?? value + half) * factor,
    source: parts.source ?? "",
    confidence,
    file,
    line,
  };
}
