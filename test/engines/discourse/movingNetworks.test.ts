import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adjacencyMatrix,
  KERNELS,
  kernelWeight,
  movingNetworks,
  movingTwoModes,
  type MovingWindow,
  oneModeNetwork,
  type Statement,
  twoModeNetwork,
} from "../../../src/engines/discourse/index.ts";
import type { TertiusError } from "../../../src/base/problems/index.ts";
import { thrownProblems } from "../../base/problems/exact/provoked.ts";
import { dnaStatements } from "./referenceStatements.ts";
import { statement } from "./smallStatements.ts";

const ROUNDING = 10;

/** Days of the sample as its published tests print them. */
const [FIRST, LAST] = ["2005-01-26", "2005-02-16"];

const dayOf = (day: string): number => Date.parse(day) / 86_400_000;
const total = (network: Parameters<typeof adjacencyMatrix>[0]): number =>
  adjacencyMatrix(network)
    .weights.flat()
    .reduce((sum, each) => sum + each, 0);

const dated: fc.Arbitrary<Statement[]> = fc
  .array(
    fc.record({
      organization: fc.constantFrom("A", "B", "C"),
      concept: fc.constantFrom("x", "y"),
      agreement: fc.boolean(),
      date: fc
        .integer({ min: 0, max: 40 })
        .map((day) => new Date(Date.UTC(2020, 0, 10 + day)).toISOString().slice(0, 10)),
    }),
    { minLength: 2, maxLength: 20 },
  )
  .map((rows) => rows.map((row, at) => statement({ id: String(at), ...row })));

function refused(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    return (error as TertiusError).problems.map(({ path, expected }) => `${path}: ${expected}`);
  }
  return [];
}

describe("moving windows on the sample of Discourse Network Analyzer", () => {
  const all = dnaStatements();

  it("a window as long as the sample is one network, with the published sum 276", () => {
    const window = { from: FIRST, to: "2005-02-17" };
    const [only, ...others] = movingNetworks(all, "actors", { window }, { unit: "days", size: 23 });
    expect(others).toEqual([]);
    expect(only.slice).toEqual({ ...window, centre: "2005-02-06" });
    expect(total(only.network)).toBe(276);
  });

  it("each window of three days has the statements of these days, from the first day to the last", () => {
    const slices = movingNetworks(all, "actors", { qualifier: "congruence" }, { unit: "days", size: 3 });
    expect(slices).toHaveLength(dayOf(LAST) - dayOf(FIRST) - 1);
    for (const { slice, network } of slices) {
      expect(dayOf(slice.to) - dayOf(slice.from)).toBe(2);
      const own = all.filter(({ date }) => date >= slice.from && date <= slice.to);
      expect(total(network)).toBe(total(oneModeNetwork(own, { qualifier: "congruence" })));
    }
  });

  it("a window of events has the events around each, and all of its first and last day", () => {
    const slices = movingTwoModes(all, {}, { unit: "events", size: 11 });
    expect(slices).toHaveLength(40 - 10);
    for (const { slice, network } of slices) {
      const own = all.filter(({ date }) => date >= slice.from && date <= slice.to);
      expect(own.length).toBeGreaterThanOrEqual(11);
      expect(total(network)).toBe(own.length);
    }
  });

  it("with isolates every window has the seven organizations, as the kernel networks of DNA have", () => {
    for (const { network } of movingNetworks(all, "actors", { isolates: true }, { unit: "days", size: 7 }))
      expect(network.nodes).toHaveLength(7);
  });
});

describe("moving windows, whatever the statements", () => {
  const unit = fc.constantFrom("days" as const, "weeks" as const, "months" as const);

  it("lie within the range, move by one unit, and hold the statements that a window of their days holds", () => {
    fc.assert(
      fc.property(dated, unit, fc.integer({ min: 1, max: 4 }), (all, each, size) => {
        const window = { from: "2020-01-01", to: "2020-12-31" };
        const slices = movingNetworks(all, "actors", { window }, { unit: each, size });
        expect(slices.length).toBeGreaterThan(0);
        for (const { slice, network } of slices) {
          expect(slice.from >= window.from && slice.to <= window.to).toBe(true);
          expect(slice.from <= slice.centre && slice.centre <= slice.to).toBe(true);
          const own = { from: slice.from, to: slice.to };
          expect(adjacencyMatrix(network)).toEqual(adjacencyMatrix(oneModeNetwork(all, { window: own })));
        }
        const centres = slices.map(({ slice }) => slice.centre);
        expect(centres).toEqual([...new Set(centres)].toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it("a kernel weighs a statement by its distance from the centre over half of the window", () => {
    fc.assert(
      fc.property(dated, fc.constantFrom(...KERNELS), (all, kernel) => {
        const window = { from: "2020-01-10", to: "2020-02-19" };
        for (const { slice, network } of movingTwoModes(all, { window }, { unit: "days", size: 11, kernel })) {
          const weights = all.map(({ date }) => kernelWeight(kernel, (dayOf(date) - dayOf(slice.centre)) / 5));
          expect(total(network)).toBeCloseTo(
            weights.reduce((sum, each) => sum + each, 0),
            ROUNDING,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it("a statement that repeats an earlier one stays out of every window, as duplicates are settled over the range", () => {
    const all = ["2020-01-01", "2020-02-01"].map((date, at) => statement({ id: String(at), date, organization: "A" }));
    const moving: MovingWindow = { unit: "months", size: 1 };
    const counts = (duplicates: "include" | "acrossrange"): number[] =>
      movingTwoModes(all, { duplicates, window: { to: "2020-02-01" } }, moving).map(({ network }) => total(network));
    expect(counts("include")).toEqual([1, 1]);
    expect(counts("acrossrange")).toEqual([1, 0]);
    expect(total(twoModeNetwork(all, { duplicates: "acrossrange" }))).toBe(1);
  });

  it("list no more pairs together than one network may", () => {
    const days = ["2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04", "2020-01-05"];
    const all = Array.from({ length: 500 }, (_, at) =>
      statement({ id: String(at), organization: String(at), date: days[at % 5] }),
    );
    const single = movingNetworks(all, "actors", {}, { unit: "days", size: 1 });
    expect(single.map(({ network }) => network.edges.length)).toEqual([4950, 4950, 4950, 4950, 4950]);
    const many = [
      ...all,
      ...all.map((each) => ({ ...each, id: `${each.id}b`, organization: `${each.organization}b` })),
    ];
    const moved = () => movingNetworks(many, "actors", {}, { unit: "days", size: 3 });
    expect(thrownProblems(moved).map(({ code, found }) => [code, found])).toEqual([
      ["E704", String((3 * 600 * 599) / 2)],
    ]);
  });

  it("are refused with every option that cannot be used", () => {
    const all = [statement({ id: "1" }), statement({ id: "2", date: "2020-01-09" })];
    const moved = (moving: MovingWindow, options = {}) => refused(() => movingNetworks(all, "actors", options, moving));
    expect(moved({ unit: "days", size: 0.5 })).toEqual(["size: a whole number from 1"]);
    expect(moved({ unit: "events", size: 1, kernel: "gaussian" })).toEqual([
      "size: a whole number from 2",
      "kernel: no kernel: a window of events has no length in days",
    ]);
    expect(moved({ unit: "years", size: 3 })).toEqual(["size: a window that fits between the first and the last day"]);
    expect(moved({ unit: "days", size: 1 }, { window: { from: "1900-01-01" } })).toEqual([
      "unit: a unit that gives at most 2000 windows",
    ]);
    const kernel = { shape: "uniform", centre: "2020-01-01", bandwidth: 3 };
    expect(moved({ unit: "days", size: 3 }, { kernel })).toEqual(["kernel: the kernel of the moving window alone"]);
  });
});
