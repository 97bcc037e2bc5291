import { createRequire } from "node:module";
import type * as Typst from "@myriaddreamin/typst-ts-node-compiler";
import type { Problem } from "../problems/index.ts";
import { FONT_PACKAGES, loadedFonts } from "./fonts.ts";
import { absentPackages } from "./problems.ts";
import { typstText, type TypstOptions } from "./typstText.ts";

const COMPILER = "@myriaddreamin/typst-ts-node-compiler";
/** No file is read: the source holds its drawings, and the compiler gets the fonts. */
const NO_FOLDER = "/nowhere";

/** Makes the bytes of a PDF of a page. */
export type PdfMaker = (html: string, options: TypstOptions) => Uint8Array;

/**
 * What makes PDF of briefs: selectable text, fonts embedded, the date of the case instead of the clock's, the same bytes
 * for the same page.
 *
 * @returns the maker, or E930 with the line that installs what it needs.
 */
export function pdfMaker(): PdfMaker | Problem {
  const compiler = compilerModule();
  const fonts = loadedFonts();
  if (compiler === null || fonts === null) return absentPackages("A brief as PDF", [COMPILER, ...FONT_PACKAGES]);
  const typst = compiler.NodeCompiler.create({
    workspace: NO_FOLDER,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  return (html, options) => typst.pdf({ mainFileContent: typstText(html, options) });
}

function compilerModule(): typeof Typst | null {
  try {
    return createRequire(import.meta.url)(COMPILER) as typeof Typst;
  } catch {
    return null;
  }
}
