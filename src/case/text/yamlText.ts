import { isMap, isNode, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLMap } from "yaml";
import { INVISIBLE, LENGTHS, type Place, type Problem, valueTooLong } from "../../base/problems/index.ts";
import { hiddenCharacter, keyTwice, notKey, textTooLarge, severalDocuments, yamlSyntax } from "../problems/index.ts";
import { LISTED_LIMIT, yamlLimitProblems } from "./yamlLimits.ts";

const LENGTH_LIMIT = 2 ** 20;

/** Steps from the root of a document to a value: keys and positions. */
export type ValuePath = readonly (string | number)[];

/** A YAML text that obeys the limits of untrusted input: all scalars are text. */
export interface YamlText {
  readonly document: Document;
  /** Where a value stands; with `key`, where that key of the value stands. */
  readonly placeOf: (path: ValuePath, key?: string) => Place;
}

/**
 * Reads a YAML text within the limits of untrusted input.
 *
 * @returns the document, or null beside the problems that made it unreadable (E105, E110 to E114).
 */
export function readYaml(file: string, text: string): { yaml: YamlText | null; problems: Problem[] } {
  if (text.length > LENGTH_LIMIT) return { yaml: null, problems: [textTooLarge(file, text.length, 1)] };
  const limits = yamlLimitProblems(file, text);
  if (limits.length > 0) return { yaml: null, problems: limits };
  const document = parseDocument(text, {
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const lines = lineStarts(text);
  if (document.errors.length > 0) return { yaml: null, problems: syntaxProblems(file, document, lines) };
  const placeOf = (path: ValuePath, key?: string): Place => ({
    file,
    ...lineColumn(lines, offsetOf(document, path, key)),
    path: pathText(key === undefined ? path : [...path, key]),
  });
  return { yaml: { document, placeOf }, problems: [] };
}

function syntaxProblems(file: string, document: Document, lines: readonly number[]): Problem[] {
  return document.errors.slice(0, LISTED_LIMIT).map((error) => {
    const place = { file, ...lineColumn(lines, error.pos[0]) };
    return error.code === "MULTIPLE_DOCS" ? severalDocuments(place) : yamlSyntax(place, error.message);
  });
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** 1-based line and column of an offset; null for both when there is no offset. */
export function lineColumn(
  starts: readonly number[],
  offset: number | null,
): { line: number | null; column: number | null } {
  if (offset === null) return { line: null, column: null };
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** A path as messages write it: `measures[2].imposer`. */
function pathText(path: ValuePath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

/** Offset of the value, else of the nearest thing that holds it, of an empty text its beginning; null when it came from a setting. */
function offsetOf(document: Document, path: ValuePath, key: string | undefined): number | null {
  if (document.contents === null) return 0;
  let node: unknown = document.contents;
  for (const step of path) {
    const next = childOf(node, step);
    if (!isNode(next)) break;
    if (startOf(next) === null) return null;
    node = next;
  }
  if (key !== undefined && isMap(node)) {
    const pair = node.items.find((each) => keyText(each.key) === key);
    if (pair !== undefined) return startOf(pair.key);
  }
  return startOf(node);
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

function childOf(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  return isMap(node) ? valueOf(node, String(step)) : undefined;
}

function valueOf(map: YAMLMap, key: string): unknown {
  return map.items.find((each) => keyText(each.key) === key)?.value;
}

/** Text of a key, its letters composed (Unicode NFC); null when it is none. */
export function keyText(key: unknown): string | null {
  if (typeof key === "string") return key.normalize();
  return isScalar(key) && typeof key.value === "string" ? key.value.normalize() : null;
}

/**
 * The document as plain values: texts, arrays and objects. A key without a value is left out, as if absent. Letters are composed
 * (Unicode NFC), as in tables.
 *
 * @param problems  Grows by E107, E115, E116 and E123.
 */
export function plainValue(yaml: YamlText, problems: Problem[]): unknown {
  return plain(yaml.document.contents, [], yaml, problems);
}

function plain(node: Node | null | undefined, path: ValuePath, yaml: YamlText, problems: Problem[]): unknown {
  if (isSeq(node)) return node.items.map((item, at) => plain(item as Node, [...path, at], yaml, problems) ?? "");
  if (isMap(node)) return plainMap(node, path, yaml, problems);
  if (!isScalar(node)) return undefined;
  const isEmpty = node.value === null || (node.value === "" && (node.type ?? "PLAIN") === "PLAIN");
  if (isEmpty) return undefined;
  const text = String(node.value).normalize();
  const hidden = hiddenIn(text);
  if (hidden !== undefined && problems.length < LISTED_LIMIT) {
    problems.push(hiddenCharacter(yaml.placeOf(path), hidden));
  }
  return text;
}

/** Control characters, which escapes such as `\e` can smuggle into a text. */
const CONTROL = /[^\P{Cc}\n\t]/u;

/** The first character of a text that hides or that nobody sees. */
function hiddenIn(text: string): string | undefined {
  return (CONTROL.exec(text) ?? INVISIBLE.exec(text))?.[0];
}

function plainMap(map: YAMLMap, path: ValuePath, yaml: YamlText, problems: Problem[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { key, value } of map.items) {
    const name = keyText(key);
    if (name === null || name === "" || name === "__proto__" || hiddenIn(name) !== undefined) {
      if (problems.length < LISTED_LIMIT) problems.push(notKey(yaml.placeOf(path), name ?? "a list or mapping"));
      continue;
    }
    if (name.length > LENGTHS.name) {
      if (problems.length < LISTED_LIMIT) problems.push(valueTooLong(yaml.placeOf(path, name), name, LENGTHS.name));
      continue;
    }
    if (seen.has(name) && problems.length < LISTED_LIMIT) problems.push(keyTwice(yaml.placeOf(path, name), name));
    seen.add(name);
    const content = plain(value as Node | null, [...path, name], yaml, problems);
    if (content !== undefined) found[name] = content;
  }
  return found;
}
