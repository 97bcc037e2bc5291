import { MAX_DECIMALS } from "../wording/index.ts";
import type { CountryResult, EquilibriumResult } from "../solve/index.ts";

/** Lowest and highest welfare over the solves at hand, and how many are above zero. */
export interface WelfareRange {
  readonly low: number;
  readonly high: number;
  readonly positive: number;
  readonly count: number;
  /** `full`: elasticity sets × closures and the other base; `horizons`: the centre and the two horizons. */
  readonly kind: "full" | "horizons";
}

/** What can be said of the sign of a number: `open` when its range reaches zero. */
export type Verdict = "gain" | "loss" | "open" | "none";

/** How large a change of real income is in words. */
export type Degree = "slight" | "plain" | "strong";

/** Below half of the last decimal that is ever printed nothing can be seen of a change. */
const NOTHING_PERCENT = 0.5 * 10 ** -MAX_DECIMALS;
const SLIGHT_PERCENT = 0.1;
const STRONG_PERCENT = 1;

/** Whether anything can be seen of a change; of one without a percentage, from nothing, it can. */
export function isSeen(percent: number | null): boolean {
  return percent === null || Math.abs(percent) >= NOTHING_PERCENT;
}

/** Range of a country's welfare in percent: the run's own, else centre and horizons; null when there is one solve only. */
export function welfareRange(equilibrium: EquilibriumResult, country: string): WelfareRange | null {
  const result = equilibrium.countries[country];
  if (result === undefined) return null;
  const full = result.range?.["welfarePercent"];
  if (full !== undefined) return { ...ends(full), positive: full.positive, count: full.count, kind: "full" };
  return horizonRange(equilibrium, country, result);
}

function ends(range: { readonly low: number; readonly high: number }): { readonly low: number; readonly high: number } {
  return { low: range.low, high: range.high };
}

function horizonRange(equilibrium: EquilibriumResult, country: string, result: CountryResult): WelfareRange | null {
  const others = (equilibrium.horizons ?? [])
    .filter((each) => each.elasticities !== equilibrium.elasticities)
    .map((each) => each.welfarePercent[country])
    .filter((value) => value !== undefined);
  if (others.length === 0) return null;
  const values = [result.welfarePercent, ...others];
  return {
    low: Math.min(...values),
    high: Math.max(...values),
    positive: values.filter((value) => value > 0).length,
    count: values.length,
    kind: "horizons",
  };
}

/**
 * Gain or loss only when the number and its whole range lie on one side of zero.
 *
 * @example
 *   verdictOf(0.0099, { low: 0.001, high: 0.05 })    // "gain"
 *   verdictOf(0.0099, { low: -0.001, high: 0.05 })   // "open"
 *   verdictOf(-0.2, null)                            // "loss"
 *   verdictOf(0.00004, null)                         // "none"
 */
export function verdictOf(value: number, range: { readonly low: number; readonly high: number } | null): Verdict {
  const low = Math.min(value, range?.low ?? value);
  const high = Math.max(value, range?.high ?? value);
  if (Math.max(Math.abs(low), Math.abs(high)) < NOTHING_PERCENT) return "none";
  if (low > 0) return "gain";
  return high < 0 ? "loss" : "open";
}

/** True when a range reaches from below zero to above it: its sign cannot be told. */
export function isOpenRange({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return low < 0 && high > 0;
}

/**
 * Size of a welfare change in words: slight below 0.1 %, strong from 1 %.
 *
 * @example
 *   degreeOf(-0.05)   // "slight"
 */
export function degreeOf(welfarePercent: number): Degree {
  const size = Math.abs(welfarePercent);
  if (size < SLIGHT_PERCENT) return "slight";
  return size < STRONG_PERCENT ? "plain" : "strong";
}
