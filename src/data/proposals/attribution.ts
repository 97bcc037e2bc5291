import type { Speaker } from "./speakers.ts";
import type { Token } from "./tokens.ts";

/** Kind of construction by which an attribution was found. */
export type Construction =
  | "subject"
  | "inverted"
  | "inserted"
  | "according to"
  | "in the view of"
  | "passive"
  | "quotation alone"
  | "colon";

/** Somebody is reported to say what stands between two tokens. */
export interface Attribution {
  readonly speaker: Speaker;
  readonly first: number;
  readonly last: number;
  readonly cue: string;
  readonly construction: Construction;
}

/** First and last token of what is said. */
export interface Content {
  readonly first: number;
  readonly last: number;
}

/** Verbs by which a clause is told from a noun phrase. */
export const FINITE: RegExp =
  /^(?:would|will|could|can|should|must|may|might|is|are|was|were|has|have|had|does|did|do)$/u;

/** What stands between commas after a noun phrase that ends at a position. */
export function appositionAfter(tokens: readonly Token[], at: number): readonly Token[] {
  if (tokens[at]?.text !== ",") return [];
  const rest = tokens.slice(at + 1, at + 12);
  const end = rest.findIndex(({ kind }) => kind !== "word");
  return end < 0 ? rest : rest.slice(0, end);
}

/** Where content that is in front begins: after a word that joins the sentence to the one before. */
export function contentStart(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ kind, text }) => kind !== "mark" && !/^(?:but|and|yet|as)$/iu.test(text));
  return Math.max(at, 0);
}

/** The last token of content that ends before a position: no comma. */
export function lastContent(tokens: readonly Token[], last: number): number {
  return tokens[last]?.text === "," ? last - 1 : last;
}

/** A relative clause after a comma at the end is the author's. */
export function contentEnd(tokens: readonly Token[], next: number, limit: number): number {
  const relative = tokens.findIndex(
    ({ text }, at) =>
      at > next + 2 && at < limit && text === "," && /^(?:which|who|whose)$/u.test(tokens[at + 1]?.text ?? ""),
  );
  return (relative < 0 ? limit : relative) - 1;
}
