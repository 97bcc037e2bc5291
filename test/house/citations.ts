import ts from "typescript";
import { anchorsOf } from "./links.ts";
import { syntaxTree } from "./sources.ts";

/** A page by its path, then an anchor, and what follows it: words after a comma, or the number of a section. */
const CITATION = /(?<![\w./-])((?:[\w-]+\/)*[\w-]+\.md)(#[\w-]+)?(?:(?=, ([^;]*))|(?= ((?:§|section \d)[^;]*))|)/g;

/**
 * Citations in docstrings that lead nowhere, a sentence each: a page that is not there, words after its comma that are no heading
 * of it. `pages` holds the text of every page by path.
 */
export function brokenCitations(file: string, text: string, pages: ReadonlyMap<string, string>): string[] {
  return docstringsOf(file, text).flatMap((docstring) =>
    [...docstring.matchAll(CITATION)].flatMap(([, page = "", anchor, named, numbered]) => {
      const target = pages.get(page);
      if (target === undefined) return [`${file}: ${page}: there is no ${page}`];
      const lacks = (what: string): string[] => [`${file}: ${page}: ${page} has no heading for ${what}`];
      if (anchor !== undefined && !anchorsOf(target).has(anchor.slice(1))) return lacks(anchor);
      const words = named ?? numbered;
      return words === undefined || isHeading(words, headingsOf(target)) ? [] : lacks(firstWords(words));
    }),
  );
}

/** How many citations of pages the docstrings of a file have. */
export function citationCount(file: string, text: string): number {
  return docstringsOf(file, text).reduce((sum, docstring) => sum + [...docstring.matchAll(CITATION)].length, 0);
}

/** Docstrings of a file, each as one line without its asterisks, paragraphs and tags parted by semicolons. */
function docstringsOf(file: string, text: string): string[] {
  const found = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) {
      if (text.startsWith("/**", pos)) found.set(pos, oneLine(text.slice(pos, end)));
    }
    ts.forEachChild(node, visit);
  };
  visit(syntaxTree(file, text));
  return [...found.values()];
}

function oneLine(comment: string): string {
  const bare = comment.replace(/^\/\*\*|\*\/$/g, "").replace(/^\s*\* ?/gm, "");
  return bare
    .replace(/\n\s*\n|\s@(?=[a-z])/g, "; ")
    .replace(/\s+/g, " ")
    .trim();
}

function headingsOf(text: string): string[] {
  return [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^#{1,6} +(.*)$/gm)].map(([, heading = ""]) =>
    heading.trim(),
  );
}

/** Whether the words are a heading and then end, or go on after a mark. */
function isHeading(words: string, headings: readonly string[]): boolean {
  return headings.some((each) => words.startsWith(each) && /^\s*($|[:.)])/.test(words.slice(each.length)));
}

function firstWords(words: string): string {
  return words.split(/[:.)]/)[0]?.trim() ?? "";
}
