import { periodsBetween, yearsAfter } from "../../data/packages/index.ts";

/** Two windows of imports, and the scenario whose tariffs were in force in the later one. */
export interface ObservedWindow {
  readonly scenario: string;
  /** Such as `2024-05..2024-07`; of a package of years `2024`. */
  readonly before: string;
  readonly after: string;
  /** What to bear in mind; null = nothing. */
  readonly note: string | null;
}

/** What customs recorded, and what of it is held against the predictions of a case. */
export interface ObservedCase {
  /** Name of the package. */
  readonly data: string;
  readonly windows: readonly ObservedWindow[];
  /** Years before the tariffs, in which the same months are compared with those of the year before. */
  readonly placebo: readonly number[];
  /** Sellers that are left out. */
  readonly without: readonly string[];
  /** Imports in a year, million of the currency, that a cell must exceed before. */
  readonly above: number;
}

/** Imports in a year, million, that a cell must exceed: 12.5 in three months. Source: docs/model/score.md, Cells. */
export const SCORED_ABOVE = 50;

/**
 * The same windows so many years later; the first and the last period of each are moved.
 *
 * @example
 *   movedWindow("2025-05..2025-07", -1)   // "2024-05..2024-07"
 */
export function movedWindow(window: string, years: number): string {
  return window
    .split("..")
    .map((period) => yearsAfter(period.trim(), years))
    .join("..");
}

/** Year in which a window ends. */
export function yearOf(window: string): number {
  return Number(window.split("..").at(-1)!.trim().slice(0, 4));
}

/** Part of a year that a window is. */
export function partOfYear(window: string): number {
  const [first = "", last = first] = window.split("..").map((each) => each.trim());
  const periods = periodsBetween(first, last).length;
  return first.length === 4 ? periods : periods / 12;
}
