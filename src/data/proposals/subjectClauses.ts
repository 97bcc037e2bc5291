import { type Attribution, type Content, contentEnd, FINITE } from "./attribution.ts";
import { type ReportingClause, subjectBefore } from "./clauses.ts";
import type { Complement } from "./reportingVerbs.ts";
import { type Speaker, speakerOf, type SpeakerMemory } from "./speakers.ts";
import type { Token } from "./tokens.ts";

/** What a clause stands among. */
export interface ClausePlace {
  /** Subject of the verb before in the sentence. */
  readonly subject: Speaker | null;
  /** Token before which the content ends, since another reporting clause is joined there. */
  readonly limit: number;
}

/** `Kolen said that …`, `The chamber called for …`, `She told parliament that …` */
export function subjectFirst(
  tokens: readonly Token[],
  clause: ReportingClause,
  memory: SpeakerMemory,
  { subject: before, limit }: ClausePlace,
): Attribution | null {
  const content = contentAfter(tokens, clause, limit);
  if (content === null) return null;
  const subject = subjectBefore(tokens, clause.first);
  const isShared = ["and", "but"].includes(tokens[clause.first - 1]?.text ?? "");
  const speaker = isShared ? before : subject === null ? null : speakerOf(memory, subject.tokens, subject.apposition);
  if (speaker === null) return null;
  const cue = [clause.verb.lemma, ...clause.verb.particles].join(" ");
  return { speaker, ...content, cue, construction: "subject" };
}

const MARKER = /^(?:that|whether|how|why|if|what)$/u;

function contentAfter(tokens: readonly Token[], { next, verb }: ReportingClause, limit: number): Content | null {
  const rest = tokens.slice(next, limit);
  const marker = rest.findIndex(({ text }, at) => at <= 9 && MARKER.test(text));
  const stop = rest.findIndex(({ kind, text }) => kind === "mark" && text !== "," && text !== "-" && text !== "–");
  const isBeforeStop = stop < 0 || marker < stop;
  const quote = rest.findIndex(({ kind }) => kind === "quote");
  const end = contentEnd(tokens, next, limit);
  const span = (from: number): Content | null => (next + from > end ? null : { first: next + from, last: end });
  const isNear =
    marker >= 0 && isBeforeStop && rest.slice(0, marker).every(({ kind, text }) => kind === "word" || text === ",");
  if (isNear && !(verb.complements.has("noun") && marker > 3))
    return span(marker + (rest[marker]?.text === "that" ? 1 : 0));
  if (quote >= 0 && quote <= 3) return span(verb.complements.has("noun") ? 0 : quote);
  if (verb.complements.has("addressee")) return addressed(rest, span) ?? bare(rest, verb, span);
  return bare(rest, verb, span);
}

type Span = (from: number) => Content | null;

/** `urged member states to …`: the content is with the infinitive, whoever is addressed. */
function addressed(rest: readonly Token[], span: Span): Content | null {
  const to = rest.findIndex(({ text }, at) => at > 0 && at <= 8 && text === "to");
  return to > 0 && rest.slice(0, to).every(({ kind }) => kind === "word") ? span(0) : null;
}

function bare(rest: readonly Token[], { complements }: ReportingClause["verb"], span: Span): Content | null {
  const [head] = rest;
  if (head === undefined || (head.kind === "mark" && head.text !== ":")) return null;
  const from = head.text === ":" ? 1 : 0;
  if (complements.has("noun")) return span(from);
  if (head.text === "to") return complements.has("to") || complements.has("clause") ? span(from) : null;
  const isClause = rest.some(({ text }) => FINITE.test(text));
  return isBareClause(head.text, complements, isClause, rest.length) ? span(from) : null;
}

const NO_CLAUSE = {
  clause: /^(?:on|in|at|after|during|before|by|with|this|last)$/u,
  that: /^(?:a|an|on|in|at|after|with|by|its|their)$/u,
} as const;

/** A clause without a marker; after most verbs only one with a verb of its own is believed. */
function isBareClause(head: string, complements: ReadonlySet<Complement>, isClause: boolean, length: number): boolean {
  if (complements.has("clause") && (isClause || length >= 4) && !NO_CLAUSE.clause.test(head)) return true;
  return complements.has("that") && isClause && !NO_CLAUSE.that.test(head);
}
