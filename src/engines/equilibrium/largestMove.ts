import type { Parameter } from "../../base/sets/index.ts";
import { cellLabels, labelsOf } from "./cellLabels.ts";

/** The cell of an array that moved most, as a part of what it was, and how far the middle one moved. */
export interface LargestMove {
  /** Labels of the cell with the names of their dimensions. */
  readonly place: string;
  /** The labels alone, in the order of the dimensions. */
  readonly labels: readonly string[];
  readonly before: number;
  readonly after: number;
  /** After over before, less one; infinite where there was nothing before. */
  readonly relative: number;
  /** Median of |relative| over the cells that hold something, before or after. */
  readonly middle: number;
}

/**
 * Where and how far an array moved most.
 *
 * @returns a move of zero in the first cell where nothing moved.
 * @unit that of the values; moves as fractions of the value before
 * @source docs/model/equilibrium.md, The base year must add up
 *
 * @example  The second of three moves most; one that stays empty does not count
 *   const goods = indexSet("sector", ["a", "b", "c", "d"]);
 *   const [before, after] = [[10, 20, 0, 5], [11, 15, 0, 5]].map((each) => parameter([goods], Float64Array.from(each)));
 *   largestMove(before, after).relative   // -0.25
 *   largestMove(before, after).place      // "sector b"
 */
export function largestMove(before: Parameter, after: Parameter): LargestMove {
  const sizes: number[] = [];
  let [worst, most] = [0, 0];
  before.values.forEach((value, cell) => {
    const now = after.values[cell]!;
    if (value === 0 && now === 0) return;
    const moved = Math.abs(relativeMove(value, now));
    sizes.push(moved);
    if (moved > most) [worst, most] = [cell, moved];
  });
  const [was, is] = [before.values[worst]!, after.values[worst]!];
  return {
    place: cellLabels(before, worst),
    labels: labelsOf(before, worst),
    before: was,
    after: is,
    relative: relativeMove(was, is),
    middle: median(sizes),
  };
}

function relativeMove(before: number, after: number): number {
  if (before === after) return 0;
  return before === 0 ? Infinity : after / before - 1;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return 0;
  const high = sorted[middle]!;
  return sorted.length % 2 === 1 || high === Infinity ? high : (sorted[middle - 1]! + high) / 2;
}
