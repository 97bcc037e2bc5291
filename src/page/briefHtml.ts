import { type BriefInput, briefPage } from "../tell/brief/index.ts";
import { pageDocument } from "./pageDocument.ts";

/** The answer as one self-contained HTML page: no script, charts inline, every number with unit and source. */
export function briefHtml(input: BriefInput): string {
  return pageDocument(briefPage(input), input.hasPictures ?? false);
}
