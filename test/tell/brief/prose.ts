import { parseHTML } from "linkedom";

/** What is no sentence of ours: evidence, commands, quotations. */
const NO_PROSE = "table, details, code, blockquote, q, cite";

/**
 * Sentences of sections of a brief: headings, paragraphs, items of lists, and titles of charts without their source lines.
 *
 * @param sections  Ids of the sections.
 */
export function proseOf(html: string, sections: readonly string[]): readonly string[] {
  const { document } = parseHTML(html);
  const parts = sections.flatMap((id) => [...document.querySelectorAll(`#${id}`)]);
  for (const part of parts) for (const each of part.querySelectorAll(NO_PROSE)) each.remove();
  return parts
    .flatMap((part) => [...part.querySelectorAll("h2, h3, p, li, svg > text:not([font-size='11'])")])
    .map((each) => (each.textContent ?? "").trim())
    .filter((text) => text !== "");
}
