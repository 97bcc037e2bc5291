/**
 * A value as a docstring prints it. Numbers keep the digits they were printed with; `rest` stands for `…`,
 * "and whatever else is there".
 */
export type Printed =
  | { readonly kind: "number"; readonly value: number; readonly tolerance: number }
  | { readonly kind: "plain"; readonly value: string | boolean | null | undefined }
  | { readonly kind: "list"; readonly items: readonly Printed[]; readonly rest: boolean }
  | { readonly kind: "record"; readonly fields: ReadonlyMap<string, Printed>; readonly rest: boolean }
  | { readonly kind: "throws"; readonly code: string };

const WORDS = new Map<string, string | boolean | null | undefined>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", undefined],
]);
const TOKEN =
  /\s*(\.\.\.|…|[[\]{},:]|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[-−]?(?:Infinity|\d[\d_]*(?:\.\d+)?(?:[eE][-+]?\d+)?)|[A-Za-z_$][\w$]*)/y;

/** Reads the literal that a comment begins with; null when it begins with none. What follows the literal is prose. */
export function printedValue(comment: string): Printed | null {
  const code = /^\s*throws ([EW]\d{3})\b/.exec(comment)?.[1];
  if (code !== undefined) return { kind: "throws", code };
  const reading = { text: comment, position: 0 };
  try {
    return readValue(reading);
  } catch (failure) {
    if (failure instanceof NoLiteral) return null;
    throw failure;
  }
}

class NoLiteral extends Error {}

interface Reading {
  readonly text: string;
  position: number;
}

function peek(reading: Reading): string {
  TOKEN.lastIndex = reading.position;
  return TOKEN.exec(reading.text)?.[1] ?? "";
}

function take(reading: Reading): string {
  TOKEN.lastIndex = reading.position;
  const token = TOKEN.exec(reading.text)?.[1];
  if (token === undefined) throw new NoLiteral();
  reading.position = TOKEN.lastIndex;
  return token;
}

function readValue(reading: Reading): Printed {
  const token = take(reading);
  if (token === "[") return readList(reading);
  if (token === "{") return readRecord(reading);
  if (/^["']/.test(token)) return { kind: "plain", value: unquoted(token) };
  if (WORDS.has(token)) return { kind: "plain", value: WORDS.get(token) };
  if (token === "NaN") return { kind: "number", value: NaN, tolerance: 0 };
  if (/^[-−]?(\d|Infinity)/.test(token)) return printedNumber(token);
  throw new NoLiteral();
}

function unquoted(token: string): string {
  const inner = token.slice(1, -1);
  return JSON.parse(`"${token.startsWith("'") ? inner.replaceAll('"', '\\"') : inner}"`) as string;
}

/** Half a unit of the last printed digit; an integer is printed exactly. */
function printedNumber(token: string): Printed {
  const text = token.replace("−", "-").replaceAll("_", "");
  const value = Number(text);
  const [mantissa = "", exponent = "0"] = text.split(/[eE]/);
  const decimals = mantissa.split(".")[1]?.length;
  if (decimals === undefined && exponent === "0") return { kind: "number", value, tolerance: 0 };
  const tolerance = 0.5 * 10 ** (Number(exponent) - (decimals ?? 0)) * (1 + 1e-9);
  return { kind: "number", value, tolerance };
}

function readList(reading: Reading): Printed {
  const items: Printed[] = [];
  let rest = false;
  while (peek(reading) !== "]") {
    if (isEllipsis(peek(reading))) rest = take(reading) !== "";
    else items.push(readValue(reading));
    if (peek(reading) === ",") take(reading);
  }
  take(reading);
  return { kind: "list", items, rest };
}

function readRecord(reading: Reading): Printed {
  const fields = new Map<string, Printed>();
  let rest = false;
  while (peek(reading) !== "}") {
    const key = take(reading);
    if (isEllipsis(key)) rest = true;
    else {
      if (take(reading) !== ":") throw new NoLiteral();
      fields.set(/^["']/.test(key) ? unquoted(key) : key, readValue(reading));
    }
    if (peek(reading) === ",") take(reading);
  }
  take(reading);
  return { kind: "record", fields, rest };
}

function isEllipsis(token: string): boolean {
  return token === "…" || token === "...";
}

/** Where a value differs from what was printed, a sentence each; none when they agree. */
export function disagreements(actual: unknown, printed: Printed, path = "value"): string[] {
  switch (printed.kind) {
    case "throws":
      return [`${path} was returned, but ${printed.code} should have been thrown`];
    case "plain":
      return actual === printed.value ? [] : [`${path} is ${shown(actual)}, printed ${shown(printed.value)}`];
    case "number":
      return agrees(actual, printed) ? [] : [`${path} is ${shown(actual)}, printed ${printed.value}`];
    case "list":
      return listDisagreements(actual, printed, path);
    case "record":
      return recordDisagreements(actual, printed, path);
  }
}

function agrees(actual: unknown, printed: { value: number; tolerance: number }): boolean {
  if (typeof actual !== "number") return false;
  if (Object.is(actual, printed.value) || actual === printed.value) return true;
  return Math.abs(actual - printed.value) <= printed.tolerance;
}

function listDisagreements(actual: unknown, printed: Printed & { kind: "list" }, path: string): string[] {
  if (!isListLike(actual)) return [`${path} is ${shown(actual)}, printed as a list`];
  const values = [...actual];
  const { items, rest } = printed;
  if (values.length < items.length || (values.length > items.length && !rest)) {
    return [`${path} has ${values.length} items, printed ${items.length}`];
  }
  return items.flatMap((item, position) => disagreements(values[position], item, `${path}[${position}]`));
}

function isListLike(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || value instanceof Set || (ArrayBuffer.isView(value) && Symbol.iterator in value);
}

function recordDisagreements(actual: unknown, printed: Printed & { kind: "record" }, path: string): string[] {
  if (typeof actual !== "object" || actual === null) return [`${path} is ${shown(actual)}, printed as an object`];
  const values: ReadonlyMap<string, unknown> =
    actual instanceof Map ? (actual as Map<string, unknown>) : new Map(Object.entries(actual));
  const { fields, rest } = printed;
  const unprinted = rest ? [] : [...values.keys()].filter((key) => !fields.has(key));
  return [
    ...unprinted.map((key) => `${path}.${key} is there but was not printed`),
    ...[...fields].flatMap(([key, field]) => disagreements(values.get(key), field, `${path}.${key}`)),
  ];
}

function shown(value: unknown): string {
  if (typeof value === "number") return String(value);
  return (
    JSON.stringify(value, (_, inner: unknown) => (ArrayBuffer.isView(inner) ? [...(inner as Float64Array)] : inner)) ??
    String(value)
  );
}
