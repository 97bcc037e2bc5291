export { svgDocument, type SvgDocument } from "./svgDocument.ts";
