import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  frustrationIndex,
  randomNumbers,
  type SignedEdge,
  type SignedGraph,
} from "../../../../src/engines/alignment/index.ts";

const NAMES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

/** Sums of at most 66 weights differ by rounding in the order of adding. */
const ROUNDING = 1e-9;

function graphOf(size: number, weightOf: (i: number, j: number) => number): SignedGraph {
  const nodes = NAMES.slice(0, size);
  const edges = nodes.flatMap((a, i) => nodes.slice(i + 1).map((b, k) => ({ a, b, weight: weightOf(i, i + 1 + k) })));
  return { nodes, edges: edges.filter(({ weight }) => weight !== 0) };
}

function triad(ab: number, ac: number, bc: number): SignedGraph {
  const weights = [ab, ac, bc];
  return graphOf(3, (i, j) => weights[i + j - 1] ?? 0);
}

/** Whether two camps exist without a frustrated edge, by spreading sides along edges. */
function isBalanced({ nodes, edges }: SignedGraph): boolean {
  const sides = new Map<string, number>();
  for (const start of nodes) {
    if (sides.has(start)) continue;
    sides.set(start, 1);
    const queue = [start];
    for (const node of queue) {
      for (const { a, b, weight } of edges.filter((edge) => edge.a === node || edge.b === node)) {
        const other = a === node ? b : a;
        const side = (sides.get(node) ?? 1) * Math.sign(weight);
        if (!sides.has(other)) queue.push(other);
        if ((sides.get(other) ?? side) !== side) return false;
        sides.set(other, side);
      }
    }
  }
  return true;
}

/** Least weight of a set of edges whose removal leaves balance: every subset is tried. */
function leastRemoval({ nodes, edges }: SignedGraph): number {
  let least = Infinity;
  for (let subset = 0; subset < 2 ** edges.length; subset++) {
    const removed = edges.filter((_, k) => (subset >> k) & 1).reduce((sum, { weight }) => sum + Math.abs(weight), 0);
    if (removed < least && isBalanced({ nodes, edges: edges.filter((_, k) => !((subset >> k) & 1)) })) least = removed;
  }
  return least;
}

function against(sides: readonly number[], nodes: readonly string[], edges: readonly SignedEdge[]): number {
  const sideOf = (node: string): number => sides[nodes.indexOf(node)] ?? 1;
  return edges
    .filter(({ a, b, weight }) => weight * sideOf(a) * sideOf(b) < 0)
    .reduce((sum, { weight }) => sum + Math.abs(weight), 0);
}

describe("the frustration index", () => {
  it.each([
    ["+++", triad(1, 1, 1), 0],
    ["++−", triad(1, 1, -1), 1],
    ["+−−", triad(1, -1, -1), 0],
    ["−−−", triad(-1, -1, -1), 1],
  ])("of a triad %s is as the balance theorem says", (_, graph, expected) => {
    const found = frustrationIndex(graph);
    expect(found.frustration).toBe(expected);
    expect(found.exact).toBe(true);
    expect(found.frustrated).toHaveLength(expected);
  });

  it("names the camps of a balanced triad and how many divisions are as good", () => {
    expect(frustrationIndex(triad(1, -1, -1)).camps).toEqual([["A", "B"], ["C"]]);
    expect(frustrationIndex(triad(1, -1, -1)).ways).toBe(1);
    expect(frustrationIndex(triad(-1, -1, -1)).ways).toBe(3);
    expect(frustrationIndex(triad(1, 1, -0.25)).frustrated).toEqual([{ a: "B", b: "C", weight: -0.25 }]);
  });

  it("is the least weight of edges to remove, over all subsets of edges, up to six nodes", () => {
    const weights = fc.integer({ min: -3, max: 3 });
    const graphs = fc
      .integer({ min: 2, max: 5 })
      .chain((size) =>
        fc.array(weights, { minLength: 36, maxLength: 36 }).map((all) => graphOf(size, (i, j) => all[6 * i + j] ?? 0)),
      );
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(frustrationIndex(graph).frustration).toBe(leastRemoval(graph));
      }),
      { numRuns: 60, seed: 4 },
    );
    const six = randomNumbers(6);
    const ring = graphOf(6, () => (six() < 0.3 ? 0 : Math.round(6 * six() - 3)));
    expect(ring.edges.length).toBeGreaterThan(5);
    expect(frustrationIndex(ring).frustration).toBe(leastRemoval(ring));
  });

  it("is the least over all 4,096 colourings of twelve nodes", () => {
    const next = randomNumbers(12);
    const graph = graphOf(12, () => 2 * next() - 1);
    let least = Infinity;
    for (let colouring = 0; colouring < 2 ** 12; colouring++) {
      const sides = graph.nodes.map((_, k) => ((colouring >> k) & 1 ? 1 : -1));
      least = Math.min(least, against(sides, graph.nodes, graph.edges));
    }
    const found = frustrationIndex(graph);
    expect(Math.abs(found.frustration - least)).toBeLessThan(ROUNDING);
    expect(found.exact).toBe(true);
    const sides = graph.nodes.map((node) => (found.camps[0].includes(node) ? 1 : -1));
    expect(Math.abs(against(sides, graph.nodes, graph.edges) - found.frustration)).toBeLessThan(ROUNDING);
  });

  it("is exact with twenty nodes and finds two planted camps", () => {
    const graph = graphOf(20, (i, j) => (i % 2 === j % 2 ? 1 : -1));
    const { frustration, exact, ways, camps } = frustrationIndex(graph);
    expect({ frustration, exact, ways }).toEqual({ frustration: 0, exact: true, ways: 1 });
    expect(camps[0]).toEqual(NAMES.slice(0, 20).filter((_, k) => k % 2 === 0));
  });

  it("above twenty nodes is a bound that says so, and exact where both bounds meet", () => {
    const next = randomNumbers(3);
    const random = frustrationIndex(graphOf(21, () => (next() < 0.5 ? -1 : 1)));
    expect(random.exact).toBe(false);
    expect(random.ways).toBeNull();
    expect(random.atLeast).toBeGreaterThan(0);
    expect(random.atLeast).toBeLessThan(random.frustration);
    const planted = frustrationIndex(graphOf(24, (i, j) => ((i % 3 === 0) === (j % 3 === 0) ? 2 : -1)));
    expect(planted.exact).toBe(true);
    expect(planted.frustration).toBe(0);
  });

  it("bounds hold where the truth is known: the same graph within and above the limit", () => {
    const next = randomNumbers(8);
    const graph = graphOf(14, () => Math.round(4 * next() - 2));
    const exact = frustrationIndex(graph).frustration;
    const padded = { nodes: [...graph.nodes, ...NAMES.slice(14, 22)], edges: graph.edges };
    const found = frustrationIndex(padded);
    expect(found.atLeast).toBeLessThanOrEqual(exact);
    expect(found.frustration).toBeGreaterThanOrEqual(exact);
  });

  it("of a graph without edges is 0, whoever stands where", () => {
    expect(frustrationIndex({ nodes: ["A"], edges: [] })).toEqual({
      frustration: 0,
      atLeast: 0,
      exact: true,
      camps: [["A"], []],
      ways: 1,
      frustrated: [],
    });
  });
});
