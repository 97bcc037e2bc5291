import type { GraphInput } from "./graphInput.ts";
import { type GraphAttribute, type GraphTable, graphTable } from "./graphTable.ts";
import { xmlElement, xmlText } from "../../../base/wording/index.ts";

const NAMESPACES = {
  xmlns: "http://graphml.graphdrawing.org/xmlns",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
};

/** What can carry attributes. */
type Owner = "graph" | "node" | "edge";

/**
 * A network as GraphML that Gephi, visone and graphology open: an undirected graph with case and sources on the graph, and the
 * variables of statements and documents on the edges.
 *
 * @source Brandes, Eiglsperger, Herman, Himsolt & Marshall (2002), GraphML Progress Report; schema 1.0
 */
export function graphml(input: GraphInput): string {
  const table = graphTable(input);
  const graph = xmlElement("graph", { id: "G", edgedefault: "undirected" }, [
    ...dataOf("graph", table.attributes),
    ...table.nodes.map(({ id, label, attributes }) =>
      xmlElement("node", { id }, dataOf("node", [labelled(label), ...attributes])),
    ),
    ...table.edges.map(({ id, source, target, weight, attributes }) =>
      xmlElement("edge", { id, source, target }, dataOf("edge", [weighing(weight), ...attributes])),
    ),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement("graphml", NAMESPACES, [...keys(table), graph])}\n`;
}

const labelled = (label: string): GraphAttribute => ({ name: "label", kind: "string", value: label });
const weighing = (weight: number): GraphAttribute => ({ name: "weight", kind: "double", value: weight });

function dataOf(owner: Owner, attributes: readonly GraphAttribute[]): string[] {
  return attributes.map(({ name, value }) => xmlElement("data", { key: keyId(owner, name) }, xmlText(String(value))));
}

function keyId(owner: Owner, name: string): string {
  return `${owner}-${name}`;
}

function keys({ attributes, nodes, edges }: GraphTable): string[] {
  const nodeAttributes = [labelled(""), ...nodes.flatMap((node) => node.attributes)];
  const edgeAttributes = [weighing(0), ...edges.flatMap((edge) => edge.attributes)];
  return [...keysOf("graph", attributes), ...keysOf("node", nodeAttributes), ...keysOf("edge", edgeAttributes)];
}

function keysOf(owner: Owner, attributes: readonly GraphAttribute[]): string[] {
  const kinds = new Map(attributes.map(({ name, kind }) => [name, kind]));
  return [...kinds].map(([name, kind]) =>
    xmlElement("key", { id: keyId(owner, name), for: owner, "attr.name": name, "attr.type": kind }),
  );
}
