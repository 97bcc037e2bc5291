import { type ReportingVerb, reportingVerb } from "./reportingVerbs.ts";
import type { Token } from "./tokens.ts";

/** A reporting verb in a sentence, with the words around it. */
export interface ReportingClause {
  /** Positions of the first word of verb group and of the word after verb and particles. */
  readonly first: number;
  readonly next: number;
  readonly verb: ReportingVerb;
}

const AUXILIARIES = new Set([
  "has",
  "have",
  "had",
  "also",
  "then",
  "again",
  "later",
  "still",
  "once",
  "only",
  "even",
  "always",
  "often",
  "now",
  "further",
  "moreover",
  "however",
  "just",
  "since",
  "long",
  "is",
  "was",
  "repeatedly",
]);
const DENIALS = new Set([
  "not",
  "never",
  "nor",
  "hardly",
  "to",
  "will",
  "would",
  "could",
  "should",
  "may",
  "might",
  "must",
  "can",
  "cannot",
]);
const DETERMINERS = new Set([
  "the",
  "a",
  "an",
  "its",
  "his",
  "her",
  "their",
  "this",
  "that",
  "these",
  "those",
  "no",
  "any",
  "some",
  "of",
  "in",
  "for",
  "by",
  "with",
  "from",
  "be",
  "been",
  "being",
  "are",
  "were",
]);

/** The reporting verbs of a sentence that say what somebody did say: not denied, not wished, not a noun. */
export function reportingClauses(tokens: readonly Token[]): ReportingClause[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== "word" || /^\p{Lu}/u.test(token.text)) return [];
    const verb = reportingVerb(tokens.slice(at, at + 4).map(({ text }) => text));
    if (verb === null) return [];
    const first = groupStart(tokens, at);
    const before = tokens[first - 1]?.text.toLowerCase() ?? "";
    const isPassive = ["is", "was", "were", "are", "be", "been"].includes(tokens[at - 1]?.text ?? "");
    if (DENIALS.has(before) || DETERMINERS.has(tokens[at - 1]?.text.toLowerCase() ?? "") || isPassive) return [];
    return [{ first, next: at + 1 + verb.particles.length, verb }];
  });
}

/** Auxiliaries and adverbs before the verb belong to it. */
function groupStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && isAdverbial(tokens[first - 1])) first--;
  return first;
}

function isAdverbial(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return AUXILIARIES.has(token.text) || (/^\p{Ll}+ly$/u.test(token.text) && token.text.length > 4);
}

/** The subject before a verb. */
export interface Subject {
  readonly tokens: readonly Token[];
  readonly apposition: readonly Token[];
  /** Position of its first token. */
  readonly first: number;
}

const BOUNDARIES = new Set([
  "that",
  "which",
  "because",
  "when",
  "while",
  "but",
  "if",
  "whereas",
  "although",
  "though",
  "whether",
  "since",
  "until",
  "so",
]);

/** Longest apposition and longest subject, in tokens. */
const LONGEST = { apposition: 16, subject: 14 } as const;

/** The noun phrase that ends right before a position; what stands between commas after it is masked. */
export function subjectBefore(tokens: readonly Token[], end: number): Subject | null {
  let last = end - 1;
  let apposition: readonly Token[] = [];
  if (tokens[last]?.text === ",") {
    const opening = previousComma(tokens, last);
    if (opening < 0) return null;
    apposition = tokens.slice(opening + 1, last);
    last = opening - 1;
  }
  let first = last + 1;
  while (first > 0 && isInPhrase(tokens, first - 1)) first--;
  const phrase = afterOpening(tokens.slice(first, last + 1));
  if (phrase.length === 0 || phrase.length > LONGEST.subject) return null;
  return { tokens: phrase, apposition, first: last + 1 - phrase.length };
}

function previousComma(tokens: readonly Token[], last: number): number {
  for (let at = last - 1; at > 0 && last - at <= LONGEST.apposition; at--) {
    const { kind, text } = tokens[at]!;
    if (text === ",") return at;
    if (kind === "mark" && ![",", "-", "–"].includes(text)) return -1;
  }
  return -1;
}

function isInPhrase(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at]!;
  if (kind !== "word") return false;
  return (
    !BOUNDARIES.has(text) &&
    !(text === "and" && /^(?:he|she|they|it|the|its|his|her|their)$/u.test(tokens[at + 1]?.text ?? ""))
  );
}

/** A subject after an opening phrase without a comma: `In a speech in May he`. */
function afterOpening(phrase: readonly Token[]): readonly Token[] {
  const last = phrase.at(-1);
  if (last !== undefined && /^(?:he|she|they|it|we|i|you)$/iu.test(last.text)) return [last];
  const isOpening = /^(?:in|on|at|after|before|during|with|by|for|from|under|as)$/iu.test(phrase[0]?.text ?? "");
  return isOpening ? phrase.slice(1) : phrase;
}

/** The noun phrase that begins at a position, up to a mark or a word that begins something else. */
export function phraseAfter(
  tokens: readonly Token[],
  first: number,
): { readonly tokens: readonly Token[]; readonly end: number } {
  let end = first;
  while (end < tokens.length && end - first < LONGEST.subject && isInAfterPhrase(tokens, end, first)) end++;
  return { tokens: tokens.slice(first, end), end };
}

function isInAfterPhrase(tokens: readonly Token[], at: number, first: number): boolean {
  const { kind, text } = tokens[at]!;
  if (kind !== "word") return false;
  const isClause = [
    "who",
    "which",
    "when",
    "while",
    "after",
    "before",
    "during",
    "during",
    "as",
    "that",
    "but",
  ].includes(text);
  const isTime =
    text === "on" ||
    (text === "in" && at > first && /^(?:\p{Lu}|\d|a$|an$|his$|her$|the$)/u.test(tokens[at + 1]?.text ?? ""));
  return !isClause && !(isTime && at > first && !isPlaceOf(tokens, at));
}

/** `minister in the cabinet` goes on, `in a statement` does not. */
function isPlaceOf(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === "in" && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "") && !MONTHS.test(tokens[at + 1]?.text ?? "")
  );
}

const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;
