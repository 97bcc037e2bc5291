import { z } from "zod";

/** The parts of a JSON Schema that are read here. */
export interface SchemaNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly SchemaNode[];
  readonly pattern?: string;
  readonly format?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly unit?: string;
  readonly symbol?: string;
  readonly examples?: readonly string[];
}

/** The JSON Schema of what people write for a schema. */
export function schemaOf(schema: z.ZodType): SchemaNode {
  return z.toJSONSchema(schema, { io: "input" }) as SchemaNode;
}

/** A value that is read by itself: whatever it is passes here, and only its JSON Schema says what it must be. */
export function readByItself(schema: z.ZodType): z.ZodUnknown {
  const { $schema: _, ...known } = z.toJSONSchema(schema, { io: "input" });
  return z.unknown().meta(known);
}

/** The schema of the value at a path; null where the case format has nothing. */
export function schemaAt(root: SchemaNode, path: readonly (string | number)[]): SchemaNode | null {
  let node: SchemaNode = root;
  for (const step of path) {
    const next = childSchema(node, step);
    if (next === null) return null;
    node = next;
  }
  return node;
}

function childSchema(node: SchemaNode, step: string | number): SchemaNode | null {
  if (node.items !== undefined) return node.items;
  const own = node.properties;
  if (own !== undefined && Object.hasOwn(own, step)) return own[step] ?? null;
  const open = node.additionalProperties;
  if (typeof open === "object") return open;
  const ways = (node.anyOf ?? []).map((way) => childSchema(way, step));
  return ways.find((way) => way !== null) ?? null;
}

/** Keys that a mapping may have. */
export function keysOf(node: SchemaNode | null): readonly string[] {
  const ways = [node, ...(node?.anyOf ?? [])];
  return ways.flatMap((way) => Object.keys(way?.properties ?? {}));
}
