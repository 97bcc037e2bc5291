import { type Problem, TertiusError } from "../../../base/problems/index.ts";
import { brokenEdge, repeatedNode } from "./problems.ts";

/** A relation of two: above 0 friendly, below 0 hostile. */
export interface SignedEdge {
  readonly a: string;
  readonly b: string;
  /** Its sign is the relation, its size what it costs to go against it; 0 is no edge. */
  readonly weight: number;
}

/** States and how they stand to each other. */
export interface SignedGraph {
  readonly nodes: readonly string[];
  readonly edges: readonly SignedEdge[];
}

/** Neighbours of each node by position, with the signed weight of the edge. */
export type Neighbours = readonly (readonly (readonly [number, number])[])[];

/**
 * Neighbours of every node.
 *
 * @throws E683 repeated nodes and every edge that is none, all at once
 *
 * @example
 *   neighbours({ nodes: ["A", "B"], edges: [{ a: "A", b: "B", weight: -2 }] })   // [[[1, -2]], [[0, -2]]]
 */
export function neighbours(graph: SignedGraph): Neighbours {
  const problems = graphProblems(graph);
  if (problems.length > 0) throw new TertiusError(problems);
  const lists: [number, number][][] = graph.nodes.map(() => []);
  for (const { a, b, weight } of graph.edges) {
    const [i, j] = [graph.nodes.indexOf(a), graph.nodes.indexOf(b)];
    if (weight === 0) continue;
    lists[i]?.push([j, weight]);
    lists[j]?.push([i, weight]);
  }
  return lists;
}

function graphProblems({ nodes, edges }: SignedGraph): Problem[] {
  const seen = new Set<string>();
  const twice = nodes.filter((node, at) => nodes.indexOf(node) !== at).map((node) => repeatedNode(node));
  const faults = edges.flatMap(({ a, b, weight }) => {
    const name = [a, b].toSorted().join("-");
    const isRepeated = seen.has(name);
    seen.add(name);
    if (!nodes.includes(a) || !nodes.includes(b))
      return [brokenEdge(a, b, "names a node that the graph does not have")];
    if (a === b) return [brokenEdge(a, b, "joins a node to itself")];
    if (isRepeated) return [brokenEdge(a, b, "is there twice")];
    return Number.isFinite(weight) ? [] : [brokenEdge(a, b, `has the weight ${weight}`)];
  });
  return [...twice, ...faults];
}
