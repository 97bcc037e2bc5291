/** Why a text is no expression. */
export interface ExpressionFault {
  readonly kind: "syntax" | "limit" | "function" | "arguments";
  /** Offset in the text, counted from 0. */
  readonly at: number;
  readonly found: string;
  readonly expected: string;
}

/** A place in the text of an expression that moves forward as it is read. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Of the parts that are open. */
  depth: number;
  /** The first one; after it nothing more is read. */
  fault: ExpressionFault | null;
}

const SPACE = /\s/u;
const DIGIT = /[0-9]/u;
const NAME_START = /[A-Za-z_]/u;
const NAME_PART = /[A-Za-z0-9_]/u;

/** Records what is wrong, unless something was before. */
export function fail(cursor: Cursor, fault: ExpressionFault): null {
  cursor.fault ??= fault;
  return null;
}

/** Records that something else was expected where the cursor stands. */
export function expecting(cursor: Cursor, expected: string): null {
  skipSpace(cursor);
  const rest = cursor.text.slice(cursor.at, cursor.at + 20);
  return fail(cursor, { kind: "syntax", at: cursor.at, found: rest === "" ? "the end" : rest, expected });
}

/** Moves past spaces. */
function skipSpace(cursor: Cursor): void {
  while (cursor.at < cursor.text.length && SPACE.test(cursor.text.charAt(cursor.at))) cursor.at += 1;
}

/** Moves past a sign when it comes next. */
export function taken(cursor: Cursor, sign: string): boolean {
  skipSpace(cursor);
  if (!cursor.text.startsWith(sign, cursor.at)) return false;
  cursor.at += sign.length;
  return true;
}

/** The character that comes next, spaces left out; empty at the end. */
export function upcoming(cursor: Cursor): string {
  skipSpace(cursor);
  return cursor.text.charAt(cursor.at);
}

/** A name of letters, digits and `_`; null when none comes next. */
export function nameHere(cursor: Cursor): string | null {
  if (!NAME_START.test(upcoming(cursor))) return null;
  return charactersHere(cursor, NAME_PART);
}

/** A number without sign; null when none comes next. */
export function numberHere(cursor: Cursor): number | null {
  const start = upcoming(cursor) === "" ? -1 : cursor.at;
  if (start < 0) return null;
  charactersHere(cursor, DIGIT);
  if (cursor.text.charAt(cursor.at) === "." && DIGIT.test(cursor.text.charAt(cursor.at + 1))) {
    cursor.at += 1;
    charactersHere(cursor, DIGIT);
  }
  exponentHere(cursor);
  const value = Number(cursor.text.slice(start, cursor.at));
  return cursor.at > start && Number.isFinite(value) ? value : null;
}

function exponentHere(cursor: Cursor): void {
  const [sign, first, second] = [0, 1, 2].map((step) => cursor.text.charAt(cursor.at + step));
  if (sign !== "e" && sign !== "E") return;
  const isSigned = first === "-" || first === "+";
  if (!DIGIT.test((isSigned ? second : first) ?? "")) return;
  cursor.at += isSigned ? 2 : 1;
  charactersHere(cursor, DIGIT);
}

function charactersHere(cursor: Cursor, allowed: RegExp): string {
  const start = cursor.at;
  while (cursor.at < cursor.text.length && allowed.test(cursor.text.charAt(cursor.at))) cursor.at += 1;
  return cursor.text.slice(start, cursor.at);
}

/** A text in single or double quotes, without escapes; null when none comes next, or it does not end. */
export function quotedHere(cursor: Cursor): string | null {
  const quote = upcoming(cursor);
  if (quote !== "'" && quote !== '"') return null;
  const end = cursor.text.indexOf(quote, cursor.at + 1);
  if (end < 0) return expecting(cursor, `a closing ${quote}`);
  const text = cursor.text.slice(cursor.at + 1, end);
  cursor.at = end + 1;
  return text;
}

/** Characters up to one of the stops, spaces around them left out. */
export function bareHere(cursor: Cursor, stops: string): string {
  skipSpace(cursor);
  const start = cursor.at;
  while (cursor.at < cursor.text.length && !stops.includes(cursor.text.charAt(cursor.at))) cursor.at += 1;
  return cursor.text.slice(start, cursor.at).trim();
}
