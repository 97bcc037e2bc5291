/** Numbers of a copy, each array with its type. */
export type PackedArray = Float64Array | Int32Array | Int8Array | Uint8Array;

/** What a copy holds: plain values as JSON has them, and arrays of numbers to the last bit. */
export interface Packed {
  readonly plain: unknown;
  readonly arrays: readonly PackedArray[];
}

/** The same as it is kept: a text, and the bytes of the arrays as they lie in memory. */
export interface PackedCopy {
  readonly text: string;
  readonly numbers: Uint8Array;
}

/** Arrays begin at multiples of this, bytes. */
const STEP = 8;

const TYPES = { f64: Float64Array, i32: Int32Array, i8: Int8Array, u8: Uint8Array } as const;
type TypeName = keyof typeof TYPES;

interface Head {
  /** A number by which a machine with another order of bytes is told. */
  readonly order: number;
  readonly plain: unknown;
  readonly arrays: readonly { readonly type: TypeName; readonly length: number }[];
}

/**
 * Plain values and arrays as a text and bytes.
 *
 * @example
 *   packed({ plain: { a: 1 }, arrays: [Uint8Array.of(1, 2)] }).numbers   // [1, 2, 0, 0, 0, 0, 0, 0]
 */
export function packed({ plain, arrays }: Packed): PackedCopy {
  const shapes = arrays.map((each) => ({ type: typeOf(each), length: each.length }));
  const numbers = new Uint8Array(arrays.reduce((end, each) => end + stepped(each.byteLength), 0));
  arrays.reduce((at, each) => {
    numbers.set(new Uint8Array(each.buffer, each.byteOffset, each.byteLength), at);
    return at + stepped(each.byteLength);
  }, 0);
  const head: Head = { order: byteOrder(), plain, arrays: shapes };
  return { text: JSON.stringify(head), numbers };
}

/**
 * What `packed` packed; null for a text and bytes that are no such thing, whole or in part.
 *
 * @example
 *   unpacked(packed({ plain: { a: 1 }, arrays: [] }))?.plain   // { a: 1 }
 *   unpacked({ text: "{}", numbers: new Uint8Array(8) })       // null
 */
export function unpacked(copy: PackedCopy): Packed | null {
  try {
    return unpackedOrThrown(copy);
  } catch {
    return null;
  }
}

/** @throws where lengths lead out of the bytes, or the text is no such JSON. */
function unpackedOrThrown({ text, numbers }: PackedCopy): Packed | null {
  const head = JSON.parse(text) as Head;
  if (head.order !== byteOrder()) return null;
  let at = 0;
  const arrays = head.arrays.map(({ type, length }) => {
    const found = arrayAt(numbers, TYPES[type], at, length);
    at += stepped(found.byteLength);
    return found;
  });
  return at === numbers.length ? { plain: head.plain, arrays } : null;
}

/** An array of its own: views of one buffer would be handed to threads all together. */
function arrayAt(numbers: Uint8Array, type: (typeof TYPES)[TypeName], at: number, length: number): PackedArray {
  const end = at + length * type.BYTES_PER_ELEMENT;
  if (end > numbers.length) throw new RangeError("fewer numbers than the text says");
  return new type(Uint8Array.from(numbers.subarray(at, end)).buffer);
}

function byteOrder(): number {
  return new Uint32Array(Uint8Array.of(1, 2, 3, 4).buffer)[0]!;
}

function stepped(length: number): number {
  return Math.ceil(length / STEP) * STEP;
}

function typeOf(array: PackedArray): TypeName {
  if (array instanceof Float64Array) return "f64";
  if (array instanceof Int32Array) return "i32";
  return array instanceof Int8Array ? "i8" : "u8";
}
