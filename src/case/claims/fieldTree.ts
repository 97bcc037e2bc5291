import { EVERY, type Filter, type PathExpression } from "./expression.ts";
import type { ResultField } from "../../results/index.ts";
import { RESULT_FIELDS } from "./resultFields.ts";

/** A place in the tree of known fields. */
export interface FieldNode {
  readonly fields: Map<string, FieldNode>;
  /** Below a mapping by name, or a list. */
  each: { readonly kind: "map" | "list"; readonly node: FieldNode } | null;
  leaf: ResultField | null;
}

const newNode = (): FieldNode => ({ fields: new Map(), each: null, leaf: null });

/** Tree of all fields that claims may read. */
const FIELD_TREE: FieldNode = treeOf(RESULT_FIELDS);

function treeOf(fields: readonly ResultField[]): FieldNode {
  const root = newNode();
  for (const field of fields) {
    let node = root;
    for (const step of field.path.split(".")) node = grown(node, step);
    node.leaf = field;
  }
  return root;
}

function grown(node: FieldNode, step: string): FieldNode {
  const name = step.replaceAll(/[{}[\]]/gu, "");
  let next = node.fields.get(name) ?? newNode();
  node.fields.set(name, next);
  for (const bracket of step.slice(name.length).match(/\{\}|\[\]/gu) ?? []) {
    next.each ??= { kind: bracket === "{}" ? "map" : "list", node: newNode() };
    next = next.each.node;
  }
  return next;
}

/** Fields that name the rows of a list. */
export const ROW_NAMES: readonly string[] = ["group", "id"];

/** What a path leads to, or where it goes wrong. */
export type FieldFound =
  | { readonly kind: "field"; readonly field: ResultField; readonly isMany: boolean }
  | { readonly kind: "unknown"; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: "filter"; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: "short"; readonly known: readonly string[] }
  | { readonly kind: "entry"; readonly of: string; readonly name: string }
  | { readonly kind: "star"; readonly key: string }
  | { readonly kind: "past"; readonly name: string };

/**
 * Follows a path through the known fields.
 *
 * @example
 *   const bad = { kind: "path", at: 0, reading: { kind: "own" }, steps: [{ name: "equilibrum", filters: [] }] };
 *   fieldOf(bad).kind   // "unknown"
 */
export function fieldOf(path: PathExpression): FieldFound {
  const found = followed(path);
  return found.kind === "field" ? found : (entryLeftOut(path) ?? found);
}

/** Where a field of the entries of a mapping stands in the place of the name of one, as in `countries.welfarePercent`. */
function entryLeftOut({ steps }: PathExpression): FieldFound | null {
  let node: FieldNode = FIELD_TREE;
  for (const [at, { name, filters }] of steps.entries()) {
    const below: FieldNode | undefined = inMap(node) ?? node.fields.get(name);
    if (below === undefined) return null;
    const isLeftOut = inMap(node)?.fields.has(name) === true && steps[at - 1]?.filters.length === 0;
    if (isLeftOut) return { kind: "entry", of: namesOf(steps.slice(0, at)), name };
    const rows = rowsOf(below, name, filters);
    if ("kind" in rows) return null;
    node = rows.node;
  }
  return null;
}

function namesOf(steps: PathExpression["steps"]): string {
  return steps.map(({ name }) => name).join(".");
}

function followed(path: PathExpression): FieldFound {
  let node = FIELD_TREE;
  let isMany = false;
  for (const { name, filters } of path.steps) {
    const below = inMap(node) ?? node.fields.get(name);
    if (below === undefined) return node.leaf === null ? unknown(node, name) : { kind: "past", name };
    const rows = rowsOf(below, name, filters);
    if ("kind" in rows) return rows;
    node = rows.node;
    isMany ||= rows.isMany;
  }
  return node.leaf === null ? { kind: "short", known: knownBelow(node) } : { kind: "field", field: node.leaf, isMany };
}

interface Rows {
  readonly node: FieldNode;
  readonly isMany: boolean;
}

/** Past the filters of a step: into entries of mappings by name, then into rows of a list. */
function rowsOf(below: FieldNode, name: string, filters: readonly Filter[]): Rows | FieldFound {
  const inside = entriesOf(
    below,
    filters.filter(({ key }) => key === null),
  );
  if ("kind" in inside) return inside;
  if (inside.node.each?.kind !== "list") return ofNoList(inside, name, filters);
  const known = keysBelow(inside.node);
  const keyed = filters.filter(({ key }) => key !== null);
  const wrong = keyed.find(({ key }) => !known.includes(key ?? ""));
  if (wrong !== undefined) return { kind: "filter", name: wrong.key ?? name, known };
  const star = keyed.find((filter) => valueText(filter) === EVERY);
  if (star !== undefined) return { kind: "star", key: star.key ?? name };
  return { node: inside.node.each.node, isMany: true };
}

/** What is no list has no rows to be filtered by what they hold. */
function ofNoList(inside: Rows, name: string, filters: readonly Filter[]): Rows | FieldFound {
  const wrong = filters.find(({ key }) => key !== null);
  return wrong === undefined ? inside : { kind: "filter", name: wrong.key ?? name, known: [] };
}

/** Into the entries that filters name. `*` is every entry where no field of a name stands beside them, and every row. */
function entriesOf(below: FieldNode, names: readonly Filter[]): Rows | FieldFound {
  let node = below;
  let isMany = false;
  for (const filter of names) {
    const isEvery = valueText(filter) === EVERY;
    isMany ||= isEvery;
    const isMap = node.each?.kind === "map" && !(isEvery && node.fields.size > 0);
    if (isMap && node.each !== null) node = node.each.node;
    else if (isEvery ? node.each?.kind !== "list" : !hasNames(node)) {
      return { kind: "filter", name: valueText(filter), known: keysBelow(node) };
    }
  }
  return { node, isMany };
}

/** Whether the rows of a list have names, so that `[official]` chooses one. */
function hasNames({ each }: FieldNode): boolean {
  return each?.kind === "list" && ROW_NAMES.some((name) => each.node.fields.has(name));
}

function valueText({ value }: Filter): string {
  return value.kind === "is" ? value.text : `${value.from}..${value.to}`;
}

/** `markets.lng` is `markets[lng]`: a name where a mapping by name stands and no field has that name. */
function inMap(node: FieldNode): FieldNode | undefined {
  return node.each?.kind === "map" && node.fields.size === 0 ? node.each.node : undefined;
}

function unknown(node: FieldNode, name: string): FieldFound {
  return { kind: "unknown", name, known: knownBelow(node) };
}

function knownBelow(node: FieldNode): readonly string[] {
  return [...new Set([...node.fields.keys(), ...(node.each?.node.fields.keys() ?? [])])];
}

/** Fields of the rows of a list that filters may name. */
function keysBelow(node: FieldNode): readonly string[] {
  return [...(node.each?.node.fields.keys() ?? [])];
}
