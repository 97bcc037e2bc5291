import { describe, expect, it } from "vitest";
import { randomNumbers, type TrendPart } from "../../../src/engines/alignment/index.ts";
import { acrossSessions } from "../../../src/engines/alignment/trend/acrossSessions.ts";
import { dyadOf } from "../../results/alignmentResults.ts";
import { normalQuantile, studentQuantile } from "../../../src/numerics/index.ts";

const MEASURE = "S_abs";

function part(session: number, side: TrendPart["side"], value: number | null, share = 1): TrendPart {
  const score = value === null ? { value, reason: "nothing" } : { value };
  return { session, side, share, similarity: dyadOf(session, 70, { [MEASURE]: score }) };
}

const values = (side: TrendPart["side"], first: number, ...all: number[]): readonly TrendPart[] =>
  all.map((value, at) => part(first + at, side, value));

describe("where a change would lie in sessions like these", () => {
  it("is the t interval of the residuals of a line on each side, its freedom after Welch", () => {
    const parts = [...values("before", 1, 0.1, 0.3, 0.1, 0.3), ...values("after", 5, 0.5, 0.8, 0.5)];
    const { change, slope } = acrossSessions(MEASURE, parts);
    // Before: slope 0.04, residuals ∓0.04, ±0.12: 0.032 over 2 of 4. After: slope 0, residuals −0.1, 0.2, −0.1: 0.06 over 1 of 3.
    const [before, after] = [0.032 / 2 / 4, 0.06 / 3];
    const freedom = (before + after) ** 2 / (before ** 2 / 2 + after ** 2);
    const reach = studentQuantile(0.95, freedom) * Math.sqrt(before + after);
    expect(change!.low).toBeCloseTo(0.4 - reach, 12);
    expect(change!.high).toBeCloseTo(0.4 + reach, 12);
    expect(slope!.high).toBeCloseTo(studentQuantile(0.95, 1) * Math.sqrt(0.06 / 2), 12);
    expect(slope!.low).toBeCloseTo(-slope!.high, 12);
  });

  it("needs three sessions on a side, of which the measure says something", () => {
    const after = values("after", 5, 0.5, 0.8, 0.5);
    expect(acrossSessions(MEASURE, [...values("before", 1, 0.1, 0.2), ...after]).change).toBeUndefined();
    expect(
      acrossSessions(MEASURE, [...values("before", 1, 0.1, 0.2), part(3, "before", null), ...after]).change,
    ).toBeUndefined();
    expect(acrossSessions(MEASURE, values("before", 1, 0.1, 0.2, 0.4))).toEqual({});
    expect(acrossSessions(MEASURE, after).slope).toBeDefined();
  });

  it("has no width where sessions lie on a line", () => {
    const { change } = acrossSessions(MEASURE, [
      ...values("before", 1, 0, 0.1, 0.2),
      ...values("after", 4, 0.5, 0.5, 0.5),
    ]);
    expect(change!.high - change!.low).toBeLessThan(1e-12);
    expect(change!.low).toBeCloseTo(0.4, 12);
  });
});

/** Sessions, resolutions of each, the spread of sessions and what the truth does: ten before, seven after, as in the flagship. */
const [BEFORE, AFTER, RESOLUTIONS, SPREAD] = [10, 7, 70, 0.06];
const SIMULATIONS = 1000;

/** Agreement in a session: its truth, what sets the session apart, and the chance of which resolutions came up. */
function agreementIn(truth: number, random: () => number): number {
  const chance = Math.min(1, Math.max(0, (1 + truth) / 2 + SPREAD * normalQuantile(Math.max(1e-12, random()))));
  const agreed = Array.from({ length: RESOLUTIONS }, () => random()).filter((each) => each < chance).length;
  return (2 * agreed) / RESOLUTIONS - 1;
}

/** How often the intervals of the change and the slope hold the truth.   % */
function coverage(slopes: readonly [before: number, after: number], seed: number): { change: number; slope: number } {
  const random = randomNumbers(seed);
  const truth = (at: number): number => (at < BEFORE ? slopes[0] * (at - 4.5) : 0.1 + slopes[1] * (at - BEFORE - 3));
  const held = { change: 0, slope: 0 };
  for (let run = 0; run < SIMULATIONS; run++) {
    const parts = Array.from({ length: BEFORE + AFTER }, (_, at) =>
      part(at, at < BEFORE ? "before" : "after", agreementIn(truth(at), random)),
    );
    const { change, slope } = acrossSessions(MEASURE, parts);
    if (change!.low <= 0.1 && change!.high >= 0.1) held.change += 1;
    if (slope!.low <= slopes[1] && slope!.high >= slopes[1]) held.slope += 1;
  }
  return { change: (100 * held.change) / SIMULATIONS, slope: (100 * held.slope) / SIMULATIONS };
}

describe("over a thousand simulated pairs of spells, sessions and resolutions drawn", () => {
  it.each([
    ["no trend", [0, 0] as const, 1],
    ["a trend after", [0, 0.05] as const, 2],
    ["a trend on both sides", [0.03, -0.05] as const, 3],
  ])("with %s nine in ten intervals hold the truth", (_, slopes, seed) => {
    const found = coverage(slopes, seed);
    for (const share of [found.change, found.slope]) {
      expect(share).toBeGreaterThanOrEqual(88);
      expect(share).toBeLessThanOrEqual(92);
    }
  });
});
