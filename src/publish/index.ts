export { svgDocument, type SvgDocument } from "./svgDocument.ts";
export { xlsxBytes, type PlainWorkbook } from "./xlsxBytes.ts";
export { figures, type Figure } from "./figures.ts";
export { pngMaker, type PngMaker } from "./pngBytes.ts";
