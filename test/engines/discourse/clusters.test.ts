import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clusters,
  type Network,
  type NetworkEdge,
  oneModeNetwork,
  polarization,
} from "../../../src/engines/discourse/index.ts";
import { statement } from "./smallStatements.ts";

/** Rounding of sums of a few dozen terms. */
const ROUNDING = 12;

const EMPTY = oneModeNetwork([]);

function network(names: readonly string[], ties: readonly (readonly [string, string, number])[]): Network {
  const edges = ties.map(([a, b, weight]): NetworkEdge => ({ a, b, weight, rawWeight: weight, pairs: [] }));
  const nodes = names.map((id) => ({ id, kind: "actor" as const, statements: 1, weight: 1, attributes: {} }));
  return { ...EMPTY, nodes, edges };
}

const letters = (text: string): string[] => Array.from(text);

const clique = (names: string): [string, string, number][] =>
  letters(names).flatMap((a, at) =>
    letters(names)
      .slice(at + 1)
      .map((b): [string, string, number] => [a, b, 1]),
  );

/** Two cliques of four with one tie between them: 13 ties, strengths of each part 13. */
const TWO = network(letters("abcdefgh"), [...clique("abcd"), ...clique("efgh"), ["d", "e", 1]]);

/** Zachary (1977), Journal of Anthropological Research 33(4): friendships in a karate club. */
const KARATE =
  "1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14 2-18 2-20 2-22 2-31 3-4 3-8 3-9 " +
  "3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 " +
  "19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32 " +
  "29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34";

describe("clusters", () => {
  it("two cliques with one tie between them are two clusters of modularity 11/26", () => {
    const found = clusters(TWO);
    expect(found.clusters.map(({ members }) => members.join(""))).toEqual(["abcd", "efgh"]);
    expect(found.modularity).toBeCloseTo(12 / 13 - 1 / 2, ROUNDING);
  });

  it("the karate club has the modularity that is known to be its largest", () => {
    const ties = KARATE.split(" ").map((tie): [string, string, number] => {
      const [a, b] = tie.split("-");
      return [a, b, 1];
    });
    const found = clusters(
      network(
        Array.from({ length: 34 }, (_, at) => String(at + 1)),
        ties,
      ),
    );
    // Brandes et al. (2008), IEEE Transactions on Knowledge and Data Engineering 20(2), table 1: 0.4198 with four clusters
    expect(found.modularity).toBeCloseTo(0.4198, 4);
    expect(found.clusters).toHaveLength(4);
  });

  it("conflict parts what congruence would join", () => {
    const found = clusters(
      network(letters("abcd"), [
        ["a", "b", 2],
        ["c", "d", 2],
        ["b", "c", -1],
        ["a", "d", -1],
      ]),
    );
    expect(found.clusters.map(({ members }) => members.join(""))).toEqual(["ab", "cd"]);
  });

  it("conflict alone leaves nobody together who conflicts", () => {
    const found = clusters(
      network(letters("abc"), [
        ["a", "b", -1],
        ["b", "c", -1],
        ["a", "c", -1],
      ]),
    );
    expect(found.clusters).toHaveLength(3);
  });

  it("without ties everyone is alone, and there is no modularity", () => {
    expect(clusters(network(["a", "b"], []))).toMatchObject({
      modularity: null,
      clusters: [{ members: ["a"] }, { members: ["b"] }],
    });
    expect(clusters(EMPTY)).toMatchObject({ modularity: null, clusters: [] });
  });

  it("the same seed gives the same clusters; every node is in one; the scale of weights does not matter", () => {
    const tie = fc.tuple(
      fc.constantFrom(...letters("abcdef")),
      fc.constantFrom(...letters("abcdef")),
      fc.integer({ min: -3, max: 3 }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(tie, { selector: ([a, b]) => [a, b].toSorted().join(""), maxLength: 15 }),
        fc.integer(),
        (ties, seed) => {
          const own = ties.filter(([a, b]) => a !== b);
          const found = clusters(network(letters("abcdef"), own), { seed });
          expect(clusters(network(letters("abcdef"), own), { seed })).toEqual(found);
          expect(found.clusters.flatMap(({ members }) => members).toSorted()).toEqual(letters("abcdef"));
          const scaled = clusters(
            network(
              letters("abcdef"),
              own.map(([a, b, weight]) => [a, b, weight * 1024]),
            ),
            { seed },
          );
          expect(scaled.clusters).toEqual(found.clusters);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("no other partition of a small network is better than the one found", () => {
    const tie = fc.tuple(
      fc.constantFrom(...letters("abcde")),
      fc.constantFrom(...letters("abcde")),
      fc.integer({ min: -3, max: 3 }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(tie, { selector: ([a, b]) => [a, b].toSorted().join(""), minLength: 1, maxLength: 10 }),
        (ties) => {
          const own = network(
            letters("abcde"),
            ties.filter(([a, b]) => a !== b),
          );
          const best = clusters(own).modularity;
          if (best === null) return;
          for (const groups of partitions("abcde")) {
            expect(polarization(own, { groups }).groupModularity!).toBeLessThanOrEqual(best + 1e-12);
          }
        },
      ),
      { numRuns: 40, seed: 1 },
    );
  });
});

/** Every partition of some names, as groups. */
function partitions(names: string): Record<string, string>[] {
  return letters(names).reduce<Record<string, string>[]>(
    (all, name) =>
      all.flatMap((groups) => {
        const count = new Set(Object.values(groups)).size;
        return Array.from({ length: count + 1 }, (_, group) => ({ ...groups, [name]: String(group) }));
      }),
    [{}],
  );
}

describe("polarisation", () => {
  it("is the largest modularity, beside that of the camps and their E–I index", () => {
    const groups = Object.fromEntries(letters("abcdefgh").map((id) => [id, "abcd".includes(id) ? "one" : "other"]));
    const found = polarization(TWO, { groups });
    expect(found.modularity).toBeCloseTo(11 / 26, ROUNDING);
    expect(found).toMatchObject({ clusters: 2, groupModularity: found.modularity });
    expect(found.externalInternalIndex).toBeCloseTo((1 - 12) / 13, ROUNDING);
  });

  it("is taken of clusters that were found before, which are not searched again", () => {
    const found = { ...clusters(TWO), modularity: 0.125 };
    expect(polarization(TWO, { found })).toMatchObject({ modularity: 0.125, clusters: 2 });
  });

  it("one group for all divides nothing, and without ties nothing is known", () => {
    const all = Object.fromEntries(letters("abcdefgh").map((id) => [id, "all"]));
    expect(polarization(TWO, { groups: all }).groupModularity).toBeCloseTo(0, ROUNDING);
    expect(polarization(EMPTY)).toEqual({
      modularity: null,
      clusters: 0,
      groupModularity: null,
      externalInternalIndex: null,
    });
  });

  it("speakers who agree within camps and conflict across them are polarised", () => {
    const all = ["a", "b", "c", "d"].map((person, at) => statement({ id: person, person, agreement: at < 2 }));
    const found = polarization(oneModeNetwork(all, { actor: "person", qualifier: "subtract" }));
    expect(found).toMatchObject({ clusters: 2, modularity: 0.5 });
  });
});
