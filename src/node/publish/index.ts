export { svgDocument, type SvgDocument } from "./svgDocument.ts";
export type { PlainWorkbook } from "./plainWorkbook.ts";
export { xlsxBytes } from "./xlsxBytes.ts";
export { figures, type Figure } from "./figures.ts";
export { painted, pngMaker, type PngMaker } from "./pngBytes.ts";
export { pdfMaker, type PdfMade, type PdfMaker } from "./pdfBytes.ts";
export type { TypstOptions } from "./typstText.ts";
