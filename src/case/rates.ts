import type { Place, Problem } from "../problems/index.ts";
import type { MeasureRow, RateMode } from "./case.ts";
import type { RowDraft } from "./draft.ts";
import { outOfRange } from "./problems.ts";
import type { PlacedRow } from "./readRows.ts";
import { fractionLike, veryHigh } from "./warnings.ts";

/** Percent above which a rate is more often a slip than a policy. */
const HIGH_RATE = 300;

/** What a rate must be, in words; null when it is. */
export function rateFault(rate: number, instrument: MeasureRow["instrument"], mode: RateMode): string | null {
  if (instrument === "export-subsidy") return rate >= 0 && rate < 100 ? null : "from 0 to below 100 percent";
  if (instrument === "tariff" && mode === "multiply") return rate >= 0 ? null : "a factor of 0 percent or more";
  if (instrument === "tariff" || instrument === "trade-cost") return rate > -100 ? null : "above −100 percent";
  return null;
}

/** A rate out of range is a problem. */
export function rateProblems(
  row: RowDraft,
  instrument: MeasureRow["instrument"],
  placeOf: PlacedRow["placeOf"],
): Problem[] {
  if (row.rate === undefined) return [];
  const fault = rateFault(row.rate, instrument, row.mode ?? "add");
  return fault === null ? [] : [outOfRange(placeOf("rate"), String(row.rate), fault)];
}

/** A warning when the largest rate of a measure is very high, or below one percent: most likely a fraction then. */
export function sizeProblems(id: string, rows: readonly MeasureRow[], placeOf: (row: number) => Place): Problem[] {
  const sizes = rows.map((row) => (Number.isFinite(row.rate) ? Math.abs(row.rate) : 0));
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  if (largest > HIGH_RATE) return [veryHigh(placeOf(sizes.indexOf(largest)), id, largest)];
  return largest > 0 && largest < 1 ? [fractionLike(placeOf(sizes.indexOf(largest)), id, largest)] : [];
}

/** True for instruments whose size is a rate that a sweep may replace. */
export function hasRate(instrument: MeasureRow["instrument"]): boolean {
  return instrument === "tariff" || instrument === "trade-cost" || instrument === "export-subsidy";
}
