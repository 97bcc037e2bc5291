import { inflateSync } from "node:zlib";

/** Tables of a font by their four-letter tags. */
export type FontTables = ReadonlyMap<string, Uint8Array>;

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const FONT_HEADER = 12;
const FONT_ENTRY = 16;
const TRUE_TYPE = 0x00010000;

/**
 * Tables of a web font.
 *
 * @param woff  Bytes of a WOFF 1.0 file.
 * @source WOFF File Format 1.0, W3C, sections 3 to 5.
 */
export function woffTables(woff: Uint8Array): FontTables {
  const view = viewOf(woff);
  const entries = Array.from({ length: view.getUint16(12) }, (_, at) => {
    const place = WOFF_HEADER + WOFF_ENTRY * at;
    const [offset, packed, size] = [4, 8, 12].map((step) => view.getUint32(place + step)) as [number, number, number];
    const stored = woff.subarray(offset, offset + packed);
    const tag = Buffer.from(woff.subarray(place, place + 4)).toString("latin1");
    return [tag, packed < size ? new Uint8Array(inflateSync(stored)) : stored] as const;
  });
  return new Map(entries);
}

/** A TrueType font of its tables, the form that Typst reads. */
export function trueType(tables: FontTables): Uint8Array {
  const entries = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const start = FONT_HEADER + FONT_ENTRY * entries.length;
  const font = new Uint8Array(entries.reduce((sum, [, content]) => sum + padded(content.length), start));
  const view = viewOf(font);
  const steps = Math.floor(Math.log2(entries.length));
  view.setUint32(0, TRUE_TYPE);
  setNumbers(view, 4, [entries.length, 16 * 2 ** steps, steps, 16 * (entries.length - 2 ** steps)]);
  let offset = start;
  entries.forEach(([tag, content], at) => {
    const place = FONT_HEADER + FONT_ENTRY * at;
    [...tag].forEach((letter, step) => view.setUint8(place + step, letter.charCodeAt(0)));
    font.set(content, offset);
    view.setUint32(place + 4, checksum(view, offset, padded(content.length)));
    view.setUint32(place + 8, offset);
    view.setUint32(place + 12, content.length);
    offset += padded(content.length);
  });
  return font;
}

/** A view of bytes as numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Writes 16-bit numbers one after another. */
export function setNumbers(view: DataView, place: number, numbers: readonly number[]): void {
  numbers.forEach((value, at) => view.setUint16(place + 2 * at, value));
}

/** Length with the padding to whole 32-bit words. */
export function padded(length: number): number {
  return 4 * Math.ceil(length / 4);
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
