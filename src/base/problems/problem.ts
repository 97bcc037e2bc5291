/** How grave a problem is: an error stops the run, a warning travels with the results. */
export type Severity = "error" | "warning";

/** One thing wrong with what the user gave, as data; only `cli` turns it into lines on a screen. */
export interface Problem {
  /** E or W and three digits; the register holds its meaning, docs/problems.md its anchor. */
  readonly code: string;
  readonly severity: Severity;
  /** File the problem is in, relative to the case or package; null when it is in no file. */
  readonly file: string | null;
  /** 1-based line; null when unknown. */
  readonly line: number | null;
  /** 1-based column; null when unknown. */
  readonly column: number | null;
  /** Place inside the file, such as `measures[2].imposer` or `row 12, column rate`. */
  readonly path: string | null;
  readonly message: string;
  /** What stood there, at most 80 characters, control characters removed. */
  readonly found: string | null;
  /** What would have been right, with its unit. */
  readonly expected: string | null;
  /** Ways out, each a sentence. */
  readonly hints: readonly string[];
}

/** Where in a file a problem sits. */
export interface Place {
  readonly file?: string | null;
  readonly line?: number | null;
  readonly column?: number | null;
  readonly path?: string | null;
}

/** What a problem says, and where. */
export interface Saying {
  readonly place: Place;
  readonly message: string;
  readonly found?: unknown;
  readonly expected?: string | null;
  readonly hints?: readonly string[];
  /** The same in Russian, where the code has several sayings and so no row of its own can say it. */
  readonly russian?: SayingWords;
}

/** The words of a problem, without its place and what was found. */
export type SayingWords = Pick<Saying, "message" | "expected" | "hints">;

const QUOTE_LIMIT = 80;
/** Of a text that is quoted no more is looked at: what stands behind could only take the place of characters that nobody sees. */
const LOOKED_AT = 5 * QUOTE_LIMIT;

/**
 * The text of a foreign value as a message may quote it: control characters removed, at most 80 characters.
 *
 * @example
 *   quoted("a\u0007b")   // "ab"
 */
export function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const plain = text.slice(0, LOOKED_AT).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "");
  const characters = [...plain];
  if (characters.length <= QUOTE_LIMIT && text.length <= LOOKED_AT) return plain;
  return `${characters.slice(0, QUOTE_LIMIT - 1).join("")}…`;
}

/** Members of a list that a message names. */
const NAMED_LIMIT = 40;
/** Most characters of a place inside of a file. */
const PATH_LIMIT = 200;
/** Most characters of a message, of what is expected and of a way out. */
const WORDS_LIMIT = 2000;

/**
 * Words of a problem as short as a reader can take them in, whatever stood in the text that they are about: eighty characters of
 * what stands between quotation marks and of what has no space in it, but for links and paths, of a list with commas the first
 * forty members and the last one, and two thousand characters of all.
 */
function shortened(words: string): string {
  const members = withShortQuotations(words).split(", ").map(withShortWords);
  const more = members.length - NAMED_LIMIT - 1;
  const named =
    more < 2
      ? members.join(", ")
      : [...members.slice(0, NAMED_LIMIT), `… (${more} more)`, members.at(-1) ?? ""].join(", ");
  return cut(named, WORDS_LIMIT);
}

function withShortQuotations(words: string): string {
  if (words.length <= QUOTE_LIMIT) return words;
  const parts = words.split('"');
  return parts.length % 2 === 0
    ? words
    : parts.map((part, at) => (at % 2 === 1 ? cut(part, QUOTE_LIMIT) : part)).join('"');
}

/** Words without a space are cut, but for links and paths, of which a reader needs the end. */
function withShortWords(words: string): string {
  if (words.length <= QUOTE_LIMIT) return words;
  const short = (word: string): string =>
    cut(word, /^["'`(]?(?:https?:|\.{0,2}\/)/u.test(word) ? PATH_LIMIT : QUOTE_LIMIT);
  return words.split(" ").map(short).join(" ");
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

/**
 * A problem; its severity follows from the first letter of the code. One that says neither what would have been right nor
 * a way out has the way out of its code.
 */
export function builtProblem(code: string, wayOut: string, { place, ...saying }: Saying): Problem {
  const { message, found = null, expected = null, hints = [] } = saying;
  return {
    code,
    severity: code.startsWith("W") ? "warning" : "error",
    file: place.file ?? null,
    line: place.line ?? null,
    column: place.column ?? null,
    path: place.path === null || place.path === undefined ? null : cut(place.path, PATH_LIMIT),
    message: shortened(message),
    found: found === null ? null : quoted(found),
    expected: expected === null ? null : shortened(expected),
    hints: expected === null && hints.length === 0 ? [wayOut] : hints.map(shortened),
  };
}

/** True when any of the problems stops the run. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((each) => each.severity === "error");
}

/** Thrown where a function cannot return: carries every problem, never only the first. */
export class TertiusError extends Error {
  readonly problems: readonly Problem[];
  /** What had been computed when it stopped, such as the last iterate of a solver. */
  readonly partial: unknown;

  constructor(problems: readonly Problem[], partial?: unknown) {
    super(problems.map((each) => `${each.code}: ${each.message}`).join("\n"));
    this.name = "TertiusError";
    this.problems = problems;
    this.partial = partial ?? null;
  }

  /** Code of the first problem. */
  get code(): string {
    return this.problems[0]?.code ?? "E900";
  }
}
