import { greatest } from "../../base/units/index.ts";
import type { Ends } from "../../base/wording/index.ts";

/** A number with its range; either may be absent. */
interface Ranged {
  readonly value: number | null;
  readonly range: Ends | null;
}

/** How many times further the rows of one scale may reach than the widest of the other. */
const FLATTENING = 4;

/** Numbers that a scale must hold to show a row. */
export function extremes({ value, range }: Ranged): readonly number[] {
  return [...(value === null ? [] : [value]), ...(range === null ? [] : [range.low, range.high])];
}

/**
 * Rows that can share a scale, then those that would flatten them: parted where the reach from zero grows most between
 * neighbours, if it grows several times. One part where none does.
 *
 * @example
 *   const rows = [0.1, 0.2, 3].map((value) => ({ value, range: null }));
 *   partedByReach(rows).map((part) => part.length)   // [2, 1]
 */
export function partedByReach<Row extends Ranged>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const limit = flatteningReach(rows.map(reachOf));
  if (limit === null) return [rows];
  return [rows.filter((row) => reachOf(row) < limit), rows.filter((row) => reachOf(row) >= limit)];
}

/** How far a row reaches from zero, its range included. */
function reachOf(row: Ranged): number {
  return greatest([0, ...extremes(row).map(Math.abs)]);
}

/** The reach from which on rows need another scale; null where none does. What is tiny beside all others parts nothing. */
function flatteningReach(reaches: readonly number[]): number | null {
  const sorted = reaches.toSorted((one, other) => one - other);
  const least = greatest(reaches) / FLATTENING ** 2;
  const gaps = sorted
    .slice(1)
    .map((reach, at) => ({ reach, times: sorted[at]! > 0 ? reach / sorted[at]! : Infinity }))
    .filter(({ times, reach }) => times >= FLATTENING && reach >= least);
  return gaps.toSorted((one, other) => other.times - one.times)[0]?.reach ?? null;
}
