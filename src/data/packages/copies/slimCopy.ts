import { decimals, numbersOf } from "./decimals.ts";
import { packed, type PackedArray, type PackedCopy, unpacked } from "./packed.ts";

interface SlimPlain {
  readonly plain: unknown;
  /** Digits behind the mark of each array that stands as decimals; null for one that stands as it is. */
  readonly digits: readonly (number | null)[];
}

/**
 * A copy for where every byte counts: numbers stand as the decimals that they were written as, where that gives them back to
 * the last bit.
 *
 * @throws RangeError for what is no copy.
 */
export function slimCopy(copy: PackedCopy): PackedCopy {
  const found = unpacked(copy);
  if (found === null) throw new RangeError("this is no copy");
  const slim = found.arrays.map((array) => (array instanceof Float64Array ? decimals(array) : null));
  const plain: SlimPlain = { plain: found.plain, digits: slim.map((each) => each?.digits ?? null) };
  return packed({ plain, arrays: found.arrays.map((array, at) => slim[at]?.bytes ?? array) });
}

/** The copy that `slimCopy` made slim; null for what is no such thing. */
export function wholeCopy(copy: PackedCopy): PackedCopy | null {
  const found = unpacked(copy);
  if (found === null) return null;
  const { plain, digits } = found.plain as SlimPlain;
  return packed({ plain, arrays: found.arrays.map((array, at) => wholeArray(array, digits[at] ?? null)) });
}

function wholeArray(array: PackedArray, digits: number | null): PackedArray {
  return digits === null || !(array instanceof Uint8Array) ? array : numbersOf({ digits, bytes: array });
}
