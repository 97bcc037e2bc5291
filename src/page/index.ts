export { briefHtml } from "./briefHtml.ts";
export { pageBody } from "./pageBody.ts";
export { type DocumentParts, htmlDocument } from "./htmlDocument.ts";
export { CONTENT_SECURITY_POLICY, pageDocument, pageParts } from "./pageDocument.ts";
export { startDocument } from "./startDocument.ts";
export { inlineCode, liveDocument, type LiveParts } from "./liveDocument.ts";
export { type LiveLoad, type LoadedPackage, packedLoad, sourceLoad } from "./packing/index.ts";
export { controlLabels, type LiveStart, toldIn } from "./start/index.ts";
