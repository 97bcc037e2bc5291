/** A word, a mark, or a whole quotation. */
export interface Token {
  readonly kind: "word" | "mark" | "quote";
  readonly text: string;
  /** Offset of its first character, and of the one after its last (UTF-16 code units). */
  readonly start: number;
  readonly end: number;
}

/** Tokens of a sentence, without the mark that ends it, and the paragraph it stands in. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly paragraph: number;
}

/** Longest quotation, in characters: a quotation mark that is never closed must not swallow the text. */
const LONGEST_QUOTE = 2000;

/** Most tokens of a sentence; a longer one is cut, so that no text takes long. */
const LONGEST_SENTENCE = 300;

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“", '"': '"' };

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[-’'.](?=[\p{L}\p{N}])|(?<=s)[’'](?= \p{Ll}))*/uy;

/**
 * The sentences of a text, as words, marks and quotations.
 *
 * @example
 *   sentences("“No,” she said. He left.").map(({ tokens }) => tokens.map((each) => each.text))   // [["“No,”", "she", "said"], ["He", "left"]]
 */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  for (const { 0: part, index } of text.matchAll(/[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*/gu)) {
    const tokens = tokensOf(text, index, index + part.length);
    for (const each of split(tokens)) found.push({ tokens: each, paragraph });
    paragraph++;
  }
  return found;
}

function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const closings = new Map<string, number>();
  for (let at = from; at < to;) {
    const token = tokenAt(text, at, to, closings);
    if (token !== null) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}

function tokenAt(text: string, at: number, to: number, closings: Map<string, number>): Token | null {
  const character = text[at] ?? "";
  if (/\s/u.test(character)) return null;
  const end = quoteEnd(text, at, to, closings);
  if (end > at) return { kind: "quote", text: text.slice(at, end), start: at, end };
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word !== undefined) return { kind: "word", text: word, start: at, end: at + word.length };
  const mark = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { kind: "mark", text: mark, start: at, end: at + mark.length };
}

/** Where a quotation that begins here ends; 0 when none does. `closings` remembers where the next closing marks are. */
function quoteEnd(text: string, at: number, to: number, closings: Map<string, number>): number {
  const closing = CLOSING[text[at] ?? ""];
  if (closing === undefined) return 0;
  const known = closings.get(closing) ?? -1;
  const end = known > at ? known : endless(text.indexOf(closing, at + 1));
  closings.set(closing, end);
  return end >= to || end - at > LONGEST_QUOTE ? 0 : end + 1;
}

function endless(index: number): number {
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

const ABBREVIATIONS = new Set([
  "Mr",
  "Mrs",
  "Ms",
  "Dr",
  "Prof",
  "St",
  "Sen",
  "Gen",
  "Rep",
  "Gov",
  "No",
  "vs",
  "e.g",
  "i.e",
]);

function split(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [];
  let open: Token[] = [];
  tokens.forEach((token, at) => {
    const isEnd = token.kind === "mark" && /[.!?…]/u.test(token.text) && !isAbbreviation(tokens[at - 1]);
    if (!isEnd) open.push(token);
    const next = tokens[at + 1];
    const isCut = open.length >= LONGEST_SENTENCE;
    const closes = isEnd || isCut || (token.kind === "quote" && /[.!?…]["”»]$/u.test(token.text));
    if (!closes || (next !== undefined && !isCut && !beginsSentence(next))) return;
    if (open.length > 0) found.push(open);
    open = [];
  });
  return open.length > 0 ? [...found, open] : found;
}

function isAbbreviation(before: Token | undefined): boolean {
  return before !== undefined && (ABBREVIATIONS.has(before.text) || /^\p{Lu}$/u.test(before.text));
}

function beginsSentence({ kind, text }: Token): boolean {
  return kind === "quote" || /^[\p{Lu}\p{N}]/u.test(text);
}
