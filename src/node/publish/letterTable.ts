import { setNumbers, viewOf } from "./woff.ts";

const [BY_SEGMENT, BY_GROUP] = [4, 12];
const GROUP = 12;

/**
 * Code points that a font shows, with their glyphs.
 *
 * @param cmap  The table `cmap`, with a subtable of format 4 or 12.
 * @source OpenType specification, table `cmap`.
 */
export function lettersOf(cmap: Uint8Array): ReadonlyMap<number, number> {
  const view = viewOf(cmap);
  const places = Array.from({ length: view.getUint16(2) }, (_, at) => view.getUint32(8 + 8 * at));
  const groups = places.find((place) => view.getUint16(place) === BY_GROUP);
  if (groups !== undefined) return new Map(groupLetters(view, groups));
  const segments = places.find((place) => view.getUint16(place) === BY_SEGMENT);
  return new Map(segments === undefined ? [] : segmentLetters(view, segments));
}

function* groupLetters(view: DataView, place: number): Generator<readonly [number, number]> {
  for (let at = 0; at < view.getUint32(place + 12); at++) {
    const group = place + 16 + GROUP * at;
    const [first, last, glyph] = [0, 4, 8].map((step) => view.getUint32(group + step)) as [number, number, number];
    for (let point = first; point <= last; point++) yield [point, glyph + point - first];
  }
}

function* segmentLetters(view: DataView, place: number): Generator<readonly [number, number]> {
  const twice = view.getUint16(place + 6);
  for (let at = 0; at < twice; at += 2) {
    const [last, first, delta, range] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice].map((step) =>
      view.getUint16(place + step + at),
    ) as [number, number, number, number];
    for (let point = first; point <= last && point < 0xffff; point++) {
      const listed = range === 0 ? point : view.getUint16(place + 16 + 3 * twice + at + range + 2 * (point - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) yield [point, glyph];
    }
  }
}

/** Table `cmap` of code points and their glyphs, as groups. */
export function letterTable(letters: ReadonlyMap<number, number>): Uint8Array {
  const entries = [...letters].toSorted(([a], [b]) => a - b);
  const size = 16 + GROUP * entries.length;
  const table = new Uint8Array(12 + size);
  const view = viewOf(table);
  setNumbers(view, 0, [0, 1, 3, 10, 0, 12, BY_GROUP, 0]);
  const words = [size, 0, entries.length, ...entries.flatMap(([point, glyph]) => [point, point, glyph])];
  words.forEach((value, at) => view.setUint32(16 + 4 * at, value));
  return table;
}
