import {
  appositionAfter,
  type Attribution,
  type Content,
  contentEnd,
  contentStart,
  FINITE,
  lastContent,
} from "./attribution.ts";
import { phraseAfter } from "./clauses.ts";
import { PASSIVES } from "./reportingVerbs.ts";
import { speakerOf, type SpeakerMemory } from "./speakers.ts";
import type { Token } from "./tokens.ts";

/** `According to Kolen, …`, `…, according to Kolen`, `In the view of Kolen, …`, `in her view` */
export function sourced(tokens: readonly Token[], memory: SpeakerMemory): Attribution[] {
  return tokens.flatMap((token, at) => {
    const cue = sourceCue(tokens, at);
    if (cue === null) return [];
    const phrase = phraseAfter(tokens, cue.next);
    const speaker =
      cue.own === null ? speakerOf(memory, phrase.tokens) : speakerOf(memory, [{ ...token, text: cue.own }]);
    if (speaker === null) return [];
    const end = cue.own === null ? afterApposition(tokens, phrase.end) : cue.next;
    const span = at <= 1 ? { first: end + 1, last: tokens.length - 1 } : spanAround(tokens, at, end);
    return span.first > span.last ? [] : [{ speaker, ...span, cue: cue.words, construction: cue.construction }];
  });
}

interface SourceCue {
  readonly words: string;
  readonly next: number;
  /** The pronoun of `in his view`. */
  readonly own: string | null;
  readonly construction: "according to" | "in the view of";
}

const VIEWS = /^(?:view|opinion|words|judgment|judgement|assessment|reading|eyes|account|estimation)$/u;

function sourceCue(tokens: readonly Token[], at: number): SourceCue | null {
  const [first = "", second = "", third = "", fourth = ""] = tokens.slice(at, at + 4).map(({ text }) => text);
  if (/^according$/iu.test(first) && second === "to")
    return { words: "according to", next: at + 2, own: null, construction: "according to" };
  if (!/^(?:in|by)$/iu.test(first) || !VIEWS.test(third)) return null;
  const own = { his: "he", her: "she", their: "they" }[second];
  if (own !== undefined) return { words: `in … ${third}`, next: at + 3, own, construction: "in the view of" };
  return second === "the" && fourth === "of"
    ? { words: `in the ${third} of`, next: at + 4, own: null, construction: "in the view of" }
    : null;
}

/** The comma that closes what stands between commas after a name: only a description, never a clause. */
function afterApposition(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== ",") return end;
  const apposition = appositionAfter(tokens, end);
  const closing = end + 1 + apposition.length;
  const isDescription = /^(?:a|an|the|who|head|director|chief|professor|president|one)$/u.test(
    apposition[0]?.text ?? "",
  );
  const isVerbless = !apposition.some(({ text }, at) => at > 0 && apposition[0]?.text !== "who" && FINITE.test(text));
  return isDescription && isVerbless && tokens[closing]?.text === "," ? closing : end;
}

/** All but the source, which stands at the end or between commas. */
function spanAround(tokens: readonly Token[], at: number, end: number): Content {
  const goesOn = tokens[end]?.text === "," && end + 1 < tokens.length;
  return { first: contentStart(tokens), last: goesOn ? tokens.length - 1 : lastContent(tokens, at - 1) };
}

/** `was described by critics as …`, `It was confirmed by the office that …` */
export function passives(tokens: readonly Token[], memory: SpeakerMemory): Attribution[] {
  return tokens.flatMap(({ text }, at) => {
    const participle = tokens[at - 1]?.text ?? "";
    const content = text === "by" && PASSIVES.has(participle) ? passiveContent(tokens, at) : null;
    if (content === null) return [];
    const speaker = speakerOf(memory, content.agent);
    const { first, last } = content;
    if (speaker === null || first > last) return [];
    return [{ speaker, first, last, cue: `${participle} by`, construction: "passive" as const }];
  });
}

/** After the agent, `as`, `that` or a quotation; else an infinitive. */
function passiveContent(tokens: readonly Token[], at: number): (Content & { readonly agent: readonly Token[] }) | null {
  const phrase = phraseAfter(tokens, at + 1);
  const next = tokens[phrase.end];
  const isQuote = next?.kind === "quote";
  const to = phrase.tokens.findIndex((each) => each.text === "to");
  const isMarked = isQuote || ["as", "that"].includes(next?.text ?? "");
  if (!isMarked && to < 0) return null;
  const first = isMarked ? phrase.end + (isQuote ? 0 : 1) : at + 1 + to;
  const agent = to > 0 && !isMarked ? phrase.tokens.slice(0, to) : phrase.tokens;
  return { agent, first, last: contentEnd(tokens, first, tokens.length) };
}

/** `Her colleague Lucia Brandt disagrees: “…”` */
export function colon(tokens: readonly Token[], memory: SpeakerMemory): Attribution[] {
  const at = tokens.findIndex(({ text }, each) => text === ":" && tokens[each + 1]?.kind === "quote");
  if (at < 1) return [];
  const subject = phraseAfter(tokens, 0).tokens.slice(0, at);
  const verb = subject.findIndex(
    ({ text }, each) => each > 0 && /^(?:is|was|were|had|has|disagrees?|agrees?|\p{Ll}+(?:ed|s))$/u.test(text),
  );
  const speaker = speakerOf(memory, verb > 0 ? subject.slice(0, verb) : subject);
  return speaker === null ? [] : [{ speaker, first: at + 1, last: tokens.length - 1, cue: ":", construction: "colon" }];
}
