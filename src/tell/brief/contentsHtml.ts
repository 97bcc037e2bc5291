import type { Wording } from "../../base/wording/index.ts";
import { escaped, listHtml } from "./html.ts";
import type { BriefPage, PageSection } from "./page/page.ts";

/** Links to the sections of a page, those of the annex apart. */
export function contentsHtml({ sections }: BriefPage, words: Wording): string {
  const links = (isAnnex: boolean): string =>
    listHtml(sections.filter((each) => each.isAnnex === isAnnex).map(linkHtml));
  return [
    `<nav class="contents" aria-label="${escaped(words.say("page.contents", {}))}">`,
    links(false),
    `<p>${escaped(words.say("page.annex", {}))}</p>`,
    links(true),
    "</nav>",
  ].join("\n");
}

function linkHtml({ id, title }: PageSection): string {
  return `<a href="#${id}">${escaped(title)}</a>`;
}
