import { describe, expect, it } from "vitest";
import { networkLayout, oneModeNetwork } from "../../../src/engines/discourse/index.ts";
import { newPositionsCase } from "../../solve/positions/positionsCases.ts";

const statements = newPositionsCase().positions!.statements.filter(({ coder }) => coder === "coder-1");
const network = oneModeNetwork(statements, { actor: "person" });

describe("the layout of a network", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(networkLayout(network, { seed: 1 })).toEqual(networkLayout(network, { seed: 1 }));
    expect(networkLayout(network, { seed: 1 })).not.toEqual(networkLayout(network, { seed: 2 }));
  });

  it("places the nodes that have a tie between 0 and 1, and no other", () => {
    const tied = [...new Set(network.edges.flatMap(({ a, b }) => [a, b]))].toSorted();
    const places = networkLayout(network, { seed: 3 });
    expect(places.map(({ id }) => id).toSorted()).toEqual(tied);
    for (const { x, y } of places) expect([x >= 0, x <= 1, y >= 0, y <= 1]).toEqual([true, true, true, true]);
  });

  it("puts those who are tied nearer than those who are not", () => {
    const nodes = ["a", "b", "c", "d"].map((id) => ({
      id,
      kind: "actor" as const,
      statements: 1,
      weight: 1,
      attributes: {},
    }));
    const edge = (a: string, b: string) => ({ a, b, weight: 1, rawWeight: 1, pairs: [] });
    const places = new Map(
      networkLayout({ nodes, edges: [edge("a", "b"), edge("c", "d")] }, { seed: 1 }).map((each) => [each.id, each]),
    );
    const distance = (one: string, other: string): number => {
      const [p, q] = [places.get(one)!, places.get(other)!];
      return Math.hypot(p.x - q.x, p.y - q.y);
    };
    expect(distance("a", "b")).toBeLessThan(distance("a", "c"));
    expect(distance("c", "d")).toBeLessThan(distance("b", "d"));
  });

  it("of no ties is empty", () => {
    expect(networkLayout({ nodes: network.nodes, edges: [] }, { seed: 1 })).toEqual([]);
  });
});
