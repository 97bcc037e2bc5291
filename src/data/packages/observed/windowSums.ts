import { type IndexSet, parameter, type Parameter } from "../../../base/sets/index.ts";
import type { Problem } from "../../../base/problems/index.ts";
import type { ObservedFigures, ObservedTrade } from "./observedTrade.ts";
import { periodKind, periodsBetween } from "./periods.ts";
import { windowNotCovered } from "./problems.ts";

/** What was recorded in a window of time, all of its periods together. */
export interface WindowSums extends ObservedFigures {
  /** The periods that are summed, in order. */
  readonly periods: readonly string[];
  readonly sellers: IndexSet;
  readonly codes: IndexSet;
  /** [seller, code]; NaN where a period of the window has no figure: a part of a sum is no sum. */
  readonly imports: Parameter;
  /** [seller, code] */
  readonly duties: Parameter;
  /** All sellers together, [code]; null where the package has no total. */
  readonly total: ObservedFigures | null;
}

/**
 * Imports and duties of a window of time, by seller and code.
 *
 * @param window  First and last period with two points between, both counted, or one period: `2025-05..2025-07`, `2024`. In a package
 *                of months a year means its twelve months.
 * @returns null with E374 where the window is none, or the package lacks one of its periods.
 */
export function windowSums(
  observed: ObservedTrade,
  window: string,
):
  | { readonly sums: WindowSums; readonly problems: readonly [] }
  | { readonly sums: null; readonly problems: readonly Problem[] } {
  const { sellers, codes, figures, total } = observed;
  const { periods: wanted, problems } = windowOf(observed, window);
  if (problems.length > 0) return { sums: null, problems };
  const at = observed.periods.indexOf(wanted[0]!);
  const span = [at, at + wanted.length] as const;
  const summed = (all: ObservedFigures): ObservedFigures => ({
    imports: sumsOver(all.imports, span),
    duties: sumsOver(all.duties, span),
  });
  const sums = { periods: wanted, sellers, codes, ...summed(figures), total: total === null ? null : summed(total) };
  return { sums, problems: [] };
}

/**
 * The periods of a window of time, in order.
 *
 * @param window  Written as for {@link windowSums}.
 * @returns none with E374 where the window is none, or the package lacks one of its periods.
 */
export function windowOf(
  observed: ObservedTrade,
  window: string,
): { readonly periods: readonly string[]; readonly problems: readonly Problem[] } {
  const wanted = windowPeriods(observed, window);
  const lacking = wanted.filter((each) => observed.periods.indexOf(each) < 0);
  return wanted.length === 0 || lacking.length > 0
    ? { periods: [], problems: [windowNotCovered(observed, window, wanted, lacking)] }
    : { periods: wanted, problems: [] };
}

/**
 * Whether the earlier of two windows ends before the later begins.
 *
 * @param earlier  Periods of a window, as {@link windowOf} gives them.
 * @example
 *   areInOrder(["2024-05", "2024-06"], ["2025-05", "2025-06"])   // true
 *   areInOrder(["2024-05", "2024-06"], ["2024-06", "2024-07"])   // false
 */
export function areInOrder(earlier: readonly string[], later: readonly string[]): boolean {
  const [last, first] = [earlier.at(-1), later[0]];
  return last !== undefined && first !== undefined && last < first;
}

/** The periods that a window names; none where it names none. */
function windowPeriods({ period }: ObservedTrade, window: string): readonly string[] {
  const [first = "", last = first, more] = window.split("..").map((each) => each.trim());
  if (more !== undefined) return [];
  const isYears = period === "month" && periodKind(first) === "year" && periodKind(last) === "year";
  return isYears
    ? periodsBetween(`${first}-01`, `${last}-12`)
    : periodKind(first) === period
      ? periodsBetween(first, last)
      : [];
}

/** Sums over a part of the last dimension. */
function sumsOver({ sets, values }: Parameter, [from, to]: readonly [number, number]): Parameter {
  const size = sets.at(-1)!.size;
  const sums = new Float64Array(values.length / size);
  for (let row = 0; row < sums.length; row++) {
    for (let at = from; at < to; at++) sums[row]! += values[row * size + at]!;
  }
  return parameter(sets.slice(0, -1), sums);
}
