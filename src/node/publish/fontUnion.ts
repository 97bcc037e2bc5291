import { lettersOf, letterTable } from "./letterTable.ts";
import { type FontTables, padded, setNumbers, trueType, viewOf } from "./woff.ts";

/** A font whose letters are added to another, or some of them. */
export interface FontPart {
  readonly tables: FontTables;
  /** Which code points may be taken from it. */
  readonly takes: (point: number) => boolean;
}

interface Glyph {
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly bearing: number;
}

/**
 * One TrueType font of several: web fonts come in a file for each alphabet, and what sets or draws a text takes them for
 * different fonts, one of which lacks a letter. The first part keeps its kerning; a letter that several have is taken
 * from the first of them. Hints of later parts are dropped.
 *
 * @param parts   The same units for an em in all of them.
 * @param family  Family name of the result.
 * @source OpenType specification, tables `glyf`, `loca`, `hmtx`, `maxp`, `cmap`, `name`, `post`.
 */
export function fontUnion(parts: readonly [FontPart, ...(readonly FontPart[])], family: string): Uint8Array {
  const [first, ...others] = parts;
  const glyphs = Array.from({ length: glyphCount(first.tables) }, (_, at) => glyphOf(first.tables, at));
  const letters = new Map(lettersOf(tableOf(first.tables, "cmap")));
  for (const part of others) addLetters(part, glyphs, letters);
  const outlines = joined(glyphs.map(({ outline }) => outline));
  return trueType(
    new Map([
      ...KEPT.flatMap((tag) => (first.tables.has(tag) ? [[tag, tableOf(first.tables, tag)] as const] : [])),
      ["glyf", outlines.glyf],
      ["loca", outlines.loca],
      ["hmtx", metrics(glyphs)],
      ["cmap", letterTable(letters)],
      ["name", nameTable(family)],
      ["post", patched(new Uint8Array(32), 0, [3])],
      ["head", patched(tableOf(first.tables, "head"), 50, [1])],
      ["hhea", patched(tableOf(first.tables, "hhea"), 34, [glyphs.length])],
      [
        "maxp",
        largest(
          parts.map(({ tables }) => tableOf(tables, "maxp")),
          glyphs.length,
        ),
      ],
    ]),
  );
}

/** Tables of the first part that stay as they are: its weight, and its kerning and substitutions. */
const KEPT = ["OS/2", "GDEF", "GPOS", "GSUB", "gasp"] as const;

function addLetters({ tables, takes }: FontPart, glyphs: Glyph[], letters: Map<number, number>): void {
  const copies = new Map<number, number>();
  const copied = (glyph: number): number => {
    const known = copies.get(glyph);
    if (known !== undefined) return known;
    const { outline, ...metric } = glyphOf(tables, glyph);
    const place = glyphs.push({ outline, ...metric }) - 1;
    copies.set(glyph, place);
    glyphs[place] = { outline: withoutHints(outline, copied), ...metric };
    return place;
  };
  for (const [point, glyph] of lettersOf(tableOf(tables, "cmap"))) {
    if (!letters.has(point) && takes(point)) letters.set(point, copied(glyph));
  }
}

function tableOf(tables: FontTables, tag: string): Uint8Array {
  return tables.get(tag) ?? new Uint8Array(0);
}

function glyphCount(tables: FontTables): number {
  return viewOf(tableOf(tables, "maxp")).getUint16(4);
}

function glyphOf(tables: FontTables, glyph: number): Glyph {
  const [loca, hmtx] = [viewOf(tableOf(tables, "loca")), viewOf(tableOf(tables, "hmtx"))];
  const isLong = viewOf(tableOf(tables, "head")).getInt16(50) === 1;
  const offset = (at: number): number => (isLong ? loca.getUint32(4 * at) : 2 * loca.getUint16(2 * at));
  const wide = viewOf(tableOf(tables, "hhea")).getUint16(34);
  return {
    outline: tableOf(tables, "glyf").subarray(offset(glyph), offset(glyph + 1)),
    advance: hmtx.getUint16(4 * Math.min(glyph, wide - 1)),
    bearing: glyph < wide ? hmtx.getInt16(4 * glyph + 2) : hmtx.getInt16(4 * wide + 2 * (glyph - wide)),
  };
}

const [HAS_WORDS, HAS_SCALE, HAS_MORE, HAS_TWO_SCALES, HAS_MATRIX, HAS_HINTS] = [1, 8, 32, 64, 128, 256];

/** An outline without its hints; parts of a composite one point to where they were copied. */
function withoutHints(outline: Uint8Array, copied: (glyph: number) => number): Uint8Array {
  if (outline.length === 0) return outline;
  const contours = viewOf(outline).getInt16(0);
  if (contours >= 0) return withoutSimpleHints(outline, contours);
  const glyph = outline.slice();
  const view = viewOf(glyph);
  let place = 10;
  for (let flags = HAS_MORE; (flags & HAS_MORE) !== 0;) {
    flags = view.getUint16(place);
    view.setUint16(place, flags & ~HAS_HINTS);
    view.setUint16(place + 2, copied(view.getUint16(place + 2)));
    place += 4 + ((flags & HAS_WORDS) === 0 ? 2 : 4);
    place += (flags & HAS_SCALE) !== 0 ? 2 : (flags & HAS_TWO_SCALES) !== 0 ? 4 : (flags & HAS_MATRIX) !== 0 ? 8 : 0;
  }
  return glyph.subarray(0, place);
}

function withoutSimpleHints(outline: Uint8Array, contours: number): Uint8Array {
  const place = 10 + 2 * contours;
  const hints = viewOf(outline).getUint16(place);
  const glyph = new Uint8Array(outline.length - hints);
  glyph.set(outline.subarray(0, place));
  glyph.set(outline.subarray(place + 2 + hints), place + 2);
  return glyph;
}

function joined(outlines: readonly Uint8Array[]): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const loca = new Uint8Array(4 * (outlines.length + 1));
  const glyf = new Uint8Array(outlines.reduce((sum, { length }) => sum + padded(length), 0));
  const view = viewOf(loca);
  let offset = 0;
  outlines.forEach((outline, at) => {
    glyf.set(outline, offset);
    offset += padded(outline.length);
    view.setUint32(4 * at + 4, offset);
  });
  return { glyf, loca };
}

function metrics(glyphs: readonly Glyph[]): Uint8Array {
  const table = new Uint8Array(4 * glyphs.length);
  const view = viewOf(table);
  glyphs.forEach(({ advance, bearing }, at) => setNumbers(view, 4 * at, [advance, bearing]));
  return table;
}

/** Number of glyphs, and for every other limit the largest of the parts. */
function largest(tables: readonly Uint8Array[], count: number): Uint8Array {
  const [first = new Uint8Array(0)] = tables;
  const limits = Array.from({ length: (first.length - 6) / 2 }, (_, at) =>
    tables.reduce((most, table) => Math.max(most, viewOf(table).getUint16(6 + 2 * at)), 0),
  );
  return patched(first, 4, [count, ...limits]);
}

function patched(table: Uint8Array, place: number, numbers: readonly number[]): Uint8Array {
  const copy = table.slice();
  setNumbers(viewOf(copy), place, numbers);
  return copy;
}

/** Table of names with family, full name and PostScript name, in UTF-16 as Windows reads them. */
function nameTable(family: string): Uint8Array {
  const kinds = [1, 4, 6];
  const size = 2 * family.length;
  const start = 6 + 12 * kinds.length;
  const table = new Uint8Array(start + size);
  const view = viewOf(table);
  setNumbers(view, 0, [0, kinds.length, start]);
  kinds.forEach((kind, row) => setNumbers(view, 6 + 12 * row, [3, 1, 0x409, kind, size, 0]));
  setNumbers(
    view,
    start,
    [...family].map((letter) => letter.charCodeAt(0)),
  );
  return table;
}
