import type { Place, Problem } from "../../base/problems/index.ts";
import type { Measure, MeasureRow, RateMode } from "./measure.ts";
import type { RowDraft } from "./rowSchema.ts";
import { outOfRange, fractionLike, fractionsBeside, veryHigh } from "../problems/index.ts";
import type { PlacedRow } from "./rowTable.ts";

/** Percent above which a rate is more often a slip than a policy. */
const HIGH_RATE = 300;

/** Instruments that may take away all but a rest. */
const ABOVE_MINUS_ALL: ReadonlySet<string> = new Set(["tariff", "trade-cost", "productivity"]);

/** What a rate must be, in words; null when it is. */
export function rateFault(rate: number, instrument: MeasureRow["instrument"], mode: RateMode): string | null {
  if (instrument === "export-subsidy") return rate >= 0 && rate < 100 ? null : "from 0 to below 100 percent";
  if (instrument === "export-tax") return rate >= 0 ? null : "0 percent or more: an export-subsidy is its opposite";
  if (instrument === "tariff" && mode === "multiply") return rate >= 0 ? null : "a factor of 0 percent or more";
  if (instrument === "tariff" && mode === "lower") return rate >= 0 ? null : "0 points or more: they are taken off";
  if (ABOVE_MINUS_ALL.has(instrument)) return rate > -100 ? null : "above −100 percent";
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

/** A limit or a part of the rent out of range is a problem. */
export function quotaProblems({ limit, rent }: RowDraft, placeOf: PlacedRow["placeOf"]): Problem[] {
  const isNothing = limit !== undefined && !(limit > 0);
  const isNoPart = rent !== undefined && !(rent >= 0 && rent <= 100);
  return [
    ...(isNothing ? [outOfRange(placeOf("limit"), String(limit), "above 0 percent; no trade at all is a `ban`")] : []),
    ...(isNoPart ? [outOfRange(placeOf("rent"), String(rent), "from 0 to 100 percent")] : []),
  ];
}

/**
 * A warning when the largest rate of a measure is very high, or below one percent as a typed fraction is. Where only some rates
 * are below it, those that would be a whole or half percent as a fraction are named, unless the others carry three decimals:
 * then all of them are means.
 */
export function sizeProblems(
  { id, basis }: Pick<Measure, "id" | "basis">,
  rows: readonly MeasureRow[],
  placeOf: (row: number) => Place,
): Problem[] {
  const sizes = rows.map((row) => (Number.isFinite(row.rate) ? Math.abs(row.rate) : 0));
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  if (largest > HIGH_RATE) return [veryHigh(placeOf(sizes.indexOf(largest)), id, largest)];
  if (largest < 1) {
    const isTyped = largest > 0 && basis !== "fitted" && !sizes.some(isMean);
    return isTyped ? [fractionLike(placeOf(sizes.indexOf(largest)), id, largest)] : [];
  }
  if (sizes.some((size) => size >= 1 && !hasTwoDecimals(size))) return [];
  const small = sizes.flatMap((size, at) => (isFractionOfPercent(size) ? [{ rate: size, place: placeOf(at) }] : []));
  return small.length === 0 ? [] : [fractionsBeside(small, id, largest)];
}

/** True with four decimals or more: nobody types 32.3448 % as 0.323448. */
function isMean(rate: number): boolean {
  return Math.abs(1000 * rate - Math.round(1000 * rate)) > 1e-9;
}

function hasTwoDecimals(rate: number): boolean {
  return Math.abs(100 * rate - Math.round(100 * rate)) < 1e-9;
}

/** 0.25 and 0.125, but no average such as 0.323448. */
function isFractionOfPercent(rate: number): boolean {
  const halves = 200 * rate;
  return rate > 0 && rate < 1 && Math.abs(halves - Math.round(halves)) < 1e-9;
}

/** Instruments whose size is a rate: they need one, and a sweep or a scale may change it. */
const RATED: ReadonlySet<string> = new Set(["tariff", "trade-cost", "export-tax", "export-subsidy", "productivity"]);

/** True for instruments whose size is a rate that a sweep may replace. */
export function hasRate(instrument: MeasureRow["instrument"]): boolean {
  return RATED.has(instrument);
}
