import { type BriefPage, dataBlock, pageStyle } from "../tell/brief/index.ts";
import { xmlText } from "../base/wording/index.ts";
import { pageBody } from "./pageBody.ts";

/** No script, nothing from elsewhere. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * A page as one self-contained HTML document: no script, charts inline, reviews of claims as a block of data.
 *
 * @param hasPictures  Whether pictures of the charts stand as `charts/NAME.png` beside it.
 */
export function pageDocument(page: BriefPage, hasPictures: boolean): string {
  const body = pageBody(page, hasPictures);
  return [
    "<!doctype html>",
    `<html lang="${page.language}">`,
    ...headLines(page, body),
    "<body>",
    body,
    page.reviews === null ? "" : dataBlock(page.reviews),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function headLines({ title, generator }: BriefPage, body: string): readonly string[] {
  return [
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="generator" content="${xmlText(generator)}">`,
    `<title>${xmlText(title)}</title>`,
    `<style>${pageStyle(body)}</style>`,
    "</head>",
  ];
}
