import type { GraphInput } from "./graphInput.ts";
import { type AttributeKind, type GraphAttribute, type GraphTable, graphTable } from "./graphTable.ts";
import { xmlElement, xmlText } from "../../../base/wording/index.ts";

const NAMESPACES = {
  xmlns: "http://gexf.net/1.3",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
  version: "1.3",
};

const KINDS: Readonly<Record<AttributeKind, string>> = { string: "string", double: "double", int: "integer" };

/**
 * A network as GEXF that Gephi and graphology open. The format knows attributes of nodes and edges only: those of the graph stand in
 * its description, a line each.
 *
 * @source GEXF 1.3 schema, gexf.net
 */
export function gexf(input: GraphInput): string {
  const table = graphTable(input);
  const graph = xmlElement("graph", { mode: "static", defaultedgetype: "undirected" }, [
    declared(
      "node",
      table.nodes.flatMap(({ attributes }) => attributes),
    ),
    declared(
      "edge",
      table.edges.flatMap(({ attributes }) => attributes),
    ),
    xmlElement(
      "nodes",
      {},
      table.nodes.map(({ id, label, attributes }) => xmlElement("node", { id, label }, valuesOf(attributes))),
    ),
    xmlElement(
      "edges",
      {},
      table.edges.map(({ attributes, ...edge }) => xmlElement("edge", { ...edge }, valuesOf(attributes))),
    ),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement("gexf", NAMESPACES, [metaOf(table), graph])}\n`;
}

function metaOf({ attributes }: GraphTable): string {
  const description = attributes.map(({ name, value }) => `${name}: ${value}`).join("\n");
  return xmlElement("meta", {}, [
    xmlElement("creator", {}, "Tertius"),
    xmlElement("description", {}, xmlText(description)),
  ]);
}

function declared(owner: "node" | "edge", attributes: readonly GraphAttribute[]): string {
  const kinds = new Map(attributes.map(({ name, kind }) => [name, kind]));
  return xmlElement(
    "attributes",
    { class: owner, mode: "static" },
    [...kinds].map(([name, kind]) => xmlElement("attribute", { id: name, title: name, type: KINDS[kind] })),
  );
}

function valuesOf(attributes: readonly GraphAttribute[]): string[] {
  const values = attributes.map(({ name, value }) => xmlElement("attvalue", { for: name, value }));
  return values.length === 0 ? [] : [xmlElement("attvalues", {}, values)];
}
