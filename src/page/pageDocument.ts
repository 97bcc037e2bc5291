import { type BriefPage, dataBlock } from "../tell/brief/index.ts";
import { type DocumentParts, htmlDocument } from "./htmlDocument.ts";
import { pageBody } from "./pageBody.ts";

/** No script, nothing from elsewhere. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * What the document of a page is made of: no script, charts inline, reviews of claims as a block of data.
 *
 * @param hasPictures  Whether pictures of the charts stand as `charts/NAME.png` beside it.
 */
export function pageParts(page: BriefPage, hasPictures: boolean): DocumentParts {
  return {
    ...page,
    policy: CONTENT_SECURITY_POLICY,
    body: pageBody(page, hasPictures),
    style: "",
    after: page.reviews === null ? [] : [dataBlock(page.reviews)],
  };
}

/** A page as one self-contained HTML document, as `pageParts` says. */
export function pageDocument(page: BriefPage, hasPictures: boolean): string {
  return htmlDocument(pageParts(page, hasPictures));
}
