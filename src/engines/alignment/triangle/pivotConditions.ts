import type { NeededEdge, OfEdges, PivotConditions, TriangleEdge } from "./model.ts";
import { signOf } from "./roles.ts";

/**
 * What would make a state the pivot of a romantic triangle: friendly edges to the other two, who are hostile to each other.
 *
 * @param edges  Edges of the triangle; those that touch the state have to be friendly, the other hostile.
 * @source Dittmer (1981), World Politics 33(4)
 *
 * @example
 *   const edge = (a: string, b: string, value: number) => ({ a, b, value, band: 0.05 });
 *   const edges = [edge("A", "B", -0.2), edge("A", "C", -0.25), edge("B", "C", 0.6)] as const;
 *   pivotConditions(edges, "C").edges[1].change   // 0.3
 *   pivotConditions(edges, "C").edges[2].change   // 0
 */
export function pivotConditions(edges: OfEdges<TriangleEdge>, state: string): PivotConditions {
  const needed = edges.map((edge) => neededEdge(edge, edge.a === state || edge.b === state ? 1 : -1));
  return {
    state,
    isPivot: needed.every(({ holds }) => holds),
    edges: needed as unknown as OfEdges<NeededEdge>,
  };
}

function neededEdge({ a, b, value, band }: TriangleEdge, needed: 1 | -1): NeededEdge {
  const holds = value !== null && signOf(value, band) === needed;
  const change = value === null ? null : needed * band - value;
  return { a, b, value, needed, holds, change: holds ? 0 : change };
}
