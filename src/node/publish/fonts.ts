import { installedFile } from "../files/index.ts";
import { fontUnion, type FontPart } from "./fontUnion.ts";
import { woffTables } from "./woff.ts";

/** Alphabets of the text font that are joined, each a file of its own. */
const ALPHABETS = ["latin", "latin-ext", "cyrillic", "greek"] as const;
const WEIGHTS = [400, 700] as const;
/** Punctuation, arrows and signs of mathematics, which the text font lacks in part. */
const SIGNS = { first: 0x2000, last: 0x2bff } as const;

/** Packages that hold the fonts. */
export const FONT_PACKAGES: readonly string[] = ["@fontsource/inter", "@fontsource/dejavu-sans"];

/** Family of the loaded fonts: one word, so that it is its own PostScript name. */
export const FONT_FAMILY = "TertiusInter";

/** Kept once read: joining them takes longer than a page. */
let loaded: readonly Uint8Array[] | null = null;

/**
 * The fonts of PDF and PNG, regular and bold, as TrueType: Inter for letters, DejaVu Sans for signs, joined from the web
 * fonts that are installed.
 *
 * @returns the fonts; null when a package is not installed.
 */
export function loadedFonts(): readonly Uint8Array[] | null {
  if (loaded !== null) return loaded;
  const fonts = WEIGHTS.map(fontOf);
  if (!fonts.every((font) => font !== null)) return null;
  loaded = fonts;
  return fonts;
}

function fontOf(weight: number): Uint8Array | null {
  const parts = [
    ...ALPHABETS.map((alphabet) => part(`@fontsource/inter/files/inter-${alphabet}-${weight}-normal.woff`, () => true)),
    part(
      `@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff`,
      (point) => point >= SIGNS.first && point <= SIGNS.last,
    ),
  ];
  const found = parts.filter((each) => each !== null);
  const [first, ...others] = found;
  return first === undefined || found.length < parts.length ? null : fontUnion([first, ...others], FONT_FAMILY);
}

function part(path: string, takes: FontPart["takes"]): FontPart | null {
  const woff = installedFile(path);
  return woff === null ? null : { tables: woffTables(woff), takes };
}

/** A drawing whose texts ask for the loaded fonts instead of those of the reader's system. */
export function withFonts(svg: string): string {
  return svg.replace(/ font-family="[^"]*"/, ` font-family="${FONT_FAMILY}"`);
}
