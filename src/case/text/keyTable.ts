import { markdownTable } from "../../base/wording/index.ts";
import type { SchemaNode } from "./jsonSchema.ts";

interface KeyRow {
  readonly key: string;
  readonly node: SchemaNode;
  readonly isRequired: boolean;
}

/** Keys whose content has a table of its own, or stands above already. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set([
  "measures[].rows",
  "scenarios.ID.policies",
  "scenarios.ID.inertia",
]);

/** Every key below a schema, outer ones first. */
function rowsBelow(schema: SchemaNode, prefix: string): readonly KeyRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, node]): KeyRow[] => {
    const key = `${prefix}${name}`;
    const isRequired = schema.required?.includes(name) === true;
    const own = { key, node, isRequired };
    if (SHOWN_ELSEWHERE.has(key)) return [own];
    const each = node.additionalProperties;
    const named = node.properties === undefined ? [] : rowsBelow(node, `${key}.`);
    if (node.items?.properties !== undefined) return [own, ...rowsBelow(node.items, `${key}[].`)];
    if (named.length > 0 && typeof each !== "object") return [own, ...named];
    return typeof each === "object" && each.properties !== undefined
      ? [own, ...named, ...rowsBelow(each, `${key}.ID.`)]
      : [own];
  });
}

/** A table of every key below a schema, with value, default and meaning. */
export function keyTable(schema: SchemaNode): string {
  return markdownTable(
    [
      { title: "key", of: ({ key }) => `\`${key}\`` },
      { title: "value", of: ({ node }) => kindText(node) },
      { title: "default", of: ({ node, isRequired }) => (isRequired ? "required" : defaultText(node)) },
      { title: "meaning", of: ({ node }) => meaningText(node) },
    ],
    rowsBelow(schema, ""),
  );
}

function kindText(node: SchemaNode): string {
  const unit = node.unit === undefined || node.unit === "date" ? "" : `, ${node.unit}`;
  if (node.anyOf !== undefined)
    return node.anyOf
      .map(wayText)
      .filter((each) => each !== "")
      .join(" ");
  if (node.enum !== undefined) return node.enum.map((each) => `\`${each}\``).join(" ");
  if (node.format === "date") return "date";
  if (node.type === "array")
    return `list of ${node.items?.properties === undefined ? itemText(node.items) : "mappings"}`;
  return `${KINDS[node.type ?? ""] ?? "anything"}${unit}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "number",
  boolean: "`true` `false`",
  object: "mapping",
};

/** One of several ways to write a value; a text with a pattern is another spelling of a mapping. */
function wayText(node: SchemaNode): string {
  if (node.pattern !== undefined) return "";
  if (node.properties === undefined) return kindText(node);
  return `\`{ ${Object.keys(node.properties)
    .map((key) => `${key}: …`)
    .join(", ")} }\``;
}

function itemText(node: SchemaNode | undefined): string {
  if (node?.anyOf !== undefined) return kindText(node);
  if (node?.enum !== undefined) return node.enum.map((each) => `\`${each}\``).join(" ");
  if (node?.type === "array") return "lists";
  return node?.type === "number" ? "numbers" : "texts";
}

function defaultText(node: SchemaNode): string {
  if (node.default === undefined) return "–";
  return Array.isArray(node.default) ? "none" : `\`${JSON.stringify(node.default)}\``;
}

function meaningText(node: SchemaNode): string {
  const symbol = node.symbol === undefined ? "" : ` Symbol ${node.symbol}.`;
  return `${node.description ?? ""}${symbol}`.replaceAll("|", "\\|");
}

/** A file as a fenced block below its name. */
export function fencedFile(name: string, text: string): string {
  const language = name.endsWith(".yaml") ? "yaml" : name.endsWith(".csv") ? "csv" : "bibtex";
  return `\`${name}\`\n\n\`\`\`${language}\n${text}\`\`\``;
}
