import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  sensitivityToCodes,
  shiftOverTime,
  type Statement,
  stances,
  STRATEGIES,
  strategyShares,
} from "../../../src/engines/discourse/index.ts";
import { statement } from "./smallStatements.ts";

/** Rounding of sums of a few terms. */
const ROUNDING = 12;

const SMALL: readonly Statement[] = [
  statement({ id: "1", camp: "a", person: "X", position: 1, strategy: "lean", activism: 2 }),
  statement({ id: "2", camp: "a", person: "X", position: 0, strategy: "neutrality", activism: 0 }),
  statement({ id: "3", camp: "a", person: "Y", position: null }),
  statement({ id: "4", camp: "a", person: "Z", position: -1, positionAlternative: 2, strategy: "hedging" }),
  statement({ id: "5", camp: "b", person: "W", position: 2, strategy: "side" }),
  statement({ id: "6", camp: "a", person: "group", position: 2, isCollective: true }),
  statement({ id: "7", camp: "b", person: "W", position: -2, date: "", datePrecision: "undated" }),
  statement({ id: "8", camp: "", person: "V", position: 2 }),
];

describe("stances", () => {
  it("a small table is as counted by hand", () => {
    const [a, b] = stances(SMALL);
    expect(a).toMatchObject({
      group: "a",
      n: 3,
      speakers: 2,
      mean: 0,
      neutralShare: 1 / 3,
      logit: 0,
      missing: 1,
      collective: ["6"],
      undated: [],
    });
    expect(a.counts).toEqual([
      { position: -1, count: 1, share: 1 / 3 },
      { position: 0, count: 1, share: 1 / 3 },
      { position: 1, count: 1, share: 1 / 3 },
    ]);
    expect(a.shrunkenMean).toBeCloseTo((4 * 0.5) / 7, ROUNDING);
    expect(b).toMatchObject({ group: "b", n: 1, mean: 2, low: null, high: null, undated: ["7"] });
    expect(b.logit).toBeCloseTo(Math.log(1.5) - Math.log(0.5), ROUNDING);
  });

  it("a group without statements has no numbers, but for the mean of all as its shrunken mean", () => {
    const [empty] = stances(SMALL, { order: ["nobody"] });
    expect(empty).toMatchObject({
      group: "nobody",
      n: 0,
      mean: null,
      logit: null,
      neutralShare: null,
      shrunkenMean: 0.5,
    });
  });

  it("the interval holds the mean of two speakers who differ, and is a point where all agree", () => {
    const [a] = stances(SMALL);
    expect(a.low).toBe(-1);
    expect(a.high).toBe(0.5);
    const equal = ["A", "B", "C"].map((person) => statement({ id: person, person, position: 1 }));
    expect(stances(equal)[0]).toMatchObject({ low: 1, high: 1 });
  });

  it("the same seed gives the same interval, another one another", () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      statement({ id: String(at), person: String(at), position: (at % 5) - 2 }),
    );
    const interval = (seed: number): unknown => stances(many, { seed, draws: 101 }).map(({ low, high }) => [low, high]);
    expect(interval(1)).toEqual(interval(1));
    expect(interval(1)).not.toEqual(interval(2));
  });

  it("speakers, organizations and countries can be the rows", () => {
    expect(stances(SMALL, { by: "person" }).map(({ group, n }) => [group, n])).toEqual([
      ["X", 2],
      ["Y", 0],
      ["Z", 1],
      ["W", 1],
      ["group", 0],
      ["V", 1],
    ]);
    expect(stances(SMALL, { by: "all" })).toMatchObject([{ group: "all", n: 5 }]);
  });

  const position = fc.option(fc.integer({ min: -2, max: 2 }));
  const statements = fc
    .array(fc.record({ position, camp: fc.constantFrom("a", "b"), person: fc.constantFrom("X", "Y", "Z") }), {
      maxLength: 20,
    })
    .map((rows) => rows.map((row, at) => statement({ id: String(at), ...row })));

  it("the shrunken mean lies between the mean and that of all; low ≤ high; shares sum to 1", () => {
    fc.assert(
      fc.property(statements, (all) => {
        const [whole] = stances(all, { by: "all", draws: 50 });
        for (const row of stances(all, { draws: 50 })) {
          if (row.mean === null) continue;
          expect(row.shrunkenMean!).toBeGreaterThanOrEqual(Math.min(row.mean, whole.mean!) - 1e-12);
          expect(row.shrunkenMean!).toBeLessThanOrEqual(Math.max(row.mean, whole.mean!) + 1e-12);
          if (row.low !== null) expect(row.low).toBeLessThanOrEqual(row.high!);
          expect(row.counts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, ROUNDING);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("turning the scale around turns mean and logit around, and leaves the neutral share", () => {
    fc.assert(
      fc.property(statements, (all) => {
        const turned = all.map((each) => ({ ...each, position: each.position === null ? null : 0 - each.position }));
        const [before, after] = [stances(all, { draws: 1 }), stances(turned, { draws: 1 })];
        before.forEach((row, at) => {
          expect(after[at].n).toBe(row.n);
          expect(after[at].mean ?? 0).toBeCloseTo(-(row.mean ?? 0), ROUNDING);
          expect(after[at].logit ?? 0).toBeCloseTo(-(row.logit ?? 0), ROUNDING);
          expect(after[at].neutralShare).toBe(row.neutralShare);
        });
      }),
      { numRuns: 50 },
    );
  });

  it("a statement without a stance changes no number, only the count of those missing", () => {
    fc.assert(
      fc.property(statements, (all) => {
        const silent = statement({ id: "silent", camp: "a", person: "S", position: null });
        const [before, after] = [
          stances(all, { order: ["a"], draws: 20 }),
          stances([...all, silent], { order: ["a"], draws: 20 }),
        ];
        expect(after[0]).toEqual({ ...before[0], missing: before[0].missing + 1 });
      }),
      { numRuns: 50 },
    );
  });
});

describe("strategies", () => {
  it("tell apart what all sits at 0, and list every strategy", () => {
    const [a] = strategyShares(SMALL);
    expect(a).toMatchObject({ group: "a", n: 3, speakers: 2, missing: 1, activism: 1, collective: ["6"] });
    expect(a.shares.map(({ strategy }) => strategy)).toEqual(STRATEGIES);
    expect(a.shares.find(({ strategy }) => strategy === "hedging")).toEqual({
      strategy: "hedging",
      count: 1,
      share: 1 / 3,
    });
    expect(a.shares.find(({ strategy }) => strategy === "mediation")).toMatchObject({ count: 0, share: 0 });
  });

  it("a group without a strategy has no shares rather than shares of 0", () => {
    const [row] = strategyShares([statement({ id: "1" })]);
    expect(row).toMatchObject({ n: 0, missing: 1, activism: null });
    expect(row.shares.every(({ share }) => share === null)).toBe(true);
  });
});

describe("the shift over time", () => {
  it("puts dates in their periods, and says which are too coarse", () => {
    const dated = [
      statement({ id: "1", date: "2019", datePrecision: "year", position: 1 }),
      statement({ id: "2", date: "2019-05", datePrecision: "month", position: 0 }),
      statement({ id: "3", date: "2020-06-01", position: -1 }),
    ];
    const [years] = shiftOverTime(dated);
    expect(years.periods).toEqual([
      { period: "2019", n: 2, mean: 0.5, statements: ["1", "2"] },
      { period: "2020", n: 1, mean: -1, statements: ["3"] },
    ]);
    expect(years.change).toBeNull();
    const [months] = shiftOverTime(dated, { period: "month" });
    expect(months.periods.map(({ period }) => period)).toEqual(["2019-05", "2020-06"]);
    expect(months.unplaced).toEqual(["1"]);
  });

  it("shows who changed his mind", () => {
    const speaker = shiftOverTime(SMALL, { by: "person" }).find(({ group }) => group === "W")!;
    expect(speaker).toMatchObject({ earlier: { mean: -2 }, current: { mean: 2 }, change: 4, all: { n: 2, mean: 0 } });
  });

  it("knows no change where today's view is not known, and counts no statement without a position", () => {
    const [shift] = shiftOverTime([
      statement({ id: "then", position: 1, date: "", datePrecision: "undated" }),
      statement({ id: "now", position: null, date: "2019-05-01" }),
      statement({ id: "together", position: 2, isCollective: true }),
    ]);
    expect(shift).toEqual({
      group: "officials",
      earlier: { period: "earlier", n: 1, mean: 1, statements: ["then"] },
      current: { period: "current", n: 0, mean: null, statements: [] },
      all: { period: "all", n: 1, mean: 1, statements: ["then"] },
      change: null,
      periods: [],
      unplaced: [],
      collective: ["together"],
    });
  });

  it("counts speakers without a name one by one, by their statements", () => {
    const unnamed = [1, 2].map((position) => statement({ id: String(position), person: "", position }));
    expect(stances(unnamed)[0]).toMatchObject({ n: 2, speakers: 2, mean: 1.5 });
  });
});

describe("the sensitivity to codes", () => {
  it("runs from the lowest to the highest code that can be defended, statement by statement", () => {
    const [a] = sensitivityToCodes(SMALL);
    expect(a).toMatchObject({ group: "a", n: 3, mean: 0, lowest: 0, highest: 1, alternative: 1, isSignOpen: true });
    expect(a.recodings).toEqual([{ statement: "4", position: -1, alternative: 2, mean: 1 }]);
  });

  it("a group that nobody could code otherwise has one mean", () => {
    const b = sensitivityToCodes(SMALL).find(({ group }) => group === "b");
    expect(b).toMatchObject({ mean: 2, lowest: 2, highest: 2, isSignOpen: false, recodings: [] });
  });
});
