import { parseHTML } from "linkedom";

/** Font size of the source line of a chart, pixels. */
const SOURCE_LINE = "11";
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.,’'%-]*/gu;

/** How much a reader has before him until the annex begins. */
export interface BodySize {
  readonly words: number;
  readonly figures: number;
}

/**
 * Words and figures of a brief before its annex. A word is a run of letters and digits. Counted are headings, sentences, folded ones
 * too, and titles and subtitles of charts; not cells of tables, labels and source lines of charts, and links.
 */
export function bodySize(html: string): BodySize {
  const { document } = parseHTML(html);
  const parts = [...document.querySelectorAll("main > h1, main > section")];
  const figures = parts.flatMap((part) => [...part.querySelectorAll("figure")]);
  const titles = figures.flatMap((figure) => titleLines(figure.querySelector(".screen svg")));
  for (const each of parts.flatMap((part) => [...part.querySelectorAll("figure, table, svg")])) each.remove();
  const texts = [...parts.map((part) => part.textContent ?? ""), ...titles];
  return { words: texts.reduce((sum, text) => sum + (text.match(WORD)?.length ?? 0), 0), figures: figures.length };
}

/** Lines above the marks of a chart. */
function titleLines(svg: Element | null): readonly string[] {
  return [...(svg?.children ?? [])]
    .filter((each) => each.localName === "text" && each.getAttribute("font-size") !== SOURCE_LINE)
    .map((each) => each.textContent ?? "");
}
