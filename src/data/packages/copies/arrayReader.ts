import { type IndexSet, indexSet } from "../../../base/sets/index.ts";
import type { PackedArray } from "./packed.ts";

/** Hands out the arrays of a copy one after another, in the order in which they were packed. */
export interface ArrayReader {
  readonly reals: () => Float64Array;
  readonly integers: () => Int32Array;
  readonly flags: () => Int8Array;
  readonly codes: () => Uint8Array;
}

/** @throws RangeError where the next array is of another type, or there is none. */
export function arrayReader(arrays: readonly PackedArray[]): ArrayReader {
  let at = 0;
  const next = <Type extends PackedArray>(type: new (length: number) => Type): (() => Type) => {
    return () => {
      const found = arrays[at++];
      if (found instanceof type) return found;
      throw new RangeError("another array was expected");
    };
  };
  return { reals: next(Float64Array), integers: next(Int32Array), flags: next(Int8Array), codes: next(Uint8Array) };
}

/** An index set as JSON. */
export type PlainSet = Pick<IndexSet, "name" | "labels">;

/** An index set without its function. */
export function plainSet({ name, labels }: IndexSet): PlainSet {
  return { name, labels };
}

/** The index set again. */
export function setOf({ name, labels }: PlainSet): IndexSet {
  return indexSet(name, labels);
}
