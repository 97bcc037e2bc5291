/** Most entries of an archive, bytes of all of them unpacked, and how often an archive may grow when it is unpacked. */
const LIMITS = { entries: 1000, bytes: 256 * 2 ** 20, ratio: 100 } as const;

/** Length and signature of the record that ends an archive, and of the head of an entry. */
const END = { signature: 0x06054b50, length: 22, comment: 0xffff } as const;
const ENTRY = { signature: 0x02014b50, length: 46 } as const;

/**
 * Why an archive (ZIP, as XLSX is one) must not be unpacked, told by its list of entries before anything is unpacked.
 *
 * @returns null when it may be.
 *
 * @example
 *   archiveFault(new Uint8Array(30))   // "it is no ZIP archive"
 */
export function archiveFault(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfArchive(view);
  if (end < 0) return "it is no ZIP archive";
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (entries === 0xffff || at === 0xffffffff) return "archives of the 64-bit kind are not read";
  if (entries > LIMITS.entries) return `it has ${entries} entries, more than ${LIMITS.entries}`;
  let [packed, unpacked] = [0, 0];
  for (let entry = 0; entry < entries; entry++) {
    if (at + ENTRY.length > end || view.getUint32(at, true) !== ENTRY.signature) return "its list of entries is broken";
    packed += view.getUint32(at + 20, true);
    unpacked += view.getUint32(at + 24, true);
    at += ENTRY.length + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  if (unpacked > LIMITS.bytes) return `it unpacks to ${unpacked} bytes, more than ${LIMITS.bytes / 2 ** 20} MiB`;
  return unpacked > LIMITS.ratio * Math.max(packed, 1)
    ? `it grows more than ${LIMITS.ratio} times when unpacked`
    : null;
}

function endOfArchive(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - END.comment); at--) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  return -1;
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
