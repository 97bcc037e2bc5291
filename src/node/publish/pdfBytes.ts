import { createRequire } from "node:module";
import type * as Typst from "@myriaddreamin/typst-ts-node-compiler";
import type { Problem } from "../../base/problems/index.ts";
import { figures } from "./figures.ts";
import { FONT_PACKAGES, loadedFonts } from "./fonts.ts";
import { absentPackages, chartLeftOut, notSet } from "./problems/index.ts";
import { drawingText, typstText, type TypstOptions } from "./typstText.ts";

const COMPILER = "@myriaddreamin/typst-ts-node-compiler";
/** No file is read: the source holds its drawings, and the compiler gets the fonts. */
const NO_FOLDER = "/nowhere";

/** A page as PDF, and what is not in it. */
export interface PdfMade {
  /** Null when the page could not be set: E970 says why. */
  readonly bytes: Uint8Array | null;
  /** W970 for each chart that was left out. */
  readonly problems: readonly Problem[];
}

/** Makes a PDF of a page. */
export type PdfMaker = (html: string, options: TypstOptions) => PdfMade;

/**
 * What makes PDF of briefs: selectable text, fonts embedded, the date of the case instead of the clock's, the same bytes
 * for the same page.
 *
 * @returns the maker, or E930 with the line that installs what it needs.
 */
export function pdfMaker(): PdfMaker | Problem {
  const compiler = compilerModule();
  const fonts = loadedFonts();
  if (compiler === null || fonts === null)
    return absentPackages("--pdf", "A brief as PDF", [COMPILER, ...FONT_PACKAGES]);
  const typst = compiler.NodeCompiler.create({
    workspace: NO_FOLDER,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  return pdfMakerWith((source) => typst.pdf({ mainFileContent: source }));
}

/** The same with what sets Typst source and throws where it cannot: a chart that cannot be drawn costs that chart only. */
export function pdfMakerWith(set: (source: string) => Uint8Array): PdfMaker {
  return (html, options) => {
    const whole = attempt(set, typstText(html, options));
    if (whole instanceof Uint8Array) return { bytes: whole, problems: [] };
    const faults = figures(html).flatMap(({ name, svg }) => {
      const drawn = attempt(set, drawingText(svg, ""));
      return drawn instanceof Uint8Array ? [] : [{ svg, problem: chartLeftOut(name, "PDF", drawn) }];
    });
    const problems = faults.map(({ problem }) => problem);
    const rest = attempt(set, typstText(html, { ...options, without: new Set(faults.map(({ svg }) => svg)) }));
    if (rest instanceof Uint8Array) return { bytes: rest, problems };
    return { bytes: null, problems: [...problems, notSet(rest)] };
  };
}

/** What was set, or why not. */
function attempt(set: (source: string) => Uint8Array, source: string): Uint8Array | string {
  try {
    return set(source);
  } catch (error) {
    return reasonOf(error);
  }
}

/** Typst's errors have their words in the code, and an empty message. */
function reasonOf(error: unknown): string {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  const words = [message, code].find((each): each is string => typeof each === "string" && each !== "");
  return words?.replace(/^\d+: /u, "") ?? "no reason was given";
}

function compilerModule(): typeof Typst | null {
  try {
    return createRequire(import.meta.url)(COMPILER) as typeof Typst;
  } catch {
    return null;
  }
}
