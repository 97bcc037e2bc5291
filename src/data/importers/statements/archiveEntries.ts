/** An entry of an archive, as its list has it; what is unpacked may be something else. */
export interface ArchiveEntry {
  /** One character a byte. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isLocked: boolean;
  /** Whether sizes follow the content, so that those before it may be zero. */
  readonly hasSizesBehind: boolean;
  /** Bytes. */
  readonly packed: number;
  /** Bytes. */
  readonly unpacked: number;
  /** Where the head of its content begins. */
  readonly start: number;
}

/** Most entries of an archive. */
const MOST_ENTRIES = 1000;

/** Length and signature of the record that ends an archive, and of the heads of an entry in the list and before its content. */
const END = { signature: 0x06054b50, length: 22, comment: 0xffff } as const;
const LISTED = { signature: 0x02014b50, length: 46 } as const;
const HEAD = { signature: 0x04034b50, length: 30 } as const;

/** What stands in place of a number that only the 64-bit kind can hold. */
const WIDE = { entries: 0xffff, size: 0xffffffff } as const;

/** Why an archive of the 64-bit kind is not read. */
const IS_WIDE = "archives of the 64-bit kind are not read";

/**
 * The list of entries of an archive (ZIP, as XLSX is one).
 *
 * @returns its entries, at most 1,000; in words why there are none to be had.
 *
 * @example
 *   archiveEntries(new Uint8Array(30))   // "it is no ZIP archive"
 */
export function archiveEntries(bytes: Uint8Array): readonly ArchiveEntry[] | string {
  const view = viewOf(bytes);
  const end = endOfArchive(view);
  if (end < 0) return "it is no ZIP archive";
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === WIDE.entries || at === WIDE.size) return IS_WIDE;
  if (count > MOST_ENTRIES) return `it has ${count} entries, more than ${MOST_ENTRIES}`;
  const entries: ArchiveEntry[] = [];
  while (entries.length < count) {
    if (at + LISTED.length > end || view.getUint32(at, true) !== LISTED.signature)
      return "its list of entries is broken";
    entries.push(entryAt(bytes, view, at));
    at += LISTED.length + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return entries.some(({ packed, unpacked, start }) => [packed, unpacked, start].includes(WIDE.size))
    ? IS_WIDE
    : entries;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ArchiveEntry {
  const flags = view.getUint16(at + 8, true);
  const nameStart = at + LISTED.length;
  const name = bytes.subarray(nameStart, nameStart + view.getUint16(at + 28, true));
  return {
    name: Array.from(name, (byte) => String.fromCharCode(byte)).join(""),
    method: view.getUint16(at + 10, true),
    isLocked: (flags & 1) !== 0,
    hasSizesBehind: (flags & 8) !== 0,
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    start: view.getUint32(at + 42, true),
  };
}

/** The content of an entry as it is packed; null where the archive does not hold it whole. */
export function packedContent(bytes: Uint8Array, { start, packed }: ArchiveEntry): Uint8Array | null {
  const view = viewOf(bytes);
  if (start + HEAD.length > bytes.length || view.getUint32(start, true) !== HEAD.signature) return null;
  const from = start + HEAD.length + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return from + packed > bytes.length ? null : bytes.subarray(from, from + packed);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function endOfArchive(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - END.comment); at--) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  return -1;
}
