import { greatest, least } from "../../../base/units/index.ts";
import { isSeen, MAX_DECIMALS } from "../../../base/wording/index.ts";
import type { EquilibriumResult } from "../../../results/index.ts";
import { figuresOf } from "./figures.ts";
import type { IncomeResult } from "./income.ts";

/** Lowest and highest welfare over the solves at hand, and how many are above zero. */
export interface WelfareRange {
  readonly low: number;
  readonly high: number;
  readonly positive: number;
  readonly count: number;
  /** `full`: elasticity sets × closures and the other base; `sets`: the elasticity sets alone. */
  readonly kind: "full" | "sets";
}

/** What can be said of the sign of a number: `open` when its range reaches zero. */
export type Verdict = "gain" | "loss" | "open" | "none";

/** How large a change of real income is in words. */
export type Degree = "slight" | "plain" | "strong";

/** A number whose range reaches further is written with fewer decimals: if it reads as zero, it was rounded. */
const FINEST_REACH_PERCENT = 100 * 10 ** -MAX_DECIMALS;
const SLIGHT_PERCENT = 0.1;
const STRONG_PERCENT = 1;

/** What a range of real income is of: the number itself, or without what the unit of a held deficit does. */
type RangeKey = "welfarePercent" | "withoutRevaluationPercent";

/**
 * Range of a country's real income over every variant of the model, held deficits with their revaluation, percent; over the
 * elasticity sets alone where no more was solved; null when there is one solve only.
 */
export function welfareRange(equilibrium: IncomeResult, country: string): WelfareRange | null {
  return rangeOf(equilibrium, country, "welfarePercent");
}

/** The same, held deficits without what their unit does by itself. */
export function signRange(equilibrium: IncomeResult, country: string): WelfareRange | null {
  return rangeOf(equilibrium, country, "withoutRevaluationPercent");
}

/** Lowest and highest where deficits are held, revaluation included; null where no solve beside the centre holds them. */
export function heldRange(equilibrium: EquilibriumResult, country: string): { low: number; high: number } | null {
  return closureRange(equilibrium, country, (closure) => closure !== "none");
}

/** Lowest and highest where trade balances; null where no solve beside the centre holds deficits. */
export function balancedRange(equilibrium: EquilibriumResult, country: string): { low: number; high: number } | null {
  return closureRange(equilibrium, country, (closure) => closure === "none");
}

function closureRange(
  { closure: centre, solves = [] }: EquilibriumResult,
  country: string,
  isWanted: (closure: EquilibriumResult["closure"]) => boolean,
): { low: number; high: number } | null {
  if (centre !== "none") return null;
  const values = solves
    .filter(({ closure }) => isWanted(closure))
    .flatMap(({ welfarePercent }) => welfarePercent[country] ?? []);
  return values.length < 2 ? null : { low: least(values), high: greatest(values) };
}

/** Gain or loss of a country where every variant of the model agrees. */
export function welfareVerdict(equilibrium: IncomeResult, country: string): Verdict {
  const result = figuresOf(equilibrium, country);
  return result === undefined ? "none" : verdictOf(result.welfarePercent, welfareRange(equilibrium, country));
}

/** The verdict apart from what the unit of a held deficit does by itself. */
export function verdictApart(equilibrium: IncomeResult, country: string): Verdict {
  const result = figuresOf(equilibrium, country);
  if (result === undefined) return "none";
  return verdictOf(result.withoutRevaluationPercent ?? result.welfarePercent, signRange(equilibrium, country));
}

function rangeOf(equilibrium: IncomeResult, country: string, key: RangeKey): WelfareRange | null {
  const result = figuresOf(equilibrium, country);
  if (result === undefined) return null;
  const full = result.range?.[key];
  if (full !== undefined) return { ...ends(full), positive: full.positive, count: full.count, kind: "full" };
  return setRange(equilibrium, country, result, key);
}

function ends(range: { readonly low: number; readonly high: number }): { readonly low: number; readonly high: number } {
  return { low: range.low, high: range.high };
}

function setRange(
  equilibrium: IncomeResult,
  country: string,
  result: IncomeResult["countries"][string],
  key: RangeKey,
): WelfareRange | null {
  const others = (equilibrium.sets ?? [])
    .filter((each) => each.elasticities !== equilibrium.elasticities)
    .map((each) => each[key][country])
    .filter((value) => value !== undefined);
  if (others.length === 0) return null;
  const values = [result[key] ?? result.welfarePercent, ...others];
  return {
    low: least(values),
    high: greatest(values),
    positive: values.filter((value) => value > 0).length,
    count: values.length,
    kind: "sets",
  };
}

/**
 * Gain or loss only when the number and its whole range lie on one side of zero; neither where the number reads as zero in the finest
 * decimals that are ever printed.
 *
 * @example
 *   verdictOf(0.0099, { low: 0.001, high: 0.05 })    // "gain"
 *   verdictOf(0.0099, { low: -0.001, high: 0.05 })   // "open"
 *   verdictOf(-0.2, null)                            // "loss"
 *   verdictOf(0.00004, null)                         // "none"
 *   verdictOf(0.00004, { low: -0.0001, high: 0 })    // "none"
 *   verdictOf(0.00004, { low: -0.3, high: 0.2 })     // "open"
 */
export function verdictOf(value: number, range: { readonly low: number; readonly high: number } | null): Verdict {
  const low = Math.min(value, range?.low ?? value);
  const high = Math.max(value, range?.high ?? value);
  if (!isSeen(value) && Math.max(Math.abs(low), Math.abs(high)) < FINEST_REACH_PERCENT) return "none";
  if (low > 0) return "gain";
  return high < 0 ? "loss" : "open";
}

/** True when a number and its whole range are too small to be told from zero by a reader: below 0.1 %. */
export function isSmall(value: number, range: { readonly low: number; readonly high: number } | null): boolean {
  return Math.max(Math.abs(value), Math.abs(range?.low ?? 0), Math.abs(range?.high ?? 0)) < SLIGHT_PERCENT;
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
