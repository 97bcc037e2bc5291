import { installedFile } from "../files/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import type { Figure } from "./figures.ts";
import { FONT_FAMILY, FONT_PACKAGES, loadedFonts, withFonts } from "./fonts.ts";
import { chartLeftOut, picturesLeftOut } from "./problems/index.ts";

const DRAWER = "@resvg/resvg-wasm";
/** Pixels of the picture for one of the drawing: sharp on screens of twice the density, and in print. */
const SCALE = 2;

/** Makes PNG bytes of an SVG text. */
export type PngMaker = (svg: string) => Uint8Array;

/** Kept once prepared: the drawing program can be started once only. */
let made: Promise<PngMaker | Problem> | null = null;

/**
 * What makes PNG pictures of charts, with fonts of its own so that the bytes depend on no system.
 *
 * @returns the maker, or W930 with the line that installs what it needs.
 */
export function pngMaker(): Promise<PngMaker | Problem> {
  made ??= prepared();
  return made;
}

/** The picture of a chart; W970 with its name where it cannot be painted. */
export function painted({ name, svg }: Figure, paint: PngMaker): Uint8Array | Problem {
  try {
    return paint(svg);
  } catch (error) {
    return chartLeftOut(name, "PNG", error instanceof Error ? error.message : String(error));
  }
}

async function prepared(): Promise<PngMaker | Problem> {
  const fonts = loadedFonts();
  const code = installedFile(`${DRAWER}/index_bg.wasm`);
  if (fonts === null || code === null) return picturesLeftOut([DRAWER, ...FONT_PACKAGES]);
  const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
  await initWasm(code);
  const font = {
    loadSystemFonts: false,
    fontBuffers: [...fonts],
    defaultFontFamily: FONT_FAMILY,
    sansSerifFamily: FONT_FAMILY,
  };
  return (svg) => {
    const drawing = new Resvg(withFonts(svg), { font, fitTo: { mode: "zoom", value: SCALE } });
    const picture = drawing.render();
    const bytes = picture.asPng();
    picture.free();
    drawing.free();
    return bytes;
  };
}
