import type { Rating } from "./rating.ts";

/** Which values meet in the same unit. */
export interface Coincidences {
  /** Values of units rated twice, ascending. */
  readonly values: readonly (string | number)[];
  /** n_c: how often each value was given in those units.   [value] */
  readonly totals: Float64Array;
  /** o_ck: pairs of values in a unit, each unit's pairs divided by its ratings less one.   [value, value] */
  readonly pairs: Float64Array;
  /** Units rated by two coders at least. */
  readonly units: number;
}

/** Coincidence matrix of ratings: a row a coder, a column a unit. @source Krippendorff (2011) */
export function coincidences(ratings: readonly (readonly Rating[])[]): Coincidences {
  const units = (ratings[0] ?? []).map((_, unit) => given(ratings, unit)).filter((unit) => unit.length > 1);
  const values = [...new Set(units.flat())].toSorted(ascending);
  const position = new Map(values.map((value, at) => [value, at]));
  const totals = new Float64Array(values.length);
  const pairs = new Float64Array(values.length * values.length);
  for (const unit of units) {
    const at = unit.map((value) => position.get(value)!);
    at.forEach((c, first) => {
      totals[c]! += 1;
      at.forEach((k, second) => {
        if (first !== second) pairs[c * values.length + k]! += 1 / (unit.length - 1);
      });
    });
  }
  return { values, totals, pairs, units: units.length };
}

function given(ratings: readonly (readonly Rating[])[], unit: number): (string | number)[] {
  return ratings.flatMap((row) => {
    const rating = row[unit];
    return rating === null || rating === undefined ? [] : [rating];
  });
}

function ascending(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : Number(left > right);
}
