import { inflateSync } from "node:zlib";

interface FontTable {
  readonly tag: string;
  readonly content: Uint8Array;
}

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const FONT_HEADER = 12;
const FONT_ENTRY = 16;

/**
 * Unpacks a WOFF font to TrueType, the form that Typst reads, under another family name, so that the parts of an
 * alphabet-wise font can be told apart.
 *
 * @param woff     Bytes of a WOFF 1.0 file.
 * @param family   Family name of the result.
 * @param letters  First and last code point that the result shows; all of the file when not given.
 * @source WOFF File Format 1.0, W3C, sections 3 to 5; OpenType, tables `name` and `cmap`.
 */
export function trueType(woff: Uint8Array, family: string, letters?: readonly [number, number]): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const tables = Array.from({ length: view.getUint16(12) }, (_, at): FontTable => {
    const place = WOFF_HEADER + WOFF_ENTRY * at;
    const tag = ascii(woff.subarray(place, place + 4));
    const [offset, packed, size] = [4, 8, 12].map((step) => view.getUint32(place + step)) as [number, number, number];
    const stored = woff.subarray(offset, offset + packed);
    const content = packed < size ? inflateSync(stored) : stored;
    if (tag === "name") return { tag, content: nameTable(family) };
    return { tag, content: tag === "cmap" && letters !== undefined ? letterTable(content, letters) : content };
  });
  return assembled(view.getUint32(4), tables);
}

function assembled(flavor: number, tables: readonly FontTable[]): Uint8Array {
  const start = FONT_HEADER + FONT_ENTRY * tables.length;
  const size = tables.reduce((sum, { content }) => sum + padded(content.length), start);
  const font = new Uint8Array(size);
  const view = new DataView(font.buffer);
  const steps = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavor);
  [tables.length, 16 * 2 ** steps, steps, 16 * (tables.length - 2 ** steps)].forEach((value, at) =>
    view.setUint16(4 + 2 * at, value),
  );
  let offset = start;
  tables.forEach(({ tag, content }, at) => {
    const place = FONT_HEADER + FONT_ENTRY * at;
    font.set(bytesOf(tag), place);
    font.set(content, offset);
    [checksum(view, offset, padded(content.length)), offset, content.length].forEach((value, step) =>
      view.setUint32(place + 4 + 4 * step, value),
    );
    offset += padded(content.length);
  });
  return font;
}

/** Table of names with family, full name and PostScript name, in UTF-16 as Windows reads them. */
function nameTable(family: string): Uint8Array {
  const names = [
    [1, family],
    [4, family],
    [6, family.replaceAll(" ", "-")],
  ] as const;
  const start = 6 + 12 * names.length;
  const size = 2 * family.length;
  const table = new Uint8Array(start + names.length * size);
  const view = new DataView(table.buffer);
  [0, names.length, start].forEach((value, at) => view.setUint16(2 * at, value));
  names.forEach(([identifier, text], row) => {
    const record = [3, 1, 0x409, identifier, size, row * size];
    record.forEach((value, at) => view.setUint16(6 + 12 * row + 2 * at, value));
    [...text].forEach((letter, at) => view.setUint16(start + row * size + 2 * at, letter.charCodeAt(0)));
  });
  return table;
}

const SEGMENTED = 12;
const GROUP = 12;

/** Table of letters with those between two code points only, both counted. */
function letterTable(content: Uint8Array, [first, last]: readonly [number, number]): Uint8Array {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const places = Array.from({ length: view.getUint16(2) }, (_, at) => view.getUint32(8 + 8 * at));
  const place = places.find((each) => view.getUint16(each) === SEGMENTED);
  const count = place === undefined ? 0 : view.getUint32(place + 12);
  const groups = Array.from({ length: count }, (_, at) => {
    const group = place! + 16 + GROUP * at;
    const [from, to, glyph] = [0, 4, 8].map((step) => view.getUint32(group + step)) as [number, number, number];
    const start = Math.max(from, first);
    return [start, Math.min(to, last), glyph + start - from] as const;
  }).filter(([from, to]) => from <= to);
  const size = 16 + GROUP * groups.length;
  const table = new DataView(new ArrayBuffer(12 + size));
  [0, 1, 3, 10, 0, 12, SEGMENTED, 0].forEach((value, at) => table.setUint16(2 * at, value));
  [size, 0, groups.length, ...groups.flat()].forEach((value, at) => table.setUint32(16 + 4 * at, value));
  return new Uint8Array(table.buffer);
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return 4 * Math.ceil(length / 4);
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
