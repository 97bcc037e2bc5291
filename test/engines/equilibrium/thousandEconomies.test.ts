import { describe, expect, it } from "vitest";
import { outcome, shockOf } from "./randomShocks.ts";

/** Seeds without an equilibrium under fixed deficits, and why. */
const WITHOUT_EQUILIBRIUM: Readonly<Record<string, readonly number[]>> = {
  "a ban leaves a country without a supplier": [316],
  "a ban leaves trade that cannot carry a surplus": [237, 815],
  "tariffs shrink what a surplus country earns below its surplus": [
    44, 51, 111, 124, 220, 246, 318, 351, 408, 446, 457, 490, 505, 516, 621, 684, 720, 758, 929,
  ],
};
const CODES = ["E503", "E504", "E505"];
/** Passes through the system: far more than any of the thousand takes, far fewer than a hang. */
const MOST_EVALUATIONS = 1000;

describe("a thousand random economies under random shocks", () => {
  const seeds = Array.from({ length: 1000 }, (_, position) => position + 1);

  it("with fixed deficits converge, or are refused for the reason that is written here", () => {
    const refused = new Map<number, string>();
    for (const seed of seeds) {
      const { end, evaluations } = outcome(shockOf(seed, 20, 12), "fixed:world");
      expect(evaluations).toBeLessThan(MOST_EVALUATIONS);
      if (end.startsWith("E")) refused.set(seed, end.slice(0, 4));
    }
    const expected = Object.values(WITHOUT_EQUILIBRIUM).flatMap((each, kind) =>
      each.map((seed) => [seed, CODES[kind]] as const),
    );
    expect(Object.fromEntries(refused)).toEqual(Object.fromEntries(expected));
  });

  it.each(["none", "own"] as const)("under the closure %s converge or have no equilibrium", (closure) => {
    const ends = seeds.map((seed) => outcome(shockOf(seed, 20, 12), closure));
    const refused = ends.filter(({ end }) => end.startsWith("E"));
    expect(refused.length).toBeLessThan(20);
    expect(refused.filter(({ end }) => !CODES.includes(end.slice(0, 4)))).toEqual([]);
    expect(Math.max(...ends.map(({ evaluations }) => evaluations))).toBeLessThan(MOST_EVALUATIONS);
  });
});
