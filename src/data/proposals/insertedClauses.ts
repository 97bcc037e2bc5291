import { appositionAfter, type Attribution, type Construction, contentStart, lastContent } from "./attribution.ts";
import { phraseAfter, type ReportingClause, type Subject, subjectBefore } from "./clauses.ts";
import type { Complement } from "./reportingVerbs.ts";
import { type Speaker, speakerOf, type SpeakerMemory } from "./speakers.ts";
import type { Token } from "./tokens.ts";

/** `…, said Marta Kolen, head of …` */
export function inverted(
  tokens: readonly Token[],
  { first, next, verb }: ReportingClause,
  memory: SpeakerMemory,
): Attribution | null {
  const before = tokens[first - 1];
  const isAfterContent = before?.text === "," || before?.kind === "quote";
  if (!isAfterContent || !(verb.complements.has("clause") || verb.complements.has("that"))) return null;
  const phrase = phraseAfter(tokens, next);
  const head = phrase.tokens[0]?.text ?? "";
  if (!/^(?:\p{Lu}|(?:the|an?|one|two|his|her|its|their|s?he|they|another)$)/u.test(head)) return null;
  const speaker = speakerOf(memory, phrase.tokens, appositionAfter(tokens, phrase.end));
  return speaker === null ? null : around(tokens, { first, end: phrase.end }, speaker, verb.lemma, "inverted");
}

/** `…, Kolen said`, `“…,” she told reporters, “…”` */
export function inserted(
  tokens: readonly Token[],
  { first, next, verb }: ReportingClause,
  memory: SpeakerMemory,
): Attribution | null {
  const subject = subjectBefore(tokens, first);
  if (
    subject === null ||
    !["clause", "that", "addressee", "to"].some((each) => verb.complements.has(each as Complement))
  )
    return null;
  const as = tokens[subject.first - 1]?.text.toLowerCase() === "as" ? 1 : 0;
  const end = insertionEnd(tokens, next);
  if (as === 1 && subject.first === 1) return fronted(tokens, { subject, end }, verb.lemma, memory);
  if (!isInserted(tokens, { before: subject.first - as, next, end })) return null;
  const speaker = speakerOf(memory, subject.tokens, subject.apposition);
  return speaker === null ? null : around(tokens, { first: subject.first - as, end }, speaker, verb.lemma, "inserted");
}

/** True when content stands before the clause, and the clause is complete without more. */
function isInserted(
  tokens: readonly Token[],
  { before, next, end }: { readonly before: number; readonly next: number; readonly end: number },
): boolean {
  const edge = tokens[before - 1];
  const isQuoteNext = tokens[end]?.kind === "quote";
  if (end < tokens.length && tokens[end]?.text !== "," && !isQuoteNext) return false;
  if (edge?.kind === "quote") return true;
  if (edge?.text !== "," || before < 2) return false;
  return !(end === next && isQuoteNext) && isContent(tokens.slice(0, before));
}

/** `As Kolen has pointed out, …` */
function fronted(
  tokens: readonly Token[],
  { subject, end }: { readonly subject: Subject; readonly end: number },
  cue: string,
  memory: SpeakerMemory,
): Attribution | null {
  if (tokens[end]?.text !== "," || end + 1 >= tokens.length) return null;
  const speaker = speakerOf(memory, subject.tokens, subject.apposition);
  return speaker === null ? null : { speaker, first: end + 1, last: tokens.length - 1, cue, construction: "inserted" };
}

const OPENING =
  /^(?:in|on|at|by|for|after|before|during|with|as|however|meanwhile|still|yet|asked|like|unlike|from|according|speaking|today|yesterday|then|now|finally|\p{L}+ly)$/iu;

/** An opening phrase such as `For its part` is no content. */
function isContent(tokens: readonly Token[]): boolean {
  if (tokens.some(({ kind }) => kind === "quote")) return true;
  const [head] = tokens;
  return tokens.length >= 1 && !(OPENING.test(head?.text ?? "") && tokens.length <= 6);
}

/** After the verb may stand whom, when and where: `told reporters on Friday in Geneva`. */
function insertionEnd(tokens: readonly Token[], next: number): number {
  const rest = tokens.slice(next, next + 9);
  const end = rest.findIndex(({ kind, text }) => kind !== "word" || /^(?:that|whether|how|why|if)$/u.test(text));
  return next + (end < 0 ? rest.length : end);
}

/** Content before a reporting clause in the middle or at the end, and after it when there is more. */
function around(
  tokens: readonly Token[],
  clause: { readonly first: number; readonly end: number },
  speaker: Speaker,
  cue: string,
  construction: Construction,
): Attribution | null {
  const quotes = tokens.flatMap(({ kind }, at) => (kind === "quote" ? [at] : []));
  const before = quotes.filter((at) => at < clause.first);
  const after = quotes.filter((at) => at >= clause.end);
  if (before.length > 0 && tokens[clause.first - 1]?.kind === "quote") {
    return { speaker, first: before[0] ?? 0, last: after.at(-1) ?? before.at(-1) ?? 0, cue, construction };
  }
  const first = contentStart(tokens);
  const goesOn = tokens[clause.end]?.text === "," && clause.end + 1 < tokens.length && construction === "inserted";
  const last = goesOn ? tokens.length - 1 : lastContent(tokens, clause.first - 1);
  return last < first ? null : { speaker, first, last, cue, construction };
}
