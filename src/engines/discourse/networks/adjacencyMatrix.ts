import type { Network, TwoModeNetwork } from "./network.ts";

/** A network as a table of weights; 0 where there is no tie. */
export interface AdjacencyMatrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** [row][column] */
  readonly weights: readonly (readonly number[])[];
}

/** Weights of a network: symmetric with an empty diagonal, or actors by concepts for a two-mode network. */
export function adjacencyMatrix(network: Network | TwoModeNetwork): AdjacencyMatrix {
  const namesOf = (kind: "actor" | "concept"): string[] =>
    network.nodes.filter((node) => node.kind === kind).map(({ id }) => id);
  if (network.kind === "two-mode") {
    const cells = network.edges.map(({ actor, concept, weight }) => [actor, concept, weight] as const);
    return filledMatrix(namesOf("actor"), namesOf("concept"), cells);
  }
  const names = network.nodes.map(({ id }) => id);
  const cells = network.edges.flatMap(({ a, b, weight }) => [[a, b, weight] as const, [b, a, weight] as const]);
  return filledMatrix(names, names, cells);
}

function filledMatrix(
  rows: readonly string[],
  columns: readonly string[],
  cells: readonly (readonly [string, string, number])[],
): AdjacencyMatrix {
  const [rowOf, columnOf] = [rows, columns].map((names) => new Map(names.map((name, at) => [name, at])));
  const weights = rows.map(() => Array.from({ length: columns.length }, () => 0));
  for (const [row, column, weight] of cells) weights[rowOf!.get(row)!]![columnOf!.get(column)!] = weight;
  return { rows, columns, weights };
}
