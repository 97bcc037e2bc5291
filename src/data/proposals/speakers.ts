import { BODY_WORDS, GROUP_NOUNS, OPENERS, PERSON_NOUNS, TITLES, WORK_NOUNS } from "./speakerWords.ts";
import type { Sentence, Token } from "./tokens.ts";

/** A person that the text names in full. */
interface Person {
  readonly name: string;
  /** Nouns that the text says of the person, in lower case. */
  readonly nouns: Set<string>;
  gender: "he" | "she" | null;
}

/** Who has been named and who spoke last: what a pronoun or a noun may go back to. */
export interface SpeakerMemory {
  readonly persons: Map<string, Person>;
  /** Last word of a name → the name that had it last. */
  readonly surnames: Map<string, string>;
  /** Names of persons, the one that came up last at the end. */
  readonly recent: string[];
  lastGroup: string | null;
}

/** Whom a mention means. */
export interface Speaker {
  /** Fullest name in the text, or the mention itself. */
  readonly name: string;
  readonly mention: string;
  /** How it was told: by a name, a description, or by reference to somebody earlier. */
  readonly by: "name" | "description" | "pronoun" | "noun";
}

/** A memory of nobody. */
export function emptyMemory(): SpeakerMemory {
  return { persons: new Map(), surnames: new Map(), recent: [], lastGroup: null };
}

const PARTICLES = new Set(["van", "von", "de", "der", "den", "la", "le", "al", "bin", "di", "da", "dos"]);

/** Runs of capitalised words that name a person: at least two, no word of a body, titles left out. */
function personNames(
  tokens: readonly Token[],
): { readonly name: string; readonly first: number; readonly last: number }[] {
  const found: { name: string; first: number; last: number }[] = [];
  for (let at = 0; at < tokens.length;) {
    const end = runEnd(tokens, at);
    if (end === at) {
      at++;
      continue;
    }
    const first = nameStart(tokens, at, end);
    const run = tokens.slice(first, end).map((each) => plainWord(each.text));
    const isBody = run.some((each) => BODY_WORDS.has(each)) || ["The", "the"].includes(tokens[first - 1]?.text ?? "");
    const isFollowed = tokens[end]?.text === "of" && isCapital(tokens[end + 1]) && run.length < 2;
    if (run.length >= 2 && run.length <= 4 && !isBody && !isFollowed)
      found.push({ name: run.join(" "), first, last: end - 1 });
    at = end;
  }
  return found;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}/u.test(token.text);
}

function runEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isCapital(tokens[end]) || (end > at && PARTICLES.has(tokens[end]?.text ?? "") && isCapital(tokens[end + 1]))) {
    end++;
    if (/[’']s?$/u.test(tokens[end - 1]?.text ?? "")) break;
  }
  return end;
}

function nameStart(tokens: readonly Token[], at: number, end: number): number {
  let first = at;
  while (first < end && isNoName(tokens[first]?.text ?? "")) first++;
  return first;
}

function isNoName(text: string): boolean {
  return TITLES.has(text) || OPENERS.has(text) || /[’']s$/u.test(text) || text.length < 2;
}

function plainWord(text: string): string {
  return text.replace(/[’']s?$/u, "");
}

/** Learns the persons that a sentence names, with the nouns beside the names. */
export function noticePersons(memory: SpeakerMemory, { tokens }: Sentence): void {
  for (const { name, first, last } of personNames(tokens)) {
    const person = memory.persons.get(name) ?? { name, nouns: new Set<string>(), gender: null };
    for (const noun of nounsBeside(tokens, first, last)) {
      person.nouns.add(noun);
      if (noun.endsWith("woman")) person.gender = "she";
      if (noun.endsWith("man")) person.gender = "he";
    }
    memory.persons.set(name, person);
    memory.surnames.set(name.slice(name.lastIndexOf(" ") + 1), name);
    if (isSubject(tokens, first)) focus(memory, name);
  }
}

function nounsBeside(tokens: readonly Token[], first: number, last: number): string[] {
  const before = tokens.slice(Math.max(0, first - 7), first);
  const opened = before.findLastIndex(
    ({ kind, text }, at) => kind === "mark" && (text !== "," || at < before.length - 1),
  );
  const after = tokens[last + 1]?.text === "," ? tokens.slice(last + 2, last + 12) : [];
  const closed = after.findIndex(({ kind }) => kind !== "word");
  const near = [...before.slice(opened + 1), ...(closed < 0 ? after : after.slice(0, closed))];
  return near.map(({ text }) => plainWord(text).toLowerCase()).filter((each) => PERSON_NOUNS.has(each));
}

/** True when nothing but words of a noun phrase, or one opening phrase, stands before the name. */
function isSubject(tokens: readonly Token[], first: number): boolean {
  return first <= 6 && tokens.slice(0, first).every(({ kind, text }) => kind === "word" || text === ",");
}

function focus(memory: SpeakerMemory, name: string): void {
  const at = memory.recent.indexOf(name);
  if (at >= 0) memory.recent.splice(at, 1);
  memory.recent.push(name);
}

const PRONOUNS: Readonly<Record<string, "he" | "she" | "they">> = {
  he: "he",
  she: "she",
  they: "they",
  his: "he",
  her: "she",
  their: "they",
};

/**
 * Whom the words of a noun phrase mean, and remembers him.
 *
 * @param tokens      The noun phrase.
 * @param apposition  What stood between commas after it.
 * @returns null when the words name nobody who can speak.
 */
export function speakerOf(
  memory: SpeakerMemory,
  tokens: readonly Token[],
  apposition: readonly Token[] = [],
): Speaker | null {
  const speaker = namedSpeaker(memory, trimmed(tokens), apposition);
  if (speaker === null) return null;
  if (memory.persons.has(speaker.name)) focus(memory, speaker.name);
  else memory.lastGroup = speaker.name;
  return speaker;
}

const LEADING = new Set([
  "but",
  "and",
  "yet",
  "while",
  "meanwhile",
  "however",
  "then",
  "as",
  "so",
  "when",
  "though",
  "although",
]);

function trimmed(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ kind, text }) => kind === "word" && !LEADING.has(text.toLowerCase()));
  return first < 0 ? [] : tokens.slice(first);
}

function namedSpeaker(memory: SpeakerMemory, tokens: readonly Token[], apposition: readonly Token[]): Speaker | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return null;
  const mention = tokens.map(({ text }) => text).join(" ");
  const pronoun = PRONOUNS[last.text.toLowerCase()];
  if (pronoun !== undefined && ["he", "she", "they"].includes(last.text.toLowerCase()))
    return byPronoun(memory, pronoun, last.text);
  const named =
    personNames(tokens).at(-1) ?? (isDefinite(first) || tokens.length <= 6 ? personNames(apposition).at(0) : undefined);
  if (named !== undefined && (personNames(tokens).length > 0 || isRole(tokens)))
    return { name: named.name, mention, by: "name" };
  const surname = tokens.length <= 4 ? personBySurname(memory, last.text) : null;
  if (surname !== null) return { name: surname, mention, by: "name" };
  const work = workAuthor(memory, tokens);
  if (work !== null) return work;
  return byDescription(memory, tokens, mention);
}

function isDefinite({ text }: Token): boolean {
  return /^(?:the|its|his|her|their)$/iu.test(text) || /[’']s$/u.test(text);
}

function isRole(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => PERSON_NOUNS.has(plainWord(text).toLowerCase()));
}

function byPronoun(memory: SpeakerMemory, pronoun: "he" | "she" | "they", mention: string): Speaker | null {
  if (pronoun === "they") {
    return memory.lastGroup === null ? null : { name: memory.lastGroup, mention, by: "pronoun" };
  }
  const candidates = memory.recent.toReversed().map((name) => memory.persons.get(name));
  const person = candidates.find((each) => each !== undefined && (each.gender === null || each.gender === pronoun));
  if (person === undefined) return null;
  person.gender = pronoun;
  return { name: person.name, mention, by: "pronoun" };
}

function personBySurname(memory: SpeakerMemory, word: string): string | null {
  return memory.surnames.get(plainWord(word)) ?? null;
}

/** The body behind a text: `a report by the central bank`, `the bank's report`. */
function workAuthor(memory: SpeakerMemory, tokens: readonly Token[]): Speaker | null {
  const work = tokens.findIndex(({ text }) => WORK_NOUNS.has(text.toLowerCase()));
  const by = tokens.findIndex(({ text }, at) => at > work && ["by", "from", "of"].includes(text));
  return work < 0 || by < 0 ? null : speakerOf(memory, tokens.slice(by + 1));
}

function byDescription(memory: SpeakerMemory, tokens: readonly Token[], mention: string): Speaker | null {
  const [first] = tokens;
  const head = headNoun(tokens);
  const isShort = tokens.length <= 3;
  if (head !== null && first?.text.toLowerCase() === "the" && isShort && PERSON_NOUNS.has(head)) {
    const known = memory.recent.toReversed().find((name) => memory.persons.get(name)?.nouns.has(head));
    const name = known ?? memory.recent.at(-1);
    if (name !== undefined) return { name, mention, by: "noun" };
  }
  const isNamed = tokens.some((token, at) => isCapital(token) && (at > 0 || !OPENERS.has(token.text)));
  return head === null && !isNamed ? null : { name: withoutArticle(mention), mention, by: "description" };
}

/** The noun of a phrase that can speak, before any `of` or `close to`. */
function headNoun(tokens: readonly Token[]): string | null {
  const nouns = tokens
    .map(({ text }) => plainWord(text).toLowerCase())
    .filter((each) => PERSON_NOUNS.has(each) || GROUP_NOUNS.has(each));
  return nouns[0] ?? null;
}

function withoutArticle(mention: string): string {
  return mention.replace(/^(?:the|a|an)\s+/iu, "");
}
