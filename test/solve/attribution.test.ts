import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureGroups, shapleyValues } from "../../src/solve/index.ts";

/** Sums of a few doubles of size one. */
const ROUNDING = 1e-12;

const game = fc.integer({ min: 1, max: 4 }).chain((players) =>
  fc.record({
    players: fc.constant(players),
    worth: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2 ** players, maxLength: 2 ** players }),
  }),
);

describe("Shapley values", () => {
  it("sum to what all players add together", () => {
    fc.assert(
      fc.property(game, ({ players, worth }) => {
        const values = shapleyValues(players, (coalition) => worth[coalition]);
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(Math.abs(total - (worth.at(-1)! - worth[0]))).toBeLessThan(ROUNDING);
      }),
    );
  });

  it("give nothing to a player who adds nothing", () => {
    const values = shapleyValues(3, (coalition) => (coalition & 1) + (coalition & 2 ? 2 : 0));
    expect(values[2]).toBeCloseTo(0, 12);
  });

  it("treat players alike that play the same part", () => {
    const values = shapleyValues(3, (coalition) => (coalition === 7 ? 1 : 0));
    for (const value of values) expect(value).toBeCloseTo(1 / 3, 12);
  });

  it("are the mean over orders: the glove game of one left and two right gloves", () => {
    const worth = (coalition: number): number => (coalition & 1 && coalition & 6 ? 1 : 0);
    const [left, one, other] = shapleyValues(3, worth);
    expect(left).toBeCloseTo(2 / 3, 12);
    expect(one).toBeCloseTo(1 / 6, 12);
    expect(other).toBeCloseTo(1 / 6, 12);
  });
});

describe("groups of measures", () => {
  it("are single measures up to four", () => {
    expect(measureGroups(["a", "b", "c", "d"]).map((group) => group.label)).toEqual(["a", "b", "c", "d"]);
  });

  it("join the last measures beyond four, so that sixteen equilibria are enough", () => {
    const groups = measureGroups(["a", "b", "c", "d", "e"]);
    expect(groups.map((group) => group.label)).toEqual(["a", "b", "c", "d + e"]);
    expect(groups[3].measures).toEqual(["d", "e"]);
  });
});
