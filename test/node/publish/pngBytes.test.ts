// @module-tag whole
import { beforeAll, describe, expect, it } from "vitest";
import { briefHtml } from "../../../src/page/index.ts";
import { figures, painted, pngMaker, type PngMaker } from "../../../src/node/publish/index.ts";
import { installedFile } from "../../../src/node/files/index.ts";
import { loadedFonts } from "../../../src/node/publish/fonts.ts";
import { lettersOf } from "../../../src/node/publish/letterTable.ts";
import { viewOf, woffTables } from "../../../src/node/publish/woff.ts";
import { briefInput } from "../../tell/brief/briefFixture.ts";

/** Pixels that differ from paper, of those of a text in letters that a font has. */
const INK = 100;
const SVG = 'xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="system-ui"';

let png: PngMaker;
beforeAll(async () => {
  const made = await pngMaker();
  if (typeof made !== "function") throw new Error(made.message);
  png = made;
});

function sizeOf(bytes: Uint8Array): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

/** A picture of a text; the larger, the more is drawn. */
function pictureOf(text: string, weight = 400): Uint8Array {
  return png(`<svg ${SVG}><text x="5" y="25" font-weight="${weight}">${text}</text></svg>`);
}

describe("the charts of a brief as pictures", () => {
  it("each chart is found in the page once, with its source line", () => {
    const found = figures(briefHtml(briefInput()));
    expect(found.map(({ name }) => name).toSorted()).toEqual([
      "flows-RUS",
      "heat-RUS",
      "map-RUS",
      "ranked-RUS",
      "waterfall-RUS",
    ]);
    for (const { svg } of found) {
      expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      expect(svg.replace(/<[^>]*>/g, " ")).toContain("world-2017");
    }
  });

  it("each is a PNG of twice its size, the same bytes each time", () => {
    for (const { svg } of figures(briefHtml(briefInput("ru")))) {
      const [width, height] = [/ width="(\d+)"/, / height="(\d+)"/].map((each) => Number(each.exec(svg)?.[1]));
      const bytes = png(svg);
      expect([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join("")).toBe("PNG");
      expect(sizeOf(bytes)).toEqual([2 * width, 2 * height]);
      expect(png(svg)).toEqual(bytes);
    }
  });

  it("a chart that cannot be painted is a warning with its name", () => {
    expect(painted({ name: "bars-RUS", svg: `<svg ${SVG} aria-label="<">` }, png)).toMatchObject({
      code: "W970",
      file: "charts/bars-RUS.png",
      message: expect.stringMatching(/^The chart "bars-RUS" could not be painted for PNG and is left out there: ./u),
    });
    expect(painted({ name: "bars-RUS", svg: `<svg ${SVG}/>` }, png)).toBeInstanceOf(Uint8Array);
  });

  it.each(["Russia", "Россия", "→ ≤ −", "Ŵ θ ₽"])("draws %s", (text) => {
    expect(pictureOf(text).length - pictureOf(" ").length).toBeGreaterThan(INK);
  });

  it("draws Cyrillic bold where it is bold, beside an arrow too", () => {
    for (const text of ["Россия", "Россия → Китай"]) {
      expect(pictureOf(text, 700)).not.toEqual(pictureOf(text));
    }
  });
});

describe("the fonts of pictures and PDF", () => {
  it("are TrueType, a regular and a bold one, with every alphabet in each", () => {
    const fonts = loadedFonts() ?? [];
    expect(fonts).toHaveLength(2);
    for (const font of fonts) {
      expect([...font.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
      const letters = lettersOf(tableIn(font, "cmap"));
      for (const letter of "AzÄЯё№ŴθΩ₽†→≤≥−\u202f—½×")
        expect(letters.get(letter.codePointAt(0) ?? 0)).toBeGreaterThan(0);
    }
  });

  it("map each letter to the glyph of the font it comes from", () => {
    const woff = installedFile("@fontsource/inter/files/inter-cyrillic-400-normal.woff");
    const tables = woffTables(woff ?? new Uint8Array());
    const own = lettersOf(tables.get("cmap") ?? new Uint8Array());
    const [regular = new Uint8Array()] = loadedFonts() ?? [];
    const all = lettersOf(tableIn(regular, "cmap"));
    const advance = (hmtx: Uint8Array, glyph: number): number => viewOf(hmtx).getUint16(4 * glyph);
    for (const letter of "АБВГДЖЩЯёж") {
      const point = letter.codePointAt(0) ?? 0;
      expect(advance(tableIn(regular, "hmtx"), all.get(point) ?? 0)).toBe(
        advance(tables.get("hmtx") ?? new Uint8Array(), own.get(point) ?? 0),
      );
    }
  });
});

/** A table of a TrueType font. */
function tableIn(font: Uint8Array, wanted: string): Uint8Array {
  const view = viewOf(font);
  for (let at = 0; at < view.getUint16(4); at++) {
    const place = 12 + 16 * at;
    if (String.fromCharCode(...font.subarray(place, place + 4)) === wanted) {
      return font.subarray(view.getUint32(place + 8), view.getUint32(place + 8) + view.getUint32(place + 12));
    }
  }
  throw new Error(`no table ${wanted}`);
}
