import type { Problem } from "../base/problems/index.ts";
import { areInOrder, type ObservedTrade, windowOf, yearsAfter } from "../data/packages/index.ts";
import type { MonthWindow } from "../engines/elasticities/index.ts";
import { oneWindow, windowsOutOfOrder } from "./problems.ts";

/** The months or years that a window of time has. */
export type Periods = readonly string[];

/** Two windows that are compared. */
export interface ComparedWindows {
  readonly from: Periods;
  readonly to: Periods;
  /** True: nobody named them, so that they are the last of the package and the same a year before. */
  readonly areChosen: boolean;
}

/** Two windows of time as typed; null where they were not. */
export interface TypedWindows {
  readonly from: string | null;
  readonly to: string | null;
}

/** A window of the estimate. */
export interface EstimateWindow extends MonthWindow {
  readonly name: string;
  /** True: a part of the later of the two windows. */
  readonly isLater: boolean;
}

/** Months of a window that nobody named: a quarter. */
const QUARTER = 3;

/** Most earlier pairs of windows whose imports are compared with the rates. */
export const MOST_PLACEBOS = 5;

/**
 * The windows that are named, or where none is the last three months (or the last year) of the package and the same a year before.
 *
 * @returns null with all that is wrong: E374 for what the package does not cover, E551 for an order that is none, E552 for one alone.
 */
export function comparedWindows(
  observed: ObservedTrade,
  { from, to }: TypedWindows,
): { readonly windows: ComparedWindows | null; readonly problems: readonly Problem[] } {
  if (from === null && to === null) return lastWindows(observed);
  if (from === null)
    return { windows: null, problems: [oneWindow("--to", "--from"), ...windowOf(observed, to!).problems] };
  if (to === null)
    return { windows: null, problems: [oneWindow("--from", "--to"), ...windowOf(observed, from).problems] };
  const [earlier, later] = [windowOf(observed, from), windowOf(observed, to)];
  const problems = [...earlier.problems, ...later.problems];
  if (problems.length === 0 && !areInOrder(earlier.periods, later.periods)) problems.push(windowsOutOfOrder(from, to));
  if (problems.length > 0) return { windows: null, problems };
  return { windows: { from: earlier.periods, to: later.periods, areChosen: false }, problems };
}

function lastWindows(observed: ObservedTrade): ReturnType<typeof comparedWindows> {
  const { period, periods } = observed;
  const to = periods.labels.slice(period === "year" ? -1 : -QUARTER);
  const from = to.map((each) => yearsAfter(each, -1));
  const { problems } = windowOf(observed, spanName(from));
  return { windows: problems.length > 0 ? null : { from, to, areChosen: true }, problems };
}

/** The two windows as periods of a panel, or each month (or year) of them by itself. */
export function estimateWindows({ from, to }: ComparedWindows, isByMonth: boolean): readonly EstimateWindow[] {
  return [from, to].flatMap((periods, at) => {
    const spans = isByMonth ? periods.map((each) => [each]) : [periods];
    return spans.map((span) => ({ name: spanName(span), from: span[0]!, to: span.at(-1)!, isLater: at === 1 }));
  });
}

/**
 * Earlier pairs of windows, a whole number of years before, the nearest first: those in which the later window begins no later than the
 * earlier one of the estimate, since before that nobody paid the rates of the estimate.
 *
 * @returns all that the package has, however many.
 */
export function earlierWindows(observed: ObservedTrade, { from, to }: ComparedWindows): readonly ComparedWindows[] {
  const found: ComparedWindows[] = [];
  for (let years = 1; ; years++) {
    const earlier = from.map((each) => yearsAfter(each, -years));
    if (observed.periods.indexOf(earlier[0]!) < 0) return found;
    const later = to.map((each) => yearsAfter(each, -years));
    if (later[0]! <= from[0]!) found.push({ from: earlier, to: later, areChosen: true });
  }
}

/**
 * A window as it is written.
 *
 * @example
 *   spanName(["2024-05", "2024-06"])   // "2024-05..2024-06"
 *   spanName(["2024"])                 // "2024"
 */
export function spanName(periods: Periods): string {
  const [first = "", last = first] = [periods[0], periods.at(-1)];
  return first === last ? first : `${first}..${last}`;
}
