import { flipGain } from "./flipGain.ts";
import { frustrationBounds } from "./frustrationBounds.ts";
import { type Neighbours, neighbours, type SignedEdge, type SignedGraph } from "./signedGraph.ts";

/** Nodes up to which every division into two camps is tried. */
const EXACT_NODES = 20;

/** Weights within this part of the whole count as equal: they differ by rounding. */
const ROUNDING = 1e-12;

/** How far a signed graph is from two camps. */
export interface Frustration {
  /** Least weight of edges to remove; without `exact` only an upper bound. */
  readonly frustration: number;
  /** Least that it can be; equal to `frustration` when exact. */
  readonly atLeast: number;
  readonly exact: boolean;
  /** One best division, or the best found: the first node is in the first camp. */
  readonly camps: readonly [readonly string[], readonly string[]];
  /** Divisions that are as good, this one included; null where not all were tried. */
  readonly ways: number | null;
  /** Edges that go against these camps: friendly between them or hostile within one. */
  readonly frustrated: readonly SignedEdge[];
}

/**
 * Frustration index: least weight of edges whose removal leaves two camps, friendly within and hostile between.
 *
 *     min over camps s ∈ {−1, 1}ⁿ of  Σ |w_ij| over edges with w_ij s_i s_j < 0
 *
 * Exact to 20 nodes by all 2^(n−1) divisions; above, a bound from both sides that says so in `exact`.
 *
 * @param graph  Weights of 0 are no edges.
 * @throws E683 a graph that is none, every fault at once
 * @source Harary (1959), Behavioral Science 4(4); Aref & Wilson (2019), Journal of Complex Networks 7(2)
 *
 * @example  The friend of my friend is my enemy
 *   const edges = [{ a: "A", b: "B", weight: 1 }, { a: "B", b: "C", weight: 1 }, { a: "A", b: "C", weight: -0.5 }];
 *   const { frustration, camps, exact } = frustrationIndex({ nodes: ["A", "B", "C"], edges });
 *   frustration   // 0.5
 *   camps         // [["A", "B", "C"], []]
 *   exact         // true
 */
export function frustrationIndex(graph: SignedGraph): Frustration {
  const lists = neighbours(graph);
  if (graph.nodes.length > EXACT_NODES) return bounded(graph, lists);
  const { sides, ways } = bestDivision(lists, ROUNDING * totalWeight(graph));
  const described = division(graph, sides);
  return { ...described, atLeast: described.frustration, exact: true, ways };
}

function bounded(graph: SignedGraph, lists: Neighbours): Frustration {
  const { sides, atLeast } = frustrationBounds(lists);
  const described = division(graph, sides);
  const exact = described.frustration - atLeast <= ROUNDING * totalWeight(graph);
  return { ...described, atLeast: exact ? described.frustration : atLeast, exact, ways: null };
}

/** All divisions in the order of a Gray code: each differs from the last in the camp of one node; the first node stays. */
function bestDivision(lists: Neighbours, rounding: number): { readonly sides: Int8Array; readonly ways: number } {
  const sides = new Int8Array(lists.length).fill(1);
  let best = { sides: sides.slice(), cost: 0, ways: 1 };
  let cost = 0;
  for (let step = 1; step < 2 ** Math.max(0, lists.length - 1); step++) {
    const node = 32 - Math.clz32(step & -step);
    cost -= flipGain(lists, sides, node);
    sides[node] = -(sides[node] ?? 1);
    if (cost < best.cost - rounding) best = { sides: sides.slice(), cost, ways: 1 };
    else if (cost <= best.cost + rounding) best.ways += 1;
  }
  return best;
}

function division({ nodes, edges }: SignedGraph, sides: Int8Array): Omit<Frustration, "atLeast" | "exact" | "ways"> {
  const sideOf = (node: string): number => sides[nodes.indexOf(node)] ?? 1;
  const frustrated = edges.filter(({ a, b, weight }) => weight * sideOf(a) * sideOf(b) < 0);
  return {
    frustration: frustrated.reduce((sum, { weight }) => sum + Math.abs(weight), 0),
    camps: [nodes.filter((node) => sideOf(node) > 0), nodes.filter((node) => sideOf(node) < 0)],
    frustrated,
  };
}

function totalWeight({ edges }: SignedGraph): number {
  return edges.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
}
