import type { IndexSet } from "./indexSet.ts";

/**
 * Numbers over index sets, in one Float64Array, last dimension fastest.
 * Absent values are NaN, never 0.
 */
export interface Parameter {
  readonly sets: readonly IndexSet[];
  readonly values: Float64Array;
  /** Value at positions, one per set. */
  readonly at: (...positions: readonly number[]) => number;
  /** Value at labels, one per set; NaN when a label is unknown. */
  readonly of: (...labels: readonly string[]) => number;
}

/**
 * Wraps values over sets.
 *
 * @param sets    Dimensions, slowest first.
 * @param values  One number per cell.
 * @throws RangeError when the number of values is not the product of the sizes.
 *
 * @example
 *   const country = indexSet("country", ["A", "B"]);
 *   parameter([country], new Float64Array([1, 2])).of("B")   // 2
 */
export function parameter(sets: readonly IndexSet[], values: Float64Array): Parameter {
  const cells = sets.reduce((product, set) => product * set.size, 1);
  if (values.length !== cells) throw new RangeError(`${values.length} values where ${cells} are expected`);
  const placed = (positions: readonly number[]): number => {
    let offset = 0;
    for (let axis = 0; axis < sets.length; axis++) {
      const position = positions[axis] ?? -1;
      const size = sets[axis]!.size;
      if (position < 0 || position >= size) return NaN;
      offset = offset * size + position;
    }
    return values[offset]!;
  };
  const at = (...positions: readonly number[]): number => placed(positions);
  const of = (...labels: readonly string[]): number => placed(sets.map((set, axis) => set.indexOf(labels[axis] ?? "")));
  return { sets, values, at, of };
}

/** A parameter with one value everywhere. */
export function filled(sets: readonly IndexSet[], value: number): Parameter {
  const cells = sets.reduce((product, set) => product * set.size, 1);
  const values = new Float64Array(cells);
  return parameter(sets, value === 0 ? values : values.fill(value));
}
