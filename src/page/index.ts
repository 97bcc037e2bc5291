export { briefHtml } from "./briefHtml.ts";
export { pageBody } from "./pageBody.ts";
export { CONTENT_SECURITY_POLICY, pageDocument } from "./pageDocument.ts";
export { startDocument } from "./startDocument.ts";
