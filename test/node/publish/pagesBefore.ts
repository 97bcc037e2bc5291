import { pdfMaker } from "../../../src/node/publish/index.ts";
import { openedPdf } from "./openedPdf.ts";

/** Pages of the PDF of a brief before the one that begins with a heading. */
export async function pagesBefore(heading: string, html: string, date: string): Promise<number> {
  const make = pdfMaker();
  const { bytes } = typeof make === "function" ? make(html, { date }) : { bytes: null };
  if (bytes === null) throw new Error("the brief was not set as PDF");
  const document = await openedPdf(bytes);
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join("");
    if (text.trimStart().startsWith(heading)) return page - 1;
  }
  throw new Error(`no page begins with ${heading}`);
}
