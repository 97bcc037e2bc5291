import { plugins } from "@citation-js/core";
// The plugin registers itself: it exports nothing.
// oxlint-disable-next-line import/no-unassigned-import
import "@citation-js/plugin-bibtex";
import type { Problem } from "../../base/problems/index.ts";
import { type Reference, referenceOf } from "./reference.ts";
import { bibtexSyntax, textTooLarge, sourceLink, sourceTwice } from "../problems/index.ts";
import { lineColumn, lineStarts } from "../text/index.ts";

const LENGTH_LIMIT = 2 ** 20;
const BRACE_LIMIT = 32;

/** One bibliography entry, as far as the tool prints it. */
export interface Source {
  readonly key: string;
  readonly type: string;
  readonly title: string;
  readonly author: string;
  readonly year: string;
  readonly container: string;
  readonly url: string;
  readonly note: string;
  /** The whole entry, for a citation style. */
  readonly reference: Reference;
}

/** The parts of a parsed entry that are used. */
interface Entry {
  readonly "citation-key"?: unknown;
  readonly type?: unknown;
  readonly title?: unknown;
  readonly author?: unknown;
  readonly editor?: unknown;
  readonly issued?: unknown;
  readonly "container-title"?: unknown;
  readonly publisher?: unknown;
  readonly URL?: unknown;
  readonly DOI?: unknown;
  readonly note?: unknown;
}

/**
 * Reads a BibTeX text. The type of the input is forced, so that nothing is taken for an address and fetched; markup
 * and control characters are removed, letters are composed (Unicode NFC) as in tables, links other than http(s) are problems.
 *
 * @returns the entries by key; null when the text is not BibTeX at all (E105, E120).
 */
export function readBibliography(
  file: string,
  text: string,
): { sources: ReadonlyMap<string, Source> | null; problems: Problem[] } {
  if (text.length > LENGTH_LIMIT) return { sources: null, problems: [textTooLarge(file, text.length, 1)] };
  const starts = lineStarts(text);
  const deep = deepBrace(text);
  if (deep !== null) {
    const place = { file, ...lineColumn(starts, deep) };
    return { sources: null, problems: [bibtexSyntax(place, `more than ${BRACE_LIMIT} braces are open`)] };
  }
  const entries = parsedEntries(text.normalize());
  if (typeof entries === "string") return { sources: null, problems: [syntaxProblem(file, entries)] };
  return collected(file, text, starts, entries);
}

/** Offset of the brace that opens one level too many; null when all is well. */
function deepBrace(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === 0x7b) depth += 1;
    else if (character === 0x7d) depth -= 1;
    if (depth > BRACE_LIMIT) return at;
  }
  return null;
}

function parsedEntries(text: string): readonly Entry[] | string {
  try {
    const found = plugins.input.chain(text, { forceType: "@bibtex/text", generateGraph: false });
    return Array.isArray(found) ? (found as Entry[]) : "no entries";
  } catch (error) {
    return error instanceof Error ? error.message : "unreadable";
  }
}

function syntaxProblem(file: string, reason: string): Problem {
  const [, line, column] = / at line (\d+) col (\d+)/u.exec(reason) ?? [];
  const place = {
    file,
    line: line === undefined ? null : Number(line),
    column: column === undefined ? null : Number(column),
  };
  return bibtexSyntax(place, reason.split("\n", 1)[0]!.replace(/ at line \d+ col \d+:?$/u, ""));
}

function collected(
  file: string,
  text: string,
  starts: readonly number[],
  entries: readonly Entry[],
): { sources: ReadonlyMap<string, Source>; problems: Problem[] } {
  const sources = new Map<string, Source>();
  const problems: Problem[] = [];
  const offsets = keyOffsets(text);
  for (const entry of entries) {
    const key = plainText(entry["citation-key"]);
    const place = { file, ...lineColumn(starts, offsets.get(key) ?? null), path: key };
    if (sources.has(key)) problems.push(sourceTwice(place, key));
    const link = plainText(entry.URL);
    if (link !== "" && !isWebAddress(link)) problems.push(sourceLink(place, key, link));
    sources.set(key, sourceOf(key, entry));
  }
  return { sources, problems };
}

/** Key → offset of its last entry: the first one stays when nothing is repeated. */
function keyOffsets(text: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  for (const match of text.matchAll(/@[a-z]{1,30}\s{0,10}[{(]\s{0,10}([^\s,{}()]{1,200})/giu)) {
    offsets.set(match[1]!, match.index);
  }
  return offsets;
}

function isWebAddress(link: string): boolean {
  return /^https?:\/\/[^\s<>"']+$/iu.test(link);
}

function sourceOf(key: string, entry: Entry): Source {
  const link = plainText(entry.URL);
  const doi = plainText(entry.DOI);
  const doiLink = doi === "" ? "" : `https://doi.org/${encodeURI(doi)}`;
  return {
    key,
    type: plainText(entry.type),
    title: plainText(entry.title),
    author: names(entry.author) || names(entry.editor),
    year: yearOf(entry.issued),
    container: plainText(entry["container-title"]) || plainText(entry.publisher),
    url: isWebAddress(link) ? link : doiLink,
    note: plainText(entry.note),
    reference: referenceOf(key, { ...entry, URL: isWebAddress(link) ? link : "" }, plainText),
  };
}

/** Text without markup, control characters and line breaks, at most 2,000 characters. */
function plainText(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") return "";
  return String(value)
    .replace(/<\/?(?:i|b|sup|sub|span)(?:\s[^<>]{0,100})?>/giu, "")
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "")
    .trim()
    .slice(0, 2000);
}

function names(value: unknown): string {
  if (!Array.isArray(value)) return "";
  return value
    .map((name: { family?: unknown; given?: unknown; literal?: unknown }) => {
      const family = plainText(name.family) || plainText(name.literal);
      const given = plainText(name.given);
      return given === "" ? family : `${family}, ${given}`;
    })
    .join("; ");
}

function yearOf(issued: unknown): string {
  const parts = (issued as { "date-parts"?: unknown } | undefined)?.["date-parts"];
  const year: unknown = Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0][0] : undefined;
  return plainText(year);
}
