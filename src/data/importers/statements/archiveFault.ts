import { type ArchiveEntry, archiveEntries, packedContent } from "./archiveEntries.ts";

/** Bytes of all entries unpacked, and how often an archive may grow when it is unpacked. */
const LIMITS = { bytes: 256 * 2 ** 20, ratio: 100 } as const;

/** How entries may be packed: stored, deflated. */
const METHODS: readonly number[] = [0, 8];

/**
 * Why an archive (ZIP, as XLSX is one) must not be unpacked, told by its list of entries before anything is unpacked.
 * Whether the list is true is another question, which only unpacking answers.
 *
 * @returns null when it may be.
 *
 * @example
 *   archiveFault(new Uint8Array(30))   // "it is no ZIP archive"
 */
export function archiveFault(bytes: Uint8Array): string | null {
  const entries = archiveEntries(bytes);
  if (typeof entries === "string") return entries;
  const fault = entries.map(entryFault).find((each) => each !== null);
  return fault ?? sizeFault(entries) ?? placeFault(bytes, entries);
}

function entryFault({ name, method, isLocked, hasSizesBehind, packed }: ArchiveEntry): string | null {
  if (isLocked) return "it is locked with a password";
  if (!METHODS.includes(method)) return `"${name}" in it is packed by method ${method}, which is not read`;
  if (name.startsWith("/") || name.split(/[\\/]/u).includes("..")) return `the name "${name}" in it leads out of it`;
  const isFolder = name.endsWith("/");
  return hasSizesBehind && packed === 0 && !isFolder ? `its list gives no size for "${name}"` : null;
}

function sizeFault(entries: readonly ArchiveEntry[]): string | null {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > LIMITS.bytes) return `it unpacks to ${unpacked} bytes, more than ${LIMITS.bytes / 2 ** 20} MiB`;
  return unpacked > LIMITS.ratio * Math.max(packed, 1)
    ? `it grows more than ${LIMITS.ratio} times when unpacked`
    : null;
}

/** Entries that are cut off, share bytes, or share a name. */
function placeFault(bytes: Uint8Array, entries: readonly ArchiveEntry[]): string | null {
  const cut = entries.find((entry) => packedContent(bytes, entry) === null);
  if (cut !== undefined) return `"${cut.name}" in it is cut off`;
  if (new Set(entries.map(({ name }) => name)).size < entries.length) return "two of its entries have one name";
  const ordered = entries.toSorted((one, other) => one.start - other.start);
  const endOf = (entry: ArchiveEntry): number => {
    const content = packedContent(bytes, entry);
    return content === null ? 0 : content.byteOffset - bytes.byteOffset + content.length;
  };
  const isShared = ordered.some((entry, at) => endOf(entry) > (ordered[at + 1]?.start ?? Infinity));
  return isShared ? "its entries share bytes" : null;
}

/** "SQLite" and a space. */
const DATABASE = [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20];

/** What bytes begin with: a spreadsheet of today, one of old, a database, or text. */
export function contentKind(bytes: Uint8Array): "archive" | "old spreadsheet" | "database" | "text" {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (begins([0x50, 0x4b, 0x03, 0x04])) return "archive";
  if (begins([0xd0, 0xcf, 0x11, 0xe0])) return "old spreadsheet";
  return begins(DATABASE) ? "database" : "text";
}
