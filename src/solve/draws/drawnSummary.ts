import { percentile } from "../../numerics/index.ts";
import { type Drawn, LEAST_DRAWS } from "../../results/index.ts";
import type { DrawRow } from "./drawRunner.ts";

/** Percentiles of a number over draws, and how many draws are above zero; null of fewer than twenty. */
export function drawnSummary(values: Float64Array): Drawn | null {
  if (values.length < LEAST_DRAWS) return null;
  return {
    low: percentile(values, 0.05),
    middle: percentile(values, 0.5),
    high: percentile(values, 0.95),
    positive: values.filter((value) => value > 0).length,
    count: values.length,
  };
}

/** Of the draws in which a column has no number, how often each problem was why. */
export function drawnFailures(
  rows: readonly DrawRow[],
  column: number,
): { readonly code: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { status, values } of rows) {
    if (Number.isNaN(values[column])) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => ({ code, count }));
}
