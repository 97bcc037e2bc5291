import { installedFile } from "../files/index.ts";
import { trueType } from "./trueType.ts";

/** Alphabets of the text font that are loaded, each a file and a family of its own, in the order they are tried. */
const ALPHABETS = ["latin", "cyrillic", "latin-ext", "greek"] as const;
const WEIGHTS = [400, 700] as const;
/** Font for arrows and signs that the text font lacks. */
const SIGNS = "DejaVu Sans signs";
/** Punctuation, arrows and signs of mathematics: were letters among them, renderers would set whole texts in this font. */
const SIGN_POINTS = [0x2000, 0x2bff] as const;

/** Packages that hold the fonts. */
export const FONT_PACKAGES: readonly string[] = ["@fontsource/inter", "@fontsource/dejavu-sans"];

/** Families of the loaded fonts, in the order they are tried. */
export const FONT_FAMILIES: readonly string[] = [...ALPHABETS.map((alphabet) => `Inter ${alphabet}`), SIGNS];

/** What each alphabet is asked for; anything else comes from the font of signs. */
const LETTERS: readonly (readonly [family: string, letters: RegExp])[] = [
  ["Inter latin", /[\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018-\u201e\u2022\u2026\u2212\u20ac]/u],
  ["Inter cyrillic", /[\u0400-\u045f\u0490\u0491\u2116]/u],
  ["Inter latin-ext", /[\u0100-\u0130\u0132-\u0151\u0154-\u017f\u2020\u20bd]/u],
  ["Inter greek", /[\u0391-\u03a1\u03a3-\u03c9]/u],
];

/**
 * Splits a text into runs that one font can show.
 *
 * @example
 *   fontRuns("С → A")   // [["Inter cyrillic", "С"], ["Inter latin", " "], ["DejaVu Sans signs", "→"], ["Inter latin", " A"]]
 */
export function fontRuns(text: string): readonly (readonly [family: string, text: string])[] {
  const runs: [string, string][] = [];
  for (const letter of text) {
    const family = LETTERS.find(([, letters]) => letters.test(letter))?.[0] ?? SIGNS;
    const last = runs.at(-1);
    if (last?.[0] === family) last[1] += letter;
    else runs.push([family, letter]);
  }
  return runs;
}

/**
 * A drawing whose texts name, run by run, the loaded font that shows them: left to itself a renderer takes the first
 * font that has a missing letter, whatever its weight, for the whole text.
 */
export function withFonts(svg: string): string {
  return svg
    .replace(/ font-family="[^"]*"/, ` font-family="${FONT_FAMILIES[0]}"`)
    .replaceAll(/(<(?:text|tspan)[^>]*>)([^<]+)/g, (_, tag: string, text: string) => `${tag}${spans(text)}`);
}

function spans(text: string): string {
  return fontRuns(text)
    .map(([family, run]) => (family === FONT_FAMILIES[0] ? run : `<tspan font-family="${family}">${run}</tspan>`))
    .join("");
}

/**
 * The fonts of PDF and PNG as TrueType, unpacked from the web fonts that are installed.
 *
 * @returns the fonts; null when a package is not installed.
 */
export function loadedFonts(): readonly Uint8Array[] | null {
  const files = WEIGHTS.flatMap((weight) => [
    ...ALPHABETS.map(
      (alphabet) => [`@fontsource/inter/files/inter-${alphabet}-${weight}-normal.woff`, `Inter ${alphabet}`] as const,
    ),
    [`@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff`, SIGNS, SIGN_POINTS] as const,
  ]);
  const fonts = files.map(([path, family, letters]) => {
    const woff = installedFile(path);
    return woff === null ? null : trueType(woff, family, letters);
  });
  return fonts.every((font) => font !== null) ? fonts : null;
}
