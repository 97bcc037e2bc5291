import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adjacencyMatrix,
  conceptNetwork,
  KERNELS,
  kernelWeight,
  type Network,
  NORMALIZATIONS,
  oneModeNetwork,
  type Qualifier,
  QUALIFIERS,
  type Statement,
  twoModeNetwork,
} from "../../../src/engines/discourse/index.ts";
import { statement } from "./smallStatements.ts";

/** Rounding of sums of a few dozen terms. */
const ROUNDING = 10;

const NAMES = ["A", "B", "C", "D"] as const;

const statements: fc.Arbitrary<Statement[]> = fc
  .array(
    fc.record({
      organization: fc.constantFrom(...NAMES),
      concept: fc.constantFrom("x", "y", "z"),
      agreement: fc.boolean(),
      position: fc.option(fc.integer({ min: -2, max: 2 })),
      date: fc.constantFrom("2020-01-01", "2020-01-05", "2020-02-09", "2021-01-01"),
      document: fc.constantFrom(null, "d1", "d2"),
    }),
    { maxLength: 25 },
  )
  .map((rows) => rows.map((row, at) => statement({ id: String(at), ...row })));

const qualifier: fc.Arbitrary<Qualifier> = fc.constantFrom(...QUALIFIERS);
const normalization = fc.constantFrom(...NORMALIZATIONS);

function weightOf(network: Network, a: string, b: string): number {
  return network.edges.find((edge) => (edge.a === a && edge.b === b) || (edge.a === b && edge.b === a))?.weight ?? 0;
}

describe("networks of one mode, whatever the statements", () => {
  it("congruence less conflict is subtract, and congruence and conflict together are ignore", () => {
    fc.assert(
      fc.property(statements, fc.constantFrom("agreement" as const, "position" as const), (all, variable) => {
        const scale = { low: -2, high: 2, labels: {} };
        const given = variable === "position" ? all.filter(({ position }) => position !== null) : all;
        const of = (each: Qualifier): Network => oneModeNetwork(given, { qualifier: each, variable, scale });
        const [ignore, congruence, conflict, subtract] = QUALIFIERS.map(of);
        for (const a of NAMES) {
          for (const b of NAMES) {
            const [same, apart] = [weightOf(congruence, a, b), weightOf(conflict, a, b)];
            expect(same - apart).toBeCloseTo(weightOf(subtract, a, b), ROUNDING);
            expect(same + apart).toBeCloseTo(weightOf(ignore, a, b), ROUNDING);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("new names permute the network and change no weight", () => {
    const renamed: Readonly<Record<string, string>> = { A: "zeta", B: "C", C: "alpha", D: "mu" };
    fc.assert(
      fc.property(statements, qualifier, normalization, (all, q, n) => {
        const before = oneModeNetwork(all, { qualifier: q, normalization: n });
        const moved = all.map((each) => ({ ...each, organization: renamed[each.organization] }));
        const after = oneModeNetwork(moved, { qualifier: q, normalization: n });
        expect(after.edges).toHaveLength(before.edges.length);
        for (const { a, b, weight } of before.edges)
          expect(weightOf(after, renamed[a], renamed[b])).toBeCloseTo(weight, ROUNDING);
      }),
      { numRuns: 60 },
    );
  });

  it("the order of the statements does not matter, and the matrix is symmetric with an empty diagonal", () => {
    fc.assert(
      fc.property(statements, qualifier, normalization, (all, q, n) => {
        const options = { qualifier: q, normalization: n };
        const network = oneModeNetwork(all, options);
        expect(oneModeNetwork(all.toReversed(), options)).toEqual(network);
        const { weights } = adjacencyMatrix(network);
        weights.forEach((row, r) => {
          expect(row[r]).toBe(0);
          row.forEach((value, c) => expect(weights[c][r]).toBe(value));
        });
      }),
      { numRuns: 60 },
    );
  });

  it("every tie is the sum over the pairs of statements that it lists", () => {
    fc.assert(
      fc.property(statements, qualifier, (all, q) => {
        const byId = new Map(all.map((each) => [each.id, each]));
        for (const { a, b, rawWeight, pairs } of oneModeNetwork(all, { qualifier: q }).edges) {
          const parts = pairs.map(([first, second]) => {
            const [one, other] = [byId.get(first)!, byId.get(second)!];
            expect([one.organization, other.organization]).toEqual([a, b]);
            expect(one.concept).toBe(other.concept);
            const isSame = one.agreement === other.agreement;
            return { ignore: 1, congruence: Number(isSame), conflict: Number(!isSame), subtract: isSame ? 1 : -1 }[q];
          });
          expect(parts.reduce((sum, each) => sum + each, 0)).toBe(rawWeight);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("average, cosine and dna-compat keep the sign, and the cosine is at most 1", () => {
    fc.assert(
      fc.property(statements, qualifier, (all, q) => {
        for (const each of NORMALIZATIONS) {
          for (const { weight, rawWeight } of oneModeNetwork(all, { qualifier: q, normalization: each }).edges) {
            expect(Math.sign(weight)).toBe(Math.sign(rawWeight));
            if (each === "cosine" && q === "congruence") expect(weight).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("no rule lets more statements in than include, nor across range more than any other", () => {
    fc.assert(
      fc.property(statements, (all) => {
        const counted = (["acrossrange", "year", "month", "week", "include"] as const).map((duplicates) =>
          oneModeNetwork(all, { duplicates }).nodes.reduce((sum, node) => sum + node.statements, 0),
        );
        expect(counted).toEqual(counted.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it("concepts and actors change places when the fields do", () => {
    fc.assert(
      fc.property(statements, qualifier, normalization, (all, q, n) => {
        const turned = all.map((each) => ({ ...each, organization: each.concept, concept: each.organization }));
        const options = { qualifier: q, normalization: n };
        expect(conceptNetwork(turned, options).edges).toEqual(oneModeNetwork(all, options).edges);
      }),
      { numRuns: 40 },
    );
  });

  it("activity is the row total and prominence the column total", () => {
    fc.assert(
      fc.property(statements, (all) => {
        const sums = (of: "activity" | "prominence", key: "actor" | "concept"): number[] => {
          const { edges } = twoModeNetwork(all, { normalization: of });
          return [...new Set(edges.map((edge) => edge[key]))].map((name) =>
            edges.filter((edge) => edge[key] === name).reduce((sum, { weight }) => sum + weight, 0),
          );
        };
        for (const sum of [...sums("activity", "actor"), ...sums("prominence", "concept")])
          expect(sum).toBeCloseTo(1, ROUNDING);
      }),
      { numRuns: 40 },
    );
  });
});

describe("which statements enter", () => {
  const at = (id: string, date: string, given: Partial<Statement> = {}): Statement =>
    statement({
      id,
      date,
      datePrecision: ({ 0: "undated", 4: "year", 7: "month" } as const)[date.length] ?? "day",
      ...given,
    });
  const kept = (all: readonly Statement[], duplicates: "week" | "month" | "year" | "document"): readonly unknown[] =>
    twoModeNetwork(all, { duplicates }).leftOut.duplicates;

  it("the same month of another year is another month, and so with weeks", () => {
    const all = [at("1", "2019-03-05"), at("2", "2020-03-05"), at("3", "2020-03-06"), at("4", "2020-03")];
    expect(kept(all, "month")).toEqual([
      { statement: "2", of: "4" },
      { statement: "3", of: "4" },
    ]);
    expect(kept(all, "week")).toEqual([{ statement: "3", of: "2" }]);
    expect(kept([at("1", "2018-12-31"), at("2", "2019-01-02")], "week")).toEqual([{ statement: "2", of: "1" }]);
    expect(kept([at("1", "2020"), at("2", "2020-01-01")], "year")).toEqual([{ statement: "2", of: "1" }]);
  });

  it("statements of an unknown document, or of a date too coarse for the period, repeat nothing", () => {
    expect(kept([at("1", "2020"), at("2", "2020")], "month")).toEqual([]);
    expect(kept([at("1", "2020"), at("2", "2020")], "document")).toEqual([]);
    expect(kept([at("1", "2020", { document: "d" }), at("2", "2021", { document: "d" })], "document")).toHaveLength(1);
  });

  it("rejection repeats no support, unless the qualifier is ignored", () => {
    const all = [at("1", "2020-01-01"), at("2", "2020-01-02", { agreement: false })];
    expect(oneModeNetwork(all, { duplicates: "acrossrange", qualifier: "congruence" }).leftOut.duplicates).toEqual([]);
    expect(oneModeNetwork(all, { duplicates: "acrossrange" }).leftOut.duplicates).toEqual([
      { statement: "2", of: "1" },
    ]);
  });

  it("the first by date stays, then by id as a number", () => {
    const all = [at("10", "2020-01-01"), at("9", "2020-01-01"), at("1", "2020-01-02")];
    expect(twoModeNetwork(all, { duplicates: "acrossrange" }).edges[0].statements).toEqual(["9"]);
  });

  it("what is left out is named with the reason", () => {
    const all = [
      at("1", "2020-01-01"),
      at("2", "2020-01-01", { isCollective: true }),
      at("3", ""),
      at("4", "2020-01-01", { organization: "" }),
      at("5", "2020-01-01", { concept: "" }),
      at("6", "2021-01-01"),
      at("7", "2020"),
    ];
    const options = { window: { from: "2019-12-31", to: "2020-06-30" } };
    const { leftOut } = oneModeNetwork(all, options);
    expect(leftOut).toEqual({
      excluded: [],
      collective: ["2"],
      undated: ["3"],
      withoutActor: ["4"],
      withoutConcept: ["5"],
      outsideWindow: ["6", "7"],
      withoutPosition: [],
      duplicates: [],
    });
    const open = oneModeNetwork(all, { undated: true, collective: true });
    expect(open.leftOut).toMatchObject({ collective: [], undated: [], outsideWindow: [] });
  });

  it("where positions are compared, a statement without one stays out: it is not neutral", () => {
    const scale = { low: -2, high: 2, labels: {} };
    const all = [
      at("1", "2020", { organization: "A", position: 2 }),
      at("2", "2020", { organization: "B", position: 0 }),
      at("3", "2020", { organization: "C", position: null }),
    ];
    const network = oneModeNetwork(all, { variable: "position", scale, qualifier: "congruence" });
    expect(network.leftOut.withoutPosition).toEqual(["3"]);
    expect(network.edges).toEqual([{ a: "A", b: "B", weight: 0.5, rawWeight: 0.5, pairs: [["1", "2"]] }]);
  });

  it("a camp is an actor, and a tie within it is none", () => {
    const all = [at("1", "2020", { camp: "a" }), at("2", "2020", { camp: "a" }), at("3", "2020", { camp: "b" })];
    const { edges, nodes } = oneModeNetwork(all, { actor: "camp" });
    expect(edges).toEqual([
      {
        a: "a",
        b: "b",
        weight: 2,
        rawWeight: 2,
        pairs: [
          ["1", "3"],
          ["2", "3"],
        ],
      },
    ]);
    expect(nodes[0]).toMatchObject({ id: "a", statements: 2, weight: 2, attributes: { camp: "a", organization: "O" } });
  });
});

describe("kernels", () => {
  it("have 1 in the centre, fall on both sides alike, and end at the bandwidth but for the gaussian", () => {
    for (const shape of KERNELS) {
      expect(kernelWeight(shape, 0)).toBe(1);
      expect(kernelWeight(shape, -0.5)).toBe(kernelWeight(shape, 0.5));
      expect(kernelWeight(shape, 1.001) > 0).toBe(shape === "gaussian");
    }
  });

  it("weigh each statement of a pair by its distance from the centre", () => {
    const all = [
      statement({ id: "1", organization: "A", date: "2020-01-11" }),
      statement({ id: "2", organization: "B", date: "2020-01-06" }),
      statement({ id: "3", organization: "B", date: "2020-02-06" }),
    ];
    const network = oneModeNetwork(all, { kernel: { shape: "triangular", centre: "2020-01-11", bandwidth: 10 } });
    expect(network.edges).toMatchObject([{ weight: 0.5, pairs: [["1", "2"]] }]);
    expect(network.leftOut.outsideWindow).toEqual(["3"]);
    expect(network.nodes.map(({ weight }) => weight)).toEqual([1, 0.5]);
  });

  it("a uniform kernel is a window, and a month counts from its middle", () => {
    const all = [
      statement({ id: "1", organization: "A", date: "2020-01", datePrecision: "month" }),
      statement({ id: "2", organization: "B", date: "2020-01-30" }),
    ];
    const of = (bandwidth: number): number =>
      oneModeNetwork(all, { kernel: { shape: "uniform", centre: "2020-01-16", bandwidth } }).edges.length;
    expect(of(14)).toBe(1);
    expect(of(13)).toBe(0);
  });
});
