import type { Filter, PathExpression } from "./expression.ts";
import { RESULT_FIELDS, type ResultField } from "./resultFields.ts";

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
  | { readonly kind: "past"; readonly name: string };

/**
 * Follows a path through the known fields.
 *
 * @example
 *   const bad = { kind: "path", at: 0, reading: { kind: "own" }, steps: [{ name: "equilibrum", filters: [] }] };
 *   fieldOf(bad).kind   // "unknown"
 */
export function fieldOf(path: PathExpression): FieldFound {
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

/** Past the filters of a step: into entries of mappings by name, then into rows of a list. */
function rowsOf(
  below: FieldNode,
  name: string,
  filters: readonly Filter[],
): { readonly node: FieldNode; readonly isMany: boolean } | FieldFound {
  let node = below;
  for (const filter of filters.filter(({ key }) => key === null)) {
    if (node.each?.kind === "map") node = node.each.node;
    else if (!hasNames(node)) return { kind: "filter", name: valueText(filter), known: keysBelow(node) };
  }
  const isList = node.each?.kind === "list";
  const known = isList ? keysBelow(node) : [];
  const wrong = filters.find(({ key }) => key !== null && !known.includes(key));
  if (wrong !== undefined) return { kind: "filter", name: wrong.key ?? name, known };
  return { node: node.each !== null && isList ? node.each.node : node, isMany: isList };
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
