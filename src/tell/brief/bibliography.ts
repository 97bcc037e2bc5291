import { plugins } from "@citation-js/core";
// The plugin registers itself: it exports nothing.
// oxlint-disable-next-line import/no-unassigned-import
import "@citation-js/plugin-csl";
import type { Reference } from "../../case/index.ts";
import type { Language } from "../../base/wording/index.ts";
import { CITATION_STYLE, RUSSIAN_LOCALE, STYLE_NAME } from "./citationStyle.ts";

/** A source in the words of the citation style. */
export interface Citation {
  /** Key of the reference. */
  readonly key: string;
  /** One line, ending in a full stop, without the address. */
  readonly text: string;
  /** Address on the web, http(s) only; null when there is none. */
  readonly url: string | null;
}

const LOCALES = { en: "en-US", ru: "ru-RU" } as const satisfies Record<Language, string>;

/** Whether the style has been registered: citeproc keeps its styles and plugins in a module of its own. */
let isReady = false;

/**
 * References set in the author-date style of briefs and sorted by author, year and title. Titles and notes stay in the
 * language of the source; only the words between them follow the reader's.
 *
 * @example
 *   bibliography([{ id: "a", type: "book", title: "T", note: "Second edition." }], "en")[0]?.text   // "T (n.d.). Second edition."
 */
export function bibliography(references: readonly Reference[], language: Language): readonly Citation[] {
  if (references.length === 0) return [];
  prepare();
  const named = references.map((reference, at) => ({ ...reference, id: `s${at}` }));
  const entries = plugins.output.format("bibliography", named, {
    template: STYLE_NAME,
    lang: LOCALES[language],
    format: "text",
    asEntryArray: true,
  });
  return entries.map(([id, text]) => {
    const reference = references[Number(id.slice(1))]!;
    const url = addressOf(reference);
    return { key: reference.id, text: sentence(text, url), url };
  });
}

function prepare(): void {
  if (isReady) return;
  const { templates, locales } = plugins.config.get("@csl");
  templates.add(STYLE_NAME, CITATION_STYLE);
  locales.add(LOCALES.ru, RUSSIAN_LOCALE);
  isReady = true;
}

function addressOf({ DOI, URL }: Reference): string | null {
  const address = DOI === undefined ? (URL ?? "") : `https://doi.org/${DOI}`;
  return /^https?:\/\/[^\s<>"']+$/iu.test(address) ? address : null;
}

/** The text without its address, ending in one full stop. */
function sentence(text: string, url: string | null): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const said = url !== null && line.endsWith(url) ? line.slice(0, -url.length).trim() : line;
  return said.replace(/(?<!\.)\.{2,}$/u, ".");
}
