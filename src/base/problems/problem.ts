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
}

const QUOTE_LIMIT = 80;

/**
 * The text of a foreign value as a message may quote it: control characters removed, at most 80 characters.
 *
 * @example
 *   quoted("a\u0007b")   // "ab"
 */
export function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "");
  const characters = [...plain];
  return characters.length <= QUOTE_LIMIT ? plain : `${characters.slice(0, QUOTE_LIMIT - 1).join("")}…`;
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
    path: place.path ?? null,
    message,
    found: found === null ? null : quoted(found),
    expected,
    hints: expected === null && hints.length === 0 ? [wayOut] : hints,
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
