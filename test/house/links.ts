import { existsSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { ROOT } from "./sources.ts";

/** Relative links of a page that lead nowhere, a sentence each. `pages` holds the text of every page by path. */
export function brokenLinks(page: string, pages: ReadonlyMap<string, string>): string[] {
  return linksOf(pages.get(page) ?? "").flatMap((link) => {
    if (/^[a-z]+:/i.test(link)) return [];
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page : posix.join(dirname(page), path);
    if (!pages.has(target) && !existsSync(join(ROOT, target))) return [`${page}: ${link}: there is no ${target}`];
    const text = pages.get(target);
    if (anchor === undefined || text === undefined || anchorsOf(text).has(anchor)) return [];
    return [`${page}: ${link}: ${target} has no heading for #${anchor}`];
  });
}

function linksOf(text: string): string[] {
  const links = [...withoutCode(text).matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)|(?:src|href)="([^"]+)"/g)];
  return links.map((match) => match[1] ?? match[2] ?? "");
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
}

/** Anchors that a page offers: its headings as the usual renderers name them, and explicit ids. */
export function anchorsOf(text: string): Set<string> {
  const anchors = new Set([...text.matchAll(/\b(?:id|name)="([^"]+)"/g)].map((match) => match[1]));
  for (const [, heading = ""] of text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^#{1,6} +(.*)$/gm)) {
    const slug = headingSlug(heading);
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}

function headingSlug(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

/** Paths of the project that a page names in code spans and that are not there, a sentence each. */
export function missingPaths(page: string, text: string): string[] {
  const spans = [...text.matchAll(/`((?:src|test|docs|data|cases|examples|validation|bench|schema)\/[\w./-]+)`/g)];
  return spans
    .map((match) => match[1] ?? "")
    .filter((path) => !path.includes("NNNN") && !existsSync(join(ROOT, path)))
    .map((path) => `${page}: \`${path}\` is not there`);
}
