import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maximumFlow, strongComponents } from "../../src/numerics/index.ts";

const graphs = fc.integer({ min: 2, max: 6 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    capacities: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })), {
      minLength: nodes * nodes,
      maxLength: nodes * nodes,
    }),
  }),
);

/** Smallest capacity of any cut between node 0 and the last, over all subsets. */
function minimumCut(capacities: readonly number[], nodes: number): number {
  let least = Infinity;
  for (let subset = 1; subset < 1 << (nodes - 1); subset += 2) {
    let cut = 0;
    for (let from = 0; from < nodes; from++) {
      if (((subset >> from) & 1) === 0) continue;
      for (let to = 0; to < nodes; to++) if (((subset >> to) & 1) === 0) cut += capacities[from * nodes + to];
    }
    least = Math.min(least, cut);
  }
  return least;
}

describe("the largest flow", () => {
  it("is the smallest cut, in every small graph", () => {
    fc.assert(
      fc.property(graphs, ({ nodes, capacities }) => {
        const given = Float64Array.from(capacities);
        expect(maximumFlow(given, nodes, 0, nodes - 1)).toBe(minimumCut(capacities, nodes));
        expect([...given]).toEqual(capacities);
      }),
      { numRuns: 400, seed: 72 },
    );
  });

  it("undoes a short first path that blocks two longer ones", () => {
    const [s, a, d, t, c1, c2, b1, b2] = [0, 1, 2, 3, 4, 5, 6, 7];
    const short = [
      [s, a],
      [a, d],
      [d, t],
    ];
    const around = [
      [a, c1],
      [c1, c2],
      [c2, t],
      [s, b1],
      [b1, b2],
      [b2, d],
    ];
    const capacities = new Float64Array(64);
    for (const [from, to] of [...short, ...around]) capacities[from * 8 + to] = 3;
    expect(maximumFlow(capacities, 8, s, t)).toBe(6);
  });

  it("is nothing where no path leads, and takes arcs without a limit", () => {
    expect(maximumFlow(new Float64Array(9), 3, 0, 2)).toBe(0);
    expect(maximumFlow(Float64Array.of(0, 5, 0, 0, 0, Number.MAX_VALUE, 0, 0, 0), 3, 0, 2)).toBe(5);
  });
});

const digraphs = fc.integer({ min: 0, max: 9 }).chain((nodes) =>
  fc.array(fc.uniqueArray(fc.integer({ min: 0, max: Math.max(nodes - 1, 0) }), { maxLength: 3 }), {
    minLength: nodes,
    maxLength: nodes,
  }),
);

/** Which nodes lead to which, each to itself included. */
function reachability(successors: readonly (readonly number[])[]): boolean[][] {
  const reach = successors.map((targets, from) => successors.map((_, to) => from === to || targets.includes(to)));
  for (const via of reach.keys()) {
    for (const from of reach.keys()) {
      for (const to of reach.keys()) reach[from][to] ||= reach[from][via] && reach[via][to];
    }
  }
  return reach;
}

describe("strongly connected components", () => {
  it("hold exactly the nodes that reach each other, and arcs between them lead to lower numbers", () => {
    fc.assert(
      fc.property(digraphs, (successors) => {
        const component = strongComponents(successors);
        const reach = reachability(successors);
        for (const a of successors.keys()) {
          for (const b of successors.keys()) {
            expect(component[a] === component[b]).toBe(reach[a][b] && reach[b][a]);
            if (reach[a][b]) expect(component[a]).toBeGreaterThanOrEqual(component[b]);
          }
        }
        const numbers = new Set(component);
        expect([...numbers].every((number) => number >= 0 && number < numbers.size)).toBe(true);
      }),
      { numRuns: 400, seed: 1972 },
    );
  });

  it("of a ring is one, of a chain as many as there are nodes, of nothing none", () => {
    expect([...strongComponents([[1], [2], [3], [0]])]).toEqual([0, 0, 0, 0]);
    expect([...strongComponents([[1], [2], []])]).toEqual([2, 1, 0]);
    expect([...strongComponents([])]).toEqual([]);
  });
});
