import {
  type CopiedPackage,
  copiedPackage,
  type CopyKey,
  packageCopy,
  type PackedCopy,
  slimCopy,
  wholeCopy,
} from "../../data/packages/index.ts";

/** What a live page carries: plain values as JSON has them, and checked packages to the last bit. */
export interface LiveLoad {
  readonly plain: unknown;
  readonly packages: readonly LoadedPackage[];
}

/** A checked package, and what it was made from. */
export interface LoadedPackage {
  readonly key: CopyKey;
  readonly checked: CopiedPackage;
}

/** Everything but the numbers. */
interface Head {
  readonly plain: unknown;
  readonly packages: readonly { readonly key: CopyKey; readonly text: string; readonly length: number }[];
}

/** Bytes of the number that says how long the text is. */
const HEAD = 4;

/**
 * What a page carries, as bytes: length of the text, the text, the numbers of each package.
 *
 * @example
 *   packedLoad({ plain: { a: 1 }, packages: [] }).length   // 35
 */
export function packedLoad({ plain, packages }: LiveLoad): Uint8Array {
  const copies = packages.map(({ key, checked }) => ({ key, ...slimCopy(packageCopy(checked, key)) }));
  const head: Head = {
    plain,
    packages: copies.map(({ key, text, numbers }) => ({ key, text, length: numbers.length })),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const length = new Uint8Array(HEAD);
  new DataView(length.buffer).setUint32(0, text.length);
  return joined([length, text, ...copies.map(({ numbers }) => numbers)]);
}

/**
 * What `packedLoad` packed.
 *
 * @throws RangeError where a package does not read back: its numbers lie in another order of bytes, or bytes are missing.
 *
 * @example
 *   loadOf(packedLoad({ plain: { a: 1 }, packages: [] })).plain   // { a: 1 }
 */
export function loadOf(bytes: Uint8Array): LiveLoad {
  const end = HEAD + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, end))) as Head;
  let at = end;
  const packages = head.packages.map(({ key, text, length }) => {
    const numbers = bytes.subarray(at, at + length);
    at += length;
    return { key, checked: packageAgain(wholeCopy({ text, numbers }), key) };
  });
  return { plain: head.plain, packages };
}

function packageAgain(copy: PackedCopy | null, key: CopyKey): CopiedPackage {
  const found = copy === null ? null : copiedPackage(copy, key);
  if (found === null) throw new RangeError("a package of the page does not read back");
  return found;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}
