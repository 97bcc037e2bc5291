import { append } from "../../base/problems/index.ts";
import {
  bareHere,
  type Cursor,
  expecting,
  type ExpressionFault,
  fail,
  nameHere,
  numberHere,
  quotedHere,
  taken,
  upcoming,
} from "./cursor.ts";
import type {
  Arithmetic,
  Comparison,
  Expression,
  Filter,
  FilterValue,
  PathExpression,
  Reading,
  Step,
} from "./expression.ts";
import { CALLABLE, FUNCTIONS } from "./functions.ts";

/** Characters that an expression may have. */
const EXPRESSION_LENGTH = 2000;
/** Parts within parts that an expression may have. */
const EXPRESSION_DEPTH = 32;

/** An expression, or the first thing that makes the text none. */
export type ParsedExpression =
  | { readonly expression: Expression; readonly fault: null }
  | { readonly expression: null; readonly fault: ExpressionFault };

/**
 * Reads an expression of the claims language: numbers, quoted texts, paths into results, `fact`, `facts`, `claim`,
 * functions, `+ - * /` and comparisons. Nothing is looked up and nothing is evaluated.
 *
 * @example
 *   parseExpression("1 + 2 * 3").expression?.kind   // "operation"
 *   parseExpression("1 +").fault?.expected   // "a number, a text, a path or a function"
 *   parseExpression("summ(1)").fault?.kind   // "function"
 */
export function parseExpression(text: string): ParsedExpression {
  const cursor: Cursor = { text, at: 0, depth: 0, fault: null };
  if (text.length > EXPRESSION_LENGTH) {
    const expected = `at most ${EXPRESSION_LENGTH} characters`;
    return { expression: null, fault: { kind: "limit", at: 0, found: `${text.length} characters`, expected } };
  }
  const expression = comparison(cursor);
  if (expression !== null && upcoming(cursor) !== "") expecting(cursor, "an operator or the end");
  if (expression === null || cursor.fault !== null) return { expression: null, fault: cursor.fault ?? NOTHING };
  return { expression, fault: null };
}

const NOTHING: ExpressionFault = { kind: "syntax", at: 0, found: "nothing", expected: "an expression" };
const COMPARISONS: readonly Comparison[] = ["<=", ">=", "==", "!=", "<", ">"];

/** Reads what is inside of another part, unless that is too deep. */
function inside<Part>(cursor: Cursor, read: (cursor: Cursor) => Part | null): Part | null {
  if (cursor.depth >= EXPRESSION_DEPTH) {
    const expected = `at most ${EXPRESSION_DEPTH} parts within each other`;
    return fail(cursor, { kind: "limit", at: cursor.at, found: "a deeper part", expected });
  }
  cursor.depth += 1;
  const part = read(cursor);
  cursor.depth -= 1;
  return part;
}

function comparison(cursor: Cursor): Expression | null {
  return inside(cursor, () => {
    const left = sum(cursor);
    if (left === null) return null;
    const at = cursor.at;
    const operator = COMPARISONS.find((each) => taken(cursor, each));
    if (operator === undefined) return left;
    const right = sum(cursor);
    return right === null ? null : { kind: "operation", operator, left, right, at };
  });
}

function sum(cursor: Cursor): Expression | null {
  return chain(cursor, ["+", "-", "−"], product);
}

function product(cursor: Cursor): Expression | null {
  return chain(cursor, ["*", "/"], negative);
}

/** Operands with operators between, taken from the left. */
function chain(
  cursor: Cursor,
  signs: readonly string[],
  operand: (cursor: Cursor) => Expression | null,
): Expression | null {
  let left = operand(cursor);
  while (left !== null) {
    const at = cursor.at;
    const sign = signs.find((each) => taken(cursor, each));
    if (sign === undefined) return left;
    const right = operand(cursor);
    if (right === null) return null;
    left = { kind: "operation", operator: (sign === "−" ? "-" : sign) as Arithmetic, left, right, at };
  }
  return null;
}

function negative(cursor: Cursor): Expression | null {
  const at = cursor.at;
  if (!taken(cursor, "-") && !taken(cursor, "−")) return primary(cursor);
  const operand = inside(cursor, negative);
  return operand === null ? null : { kind: "negative", operand, at };
}

function primary(cursor: Cursor): Expression | null {
  const next = upcoming(cursor);
  const { at } = cursor;
  if (taken(cursor, "(")) {
    const within = comparison(cursor);
    return within !== null && closed(cursor, ")") ? within : null;
  }
  if (next === "'" || next === '"') {
    const value = quotedHere(cursor);
    return value === null ? null : { kind: "text", value, at };
  }
  const name = nameHere(cursor);
  if (name !== null) return upcoming(cursor) === "(" ? call(cursor, name, at) : path(cursor, name, at);
  const value = numberHere(cursor);
  return value === null ? expecting(cursor, "a number, a text, a path or a function") : { kind: "number", value, at };
}

function closed(cursor: Cursor, sign: string): boolean {
  if (taken(cursor, sign)) return true;
  expecting(cursor, `"${sign}"`);
  return false;
}

function call(cursor: Cursor, name: string, at: number): Expression | null {
  taken(cursor, "(");
  if (name === "facts") {
    const filters = filtersUpTo(cursor, ")");
    return filters === null ? null : { kind: "facts", filters, at };
  }
  if (name === "fact" || name === "claim" || name === "scenario") return named(cursor, name, at);
  const rule = FUNCTIONS.get(name);
  if (rule === undefined) {
    return fail(cursor, { kind: "function", at, found: name, expected: `one of ${CALLABLE.join(", ")}` });
  }
  const operands = operandsOf(cursor);
  if (operands === null) return null;
  const [least, most] = rule.operands;
  if (operands.length >= least && operands.length <= most) return { kind: "call", name, operands, at };
  const expected = `${name} with ${least === most ? least : `${least} to ${most}`} operand${most === 1 ? "" : "s"}`;
  return fail(cursor, { kind: "arguments", at, found: `${name} with ${operands.length}`, expected });
}

function operandsOf(cursor: Cursor): readonly Expression[] | null {
  if (taken(cursor, ")")) return [];
  const operands: Expression[] = [];
  do {
    const operand = comparison(cursor);
    if (operand === null) return null;
    operands.push(operand);
  } while (taken(cursor, ","));
  return closed(cursor, ")") ? operands : null;
}

/** `fact(ID)`, `claim(ID).value`, `claim(ID).threshold`, `scenario(ID).path`. */
function named(cursor: Cursor, name: "fact" | "claim" | "scenario", at: number): Expression | null {
  const id = quotedHere(cursor) ?? bareHere(cursor, "()[],'\"");
  if (id === "") return expecting(cursor, "an id");
  if (!closed(cursor, ")")) return null;
  if (name === "fact") return { kind: "fact", id, at };
  if (!closed(cursor, ".")) return null;
  const next = nameHere(cursor);
  if (name === "claim") {
    if (next === "value" || next === "threshold") return { kind: "claim", id, part: next, at };
    return expecting(cursor, "value or threshold");
  }
  return next === null ? expecting(cursor, "a name of the results") : steps(cursor, next, at, { kind: "scenario", id });
}

function path(cursor: Cursor, first: string, at: number): Expression | null {
  if (first !== "base" || upcoming(cursor) !== ".") return steps(cursor, first, at, { kind: "own" });
  taken(cursor, ".");
  const next = nameHere(cursor);
  return next === null ? expecting(cursor, "a name of the results") : steps(cursor, next, at, { kind: "base" });
}

function steps(cursor: Cursor, first: string, at: number, reading: Reading): PathExpression | null {
  const found: Step[] = [];
  for (let name: string | null = first; name !== null;) {
    const filters: Filter[] = [];
    while (upcoming(cursor) === "[") {
      taken(cursor, "[");
      const more = filtersUpTo(cursor, "]");
      if (more === null) return null;
      append(filters, more);
    }
    found.push({ name, filters });
    if (upcoming(cursor) !== ".") break;
    taken(cursor, ".");
    name = nameHere(cursor);
    if (name === null) return expecting(cursor, "a name of the results");
  }
  return { kind: "path", reading, steps: found, at };
}

function filtersUpTo(cursor: Cursor, end: "]" | ")"): readonly Filter[] | null {
  const filters: Filter[] = [];
  do {
    const filter = filterHere(cursor);
    if (filter === null) return null;
    filters.push(filter);
  } while (taken(cursor, ","));
  return closed(cursor, end) ? filters : null;
}

const STOPS = "=,()[]'\"";

function filterHere(cursor: Cursor): Filter | null {
  const quotedFirst = quotedHere(cursor);
  if (quotedFirst !== null) return { key: null, value: { kind: "is", text: quotedFirst } };
  const first = bareHere(cursor, STOPS);
  if (!taken(cursor, "="))
    return first === "" ? expecting(cursor, "a filter") : { key: null, value: filterValue(first) };
  const value = quotedHere(cursor);
  if (first === "") return expecting(cursor, "a name before =");
  if (value !== null) return { key: first, value: { kind: "is", text: value } };
  const bare = bareHere(cursor, STOPS);
  return bare === "" ? expecting(cursor, "a value behind =") : { key: first, value: filterValue(bare) };
}

const SPAN = /^(-?\d{1,9})\.\.(-?\d{1,9})$/u;

function filterValue(text: string): FilterValue {
  const span = SPAN.exec(text);
  return span === null ? { kind: "is", text } : { kind: "span", from: Number(span[1]), to: Number(span[2]) };
}
