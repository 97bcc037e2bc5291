import { crc32, deflateRawSync } from "node:zlib";

/** An entry of an archive; what it says of itself may be untrue. */
export interface Packed {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** 0 stored, 8 deflated; others are only said. */
  readonly method?: number;
  readonly flags?: number;
  /** Whether the content is packed already, or says so. */
  readonly isRaw?: true;
  /** Bytes that the list gives, where they are not those of the content. */
  readonly packed?: number;
  readonly unpacked?: number;
  /** Bytes that the head before the content gives, where they are not those of the list. */
  readonly headSizes?: readonly [packed: number, unpacked: number];
  readonly checksum?: number;
  /** Entry whose bytes this one claims as well. */
  readonly sharesWith?: number;
}

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === "string" ? Buffer.from(content) : content;

/** A ZIP archive that says of its entries what it is told to. */
export function archive(entries: readonly Packed[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const starts: number[] = [];
  const listed: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = bytesOf(entry.content);
    const packed =
      (entry.method ?? 8) === 8 && entry.isRaw === undefined ? deflateRawSync(content, { level: 1 }) : content;
    const sizes = [entry.packed ?? packed.length, entry.unpacked ?? content.length] as const;
    const checksum = entry.checksum ?? crc32OrZero(content);
    starts.push(entry.sharesWith === undefined ? at : (starts[entry.sharesWith] ?? 0));
    if (entry.sharesWith === undefined) {
      const head = headOf(entry, checksum, entry.headSizes ?? sizes);
      parts.push(head, packed);
      at += head.length + packed.length;
    }
    listed.push(lineOf(entry, checksum, sizes, starts.at(-1) ?? 0));
  }
  const list = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

/** Node 20.15 and later have it; 0 stands for a checksum that is not compared. */
function crc32OrZero(content: Uint8Array): number {
  return typeof crc32 === "function" ? crc32(content) : 0;
}

function headOf(
  { name, method = 8, flags = 0 }: Packed,
  checksum: number,
  [packed, unpacked]: readonly [number, number],
): Buffer {
  const head = Buffer.alloc(30 + name.length);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(method, 8);
  head.writeUInt32LE(checksum, 14);
  head.writeUInt32LE(packed, 18);
  head.writeUInt32LE(unpacked, 22);
  head.writeUInt16LE(name.length, 26);
  head.write(name, 30, "latin1");
  return head;
}

function lineOf(
  { name, method = 8, flags = 0 }: Packed,
  checksum: number,
  [packed, unpacked]: readonly [number, number],
  start: number,
): Buffer {
  const line = Buffer.alloc(46 + name.length);
  line.writeUInt32LE(0x02014b50, 0);
  line.writeUInt16LE(flags, 8);
  line.writeUInt16LE(method, 10);
  line.writeUInt32LE(checksum, 16);
  line.writeUInt32LE(packed, 20);
  line.writeUInt32LE(unpacked, 24);
  line.writeUInt16LE(name.length, 28);
  line.writeUInt32LE(start, 42);
  line.write(name, 46, "latin1");
  return line;
}
