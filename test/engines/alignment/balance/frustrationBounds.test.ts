import { describe, expect, it } from "vitest";
import { flipGain } from "../../../../src/engines/alignment/balance/flipGain.ts";
import { frustrationBounds } from "../../../../src/engines/alignment/balance/frustrationBounds.ts";
import { type Neighbours, neighbours } from "../../../../src/engines/alignment/balance/signedGraph.ts";
import { frustrationIndex } from "../../../../src/engines/alignment/index.ts";
import { refusal } from "../smallVotes.ts";

type Edge = readonly [number, number, number];

const NAMES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");

function graph(size: number, edges: readonly Edge[]): Neighbours {
  return neighbours({
    nodes: NAMES.slice(0, size),
    edges: edges.map(([i, j, weight]) => ({ a: NAMES[i] ?? "", b: NAMES[j] ?? "", weight })),
  });
}

/** Weight against a division, edge by edge. */
function against(edges: readonly Edge[], sides: Int8Array): number {
  return edges.reduce((sum, [i, j, weight]) => sum + Math.max(0, -weight * (sides[i] ?? 0) * (sides[j] ?? 0)), 0);
}

describe("the gain of changing camp", () => {
  it("is the weight against the camps that goes away less that which comes", () => {
    const lists = graph(3, [
      [0, 1, -2],
      [0, 2, 0.5],
    ]);
    expect(flipGain(lists, Int8Array.of(1, 1, 1), 0)).toBe(2 - 0.5);
    expect(flipGain(lists, Int8Array.of(-1, 1, 1), 0)).toBe(0.5 - 2);
    expect(flipGain(lists, Int8Array.of(-1, 1, -1), 0)).toBe(-0.5 - 2);
    expect(flipGain(lists, Int8Array.of(1, 1, 1), 1)).toBe(2);
  });
});

describe("bounds of frustration from below", () => {
  it("are the lightest edge of a triangle with an odd number of hostile edges, whatever its signs", () => {
    const triangle = (ab: number, ac: number, bc: number): number =>
      frustrationBounds(
        graph(3, [
          [0, 1, ab],
          [0, 2, ac],
          [1, 2, bc],
        ]),
      ).atLeast;
    expect(triangle(-2, -3, -1.5)).toBe(1.5);
    expect(triangle(2, 3, -4)).toBe(2);
    expect(triangle(-2, -3, 4)).toBe(0);
    expect(triangle(1, 1, 1)).toBe(0);
  });

  it("use the weight of an edge once: two triangles share it as far as it goes", () => {
    const sharing = (weight: number): readonly Edge[] => [
      [0, 1, weight],
      [0, 2, -1],
      [1, 2, -1],
      [0, 3, -1],
      [1, 3, -1],
    ];
    expect(frustrationBounds(graph(4, sharing(-2))).atLeast).toBe(2);
    expect(frustrationBounds(graph(4, sharing(-1.5))).atLeast).toBe(1.5);
    expect(frustrationBounds(graph(4, sharing(-1))).atLeast).toBe(1);
    // The edge between the two others, used up by the first of them, spares the second.
    const chain: readonly Edge[] = [
      [0, 1, -1],
      [0, 2, -1],
      [1, 2, -1],
      [1, 3, -1],
      [2, 3, -1],
    ];
    expect(frustrationBounds(graph(4, chain)).atLeast).toBe(1);
  });

  it("add up over triangles that share nothing, and count no two edges for a triangle", () => {
    const two: readonly Edge[] = [
      [0, 1, -1],
      [0, 2, -1],
      [1, 2, -1],
      [3, 4, 2],
      [3, 5, -3],
      [4, 5, 2.5],
    ];
    expect(frustrationBounds(graph(6, two)).atLeast).toBe(1 + 2);
    expect(
      frustrationBounds(
        graph(
          6,
          two.filter(([i, j]) => i !== 1 || j !== 2),
        ),
      ).atLeast,
    ).toBe(2);
  });
});

describe("bounds of frustration from above", () => {
  it("find the two camps that leave nothing against them, the first node in the first", () => {
    const camps = [1, -1, -1, 1, -1];
    const edges = camps.flatMap((one, i) =>
      camps.flatMap((other, j): Edge[] => (j > i ? [[i, j, one * other * (i + j)]] : [])),
    );
    const { sides } = frustrationBounds(graph(5, edges));
    expect([...sides]).toEqual(camps);
    const turned = frustrationBounds(
      graph(
        5,
        edges.map(([i, j, weight]): Edge => [4 - i, 4 - j, weight]),
      ),
    );
    expect([...turned.sides]).toEqual(camps.toReversed().map((side) => side * -1));
  });

  it("leave no node that would gain by changing", () => {
    const edges: readonly Edge[] = [
      [0, 1, -3],
      [1, 2, 2],
      [2, 3, -2.5],
      [3, 4, 1],
      [0, 4, -1],
      [1, 3, -1.5],
      [0, 2, 0.5],
    ];
    const lists = graph(5, edges);
    const { sides } = frustrationBounds(lists);
    lists.forEach((_, node) => expect(flipGain(lists, sides, node)).toBeLessThanOrEqual(0));
    const all = Array.from({ length: 16 }, (_, code) =>
      Int8Array.from({ length: 5 }, (_side, node) => (node > 0 && (code >> (node - 1)) & 1 ? -1 : 1)),
    );
    expect(against(edges, sides)).toBe(Math.min(...all.map((each) => against(edges, each))));
  });

  it("go on from the start as long as a node gains: enemies in a row end on alternate sides", () => {
    const row = [0, 1, 2, 3, 4, 5, 6, 7].map((i): Edge => [i, i + 1, -1 - i / 10]);
    const { sides } = frustrationBounds(graph(9, row));
    expect([...sides]).toEqual([1, -1, 1, -1, 1, -1, 1, -1, 1]);
  });

  /** Two groups of friends, each a little hostile to everyone in the other: nobody gains by crossing over alone. */
  const blocs = (one: readonly number[], other: readonly number[]): readonly Edge[] => [
    ...[one, other].flatMap((bloc) => bloc.flatMap((i) => bloc.flatMap((j): Edge[] => (j > i ? [[i, j, 1]] : [])))),
    ...one.flatMap((i) => other.map((j): Edge => [Math.min(i, j), Math.max(i, j), -0.3])),
  ];

  it("begin around a node with its enemies against it, where no single change leads", () => {
    expect([...frustrationBounds(graph(6, blocs([0, 1, 2], [3, 4, 5]))).sides]).toEqual([1, 1, 1, -1, -1, -1]);
    // Neutral nodes first and last: their starts leave all in one camp, at a cost of 2.7.
    const { sides } = frustrationBounds(graph(8, blocs([1, 2, 3], [4, 5, 6])));
    expect([...sides]).toEqual([1, 1, 1, 1, -1, -1, -1, 1]);
  });

  it("are turned so that the first node is in the first camp", () => {
    // The first node is hostile to one of a bloc alone, from which it is found.
    const edges: readonly Edge[] = [[0, 1, -0.1], ...blocs([1, 2, 3], [4, 5, 6])];
    expect([...frustrationBounds(graph(7, edges)).sides]).toEqual([1, -1, -1, -1, 1, 1, 1]);
  });

  it("is the best of the starts around every node, not of the first", () => {
    // A ring of six with one hostile edge of weight 3 and friendly ones of 2: cutting one friendly edge costs least.
    const ring = [0, 1, 2, 3, 4, 5].map((i): Edge => [i, (i + 1) % 6, i === 2 ? -3 : 2]);
    const lists = graph(6, ring);
    expect(against(ring, frustrationBounds(lists).sides)).toBe(2);
  });
});

describe("a signed graph", () => {
  it("is refused with every fault at once, each in its words", () => {
    const faults = refusal(() =>
      frustrationIndex({
        nodes: ["A", "B", "A"],
        edges: [
          { a: "A", b: "Z", weight: 1 },
          { a: "B", b: "B", weight: 1 },
          { a: "A", b: "B", weight: 1 },
          { a: "B", b: "A", weight: 2 },
        ],
      }),
    );
    expect(faults.map(({ message }) => message)).toEqual([
      "A is twice among the nodes.",
      "The edge A-Z names a node that the graph does not have.",
      "The edge B-B joins a node to itself.",
      "The edge B-A is there twice.",
    ]);
    const infinite = refusal(() =>
      frustrationIndex({ nodes: ["A", "B"], edges: [{ a: "A", b: "B", weight: Infinity }] }),
    );
    expect(infinite.map(({ message }) => message)).toEqual(["The edge A-B has the weight Infinity."]);
  });

  it("tells edges apart whose names run together", () => {
    const nodes = ["A", "BC", "AB", "C"];
    const edges = [
      { a: "A", b: "BC", weight: 1 },
      { a: "AB", b: "C", weight: 1 },
    ];
    expect(frustrationIndex({ nodes, edges })).toMatchObject({ frustration: 0, ways: 2 });
  });

  it("has no neighbours along edges of weight 0", () => {
    expect(
      graph(3, [
        [0, 1, 0],
        [1, 2, -2],
      ]),
    ).toEqual([[], [[2, -2]], [[1, -2]]]);
  });

  it("above twenty nodes counts as exact where both bounds meet, and says what lies against the camps", () => {
    const nodes = NAMES.slice(0, 21);
    const edges = [
      { a: "A", b: "B", weight: -1 },
      { a: "A", b: "C", weight: -1 },
      { a: "B", b: "C", weight: -0.25 },
    ];
    expect(frustrationIndex({ nodes, edges })).toMatchObject({
      frustration: 0.25,
      atLeast: 0.25,
      exact: true,
      ways: null,
      frustrated: [edges[2]],
    });
  });
});
