import { adjacencyMatrix } from "../../../engines/discourse/index.ts";
import { csvText } from "../csv.ts";
import type { GraphInput } from "./graphInput.ts";
import { graphTable } from "./graphTable.ts";

/** A network as a table of weights with names above and before it; 0 where there is no tie. */
export function adjacencyCsv({ network }: Pick<GraphInput, "network">): string {
  const { rows, columns, weights } = adjacencyMatrix(network);
  return csvText(
    ["", ...columns],
    rows.map((row, at) => [row, ...(weights[at] ?? [])]),
  );
}

/** The ties of a network, a row each, with every attribute. */
export function edgesCsv(input: GraphInput): string {
  const { nodes, edges } = graphTable(input);
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const names = [...new Set(edges.flatMap(({ attributes }) => attributes.map(({ name }) => name)))];
  return csvText(
    ["source", "target", "weight", ...names],
    edges.map(({ source, target, weight, attributes }) => {
      const values = new Map(attributes.map(({ name, value }) => [name, value]));
      return [labels.get(source)!, labels.get(target)!, weight, ...names.map((name) => values.get(name) ?? null)];
    }),
  );
}

/** The nodes of a network, a row each, with every attribute. */
export function nodesCsv(input: GraphInput): string {
  const { nodes } = graphTable(input);
  const names = [...new Set(nodes.flatMap(({ attributes }) => attributes.map(({ name }) => name)))];
  return csvText(
    ["node", ...names],
    nodes.map(({ label, attributes }) => {
      const values = new Map(attributes.map(({ name, value }) => [name, value]));
      return [label, ...names.map((name) => values.get(name) ?? null)];
    }),
  );
}
