import { describe, expect, it } from "vitest";
import { ballots } from "../../../../src/engines/alignment/idealPoints/ballots.ts";
import { pointVariances } from "../../../../src/engines/alignment/idealPoints/intervals.ts";
import {
  type ItemCurvature,
  itemCurvature,
  itemCurvatureInto,
} from "../../../../src/engines/alignment/idealPoints/itemCurvature.ts";
import { addPriors, moveItem } from "../../../../src/engines/alignment/idealPoints/itemStep.ts";
import { votedItems } from "../../../../src/engines/alignment/idealPoints/items.ts";
import { type Layout, layout, unknowns } from "../../../../src/engines/alignment/idealPoints/layout.ts";
import { linkedScale } from "../../../../src/engines/alignment/idealPoints/linkedScale.ts";
import type { IdealPoints } from "../../../../src/engines/alignment/idealPoints/results.ts";
import { sessionRanks } from "../../../../src/engines/alignment/idealPoints/ranks.ts";
import { round } from "../../../../src/engines/alignment/idealPoints/round.ts";
import { standardise } from "../../../../src/engines/alignment/idealPoints/standardised.ts";
import { startingPoints } from "../../../../src/engines/alignment/idealPoints/startingPoints.ts";
import { voteScoreInto } from "../../../../src/engines/alignment/idealPoints/voteScore.ts";
import { linearSolution } from "../../../../src/numerics/linearSolution.ts";
import { indexSet } from "../../../../src/base/sets/index.ts";
import { refusal, smallRecord } from "../smallVotes.ts";

/** Digits that two ways of solving three equations share. */
const DIGITS = 10;
const TAU = 4;

/** Two items on which four states voted in one session; on the second nobody abstained. */
const table = ballots(
  smallRecord({ A: "yy", B: "yn", C: "ay", D: "nn" }),
  votedItems(smallRecord({ A: "yy", B: "yn", C: "ay", D: "nn" }), [1, 1]),
  1,
  1,
);

function placed(): Layout {
  const at = layout(new Float64Array(unknowns(table)), table);
  at.points.set([-0.8, -0.3, 0.2, 0.9]);
  at.variances.set([0.1, 0.2, 0.15, 0.05]);
  at.slopes.set([0.5, 0.3]);
  at.lower.set([-0.3, 0.1]);
  at.upper.set([0.6, 0.11]);
  return at;
}

function curvatureOf(at: Layout, item: number): ItemCurvature {
  const found = itemCurvature();
  itemCurvatureInto(found, at, table, item);
  return found;
}

/** H and gradient in slope, lower and upper cutpoint, priors of precision τ + Σ Var θ and 1/25 added. */
function withPriors(at: Layout, item: number): { matrix: Float64Array; gradient: Float64Array } {
  const c = curvatureOf(at, item);
  const ridge = TAU + c.variances;
  const { slopeLower: sl, slopeUpper: su, lowerUpper: lu } = c;
  return {
    matrix: Float64Array.of(c.slopeSlope + ridge, sl, su, sl, c.lowerLower + 0.04, lu, su, lu, c.upperUpper + 0.04),
    gradient: Float64Array.of(
      c.bySlope - ridge * at.slopes[item],
      c.byLower - 0.04 * at.lower[item],
      c.byUpper - 0.04 * at.upper[item],
    ),
  };
}

describe("one step of an item", () => {
  it("is Newton's in slope and both cutpoints, with normal priors", () => {
    const [before, after] = [placed(), placed()];
    const { matrix, gradient } = withPriors(before, 0);
    const step = linearSolution(matrix, gradient)!;
    expect(Math.max(...step.map(Math.abs))).toBeLessThan(0.5);
    const { squares, variances } = curvatureOf(before, 0);
    const variance = moveItem(after, table, 0, TAU, itemCurvature());
    expect(after.slopes[0] - before.slopes[0]).toBeCloseTo(step[0], DIGITS);
    expect(after.lower[0] - before.lower[0]).toBeCloseTo(step[1], DIGITS);
    expect(after.upper[0] - before.upper[0]).toBeCloseTo(step[2], DIGITS);
    expect(variance).toBeCloseTo(1 / (squares + variances + TAU), DIGITS);
    expect(squares + variances).toBeCloseTo(0.64 + 0.09 + 0.04 + 0.81 + 0.5, DIGITS);
    expect([after.slopes[1], after.lower[1], after.upper[1]]).toEqual([0.3, 0.1, 0.11]);
  });

  it("keeps the cutpoints together where nobody abstained", () => {
    const [before, after] = [placed(), placed()];
    const { matrix: h, gradient: g } = withPriors(before, 1);
    const both = Float64Array.of(h[0], h[1] + h[2], h[1] + h[2], h[4] + 2 * h[5] + h[8]);
    const step = linearSolution(both, Float64Array.of(g[0], g[1] + g[2]))!;
    expect(Math.max(...step.map(Math.abs))).toBeLessThan(0.5);
    moveItem(after, table, 1, TAU, itemCurvature());
    expect(after.slopes[1] - before.slopes[1]).toBeCloseTo(step[0], DIGITS);
    expect(after.lower[1] - before.lower[1]).toBeCloseTo(step[1], DIGITS);
    expect(after.upper[1] - after.lower[1]).toBeCloseTo(0.01, DIGITS);
  });

  it("goes half a unit at most, in its own direction", () => {
    const [before, after] = [placed(), placed()];
    before.slopes[0] = 6;
    after.slopes[0] = 6;
    const { matrix, gradient } = withPriors(before, 0);
    const step = linearSolution(matrix, gradient)!;
    const longest = Math.max(...step.map(Math.abs));
    expect(longest).toBeGreaterThan(0.5);
    moveItem(after, table, 0, TAU, itemCurvature());
    expect(after.slopes[0] - 6).toBeCloseTo((0.5 * step[0]) / longest, DIGITS);
    expect(after.lower[0] - before.lower[0]).toBeCloseTo((0.5 * step[1]) / longest, DIGITS);
  });

  it("leaves cutpoints a hundredth apart, about their middle", () => {
    const [before, after] = [placed(), placed()];
    for (const at of [before, after]) at.upper[1] = 0.104;
    const { matrix: h, gradient: g } = withPriors(before, 1);
    const both = Float64Array.of(h[0], h[1] + h[2], h[1] + h[2], h[4] + 2 * h[5] + h[8]);
    const step = linearSolution(both, Float64Array.of(g[0], g[1] + g[2]))!;
    moveItem(after, table, 1, TAU, itemCurvature());
    expect(after.lower[1]).toBeCloseTo(0.102 + step[1] - 0.005, DIGITS);
    expect(after.upper[1]).toBeCloseTo(0.102 + step[1] + 0.005, DIGITS);
  });

  it("adds a prior of variance 25 to each cutpoint and the ridge of the points to the slope", () => {
    const at = placed();
    const c = curvatureOf(at, 0);
    addPriors(c, at, 0, TAU);
    const { matrix, gradient } = withPriors(at, 0);
    expect([c.slopeSlope, c.lowerLower, c.upperUpper]).toEqual([matrix[0], matrix[4], matrix[8]]);
    expect(c.bySlope).toBeCloseTo(gradient[0], DIGITS);
    expect(c.byLower).toBeCloseTo(gradient[1], DIGITS);
    expect(c.byUpper).toBeCloseTo(gradient[2], DIGITS);
  });
});

describe("the variance of a point in one session", () => {
  it("is one over its prior and what its votes say, the slopes' own variance with it", () => {
    const at = placed();
    const variances = pointVariances(at, table, 0.1, TAU);
    const slopeVariance = [0, 1].map((item) => {
      const { matrix: h } = withPriors(at, item);
      const both = Float64Array.of(h[0], h[1] + h[2], h[1] + h[2], h[4] + 2 * h[5] + h[8]);
      return item === 0
        ? linearSolution(h, Float64Array.of(1, 0, 0))![0]
        : linearSolution(both, Float64Array.of(1, 0))![0];
    });
    const score = new Float64Array(2);
    [
      [1, 1],
      [1, 3],
      [2, 1],
      [3, 3],
    ].forEach((votes, state) => {
      const precision = votes.reduce((sum, vote, item) => {
        const latent = at.slopes[item] * at.points[state];
        voteScoreInto(score, vote, at.lower[item] - latent, at.upper[item] - latent);
        return sum + (at.slopes[item] ** 2 + slopeVariance[item]) * score[1];
      }, 1);
      expect(variances[state]).toBeCloseTo(1 / precision, DIGITS);
    });
  });
});

describe("a round", () => {
  it("takes a variance below zero, which a mixture of rounds may leave, for none", () => {
    const next = round(table, 0.1, TAU);
    const [below, none] = [-0.2, 0].map((variance) => {
      const vector = new Float64Array(unknowns(table));
      const at = layout(vector, table);
      Object.entries(placed()).forEach(([part, values]) => at[part as keyof Layout].set(values));
      at.variances[1] = variance;
      const out = new Float64Array(vector.length);
      next(vector, out);
      return [...out];
    });
    expect(below).toEqual(none);
    expect(below.every(Number.isFinite)).toBe(true);
  });
});

describe("a scale of mean 0 and deviation 1", () => {
  const at = (points: readonly number[]): Layout => ({
    points: Float64Array.from(points),
    variances: Float64Array.of(0.8, 1.6, 2.4, 3.2),
    slopes: Float64Array.of(2, -1),
    lower: Float64Array.of(1, 0),
    upper: Float64Array.of(4, 2),
  });

  it("counts who voted, and moves variances, slopes and cutpoints with it", () => {
    // Without the third: mean 3, variance 8/3.
    const moved = at([1, 3, 100, 5]);
    standardise(moved, Uint8Array.of(1, 1, 0, 1));
    const deviation = Math.sqrt(8 / 3);
    [-2, 0, 97, 2].forEach((gap, cell) => expect(moved.points[cell]).toBeCloseTo(gap / deviation, DIGITS));
    [0.3, 0.6, 0.9, 1.2].forEach((variance, cell) => expect(moved.variances[cell]).toBeCloseTo(variance, DIGITS));
    expect(moved.slopes[0]).toBeCloseTo(2 * deviation, DIGITS);
    expect([...moved.lower]).toEqual([1 - 6, 3]);
    expect([...moved.upper]).toEqual([4 - 6, 2 + 3]);
  });

  it("keeps its unit where all stand at one point", () => {
    const same = at([7, 7, 7, 7]);
    standardise(same, Uint8Array.of(1, 1, 1, 1));
    expect([...same.points]).toEqual([0, 0, 0, 0]);
    expect([...same.slopes]).toEqual([2, -1]);
    expect([...same.variances]).toEqual([0.8, 1.6, 2.4, 3.2]);
  });
});

describe("where the search starts", () => {
  it("is the agreement with the anchor over joint votes, the mean where there is none", () => {
    const record = smallRecord({ A: "yyn-", B: "ynn-", C: "-aay", D: "---n", E: "nnyy" });
    const all = ballots(record, votedItems(record, [1, 1]), 1, 1);
    // B: 1, 0, 1; C: ½, ½; D none; E: 0, 0, 0.
    const known = [1, 2 / 3, 1 / 2, 0];
    const mean = known.reduce((sum, share) => sum + share, 0) / 4;
    const expected = [1, 2 / 3, 1 / 2, mean, 0];
    [...startingPoints(all, 0)].forEach((share, state) => expect(share).toBeCloseTo(expected[state], DIGITS));
  });
});

describe("ranks of a session", () => {
  it("are those of each session alone, equal points sharing the better one", () => {
    const points = Float64Array.of(1, 5, 3, 5, Number.NaN, 2, 3, 9);
    expect([...sessionRanks(points, 2)]).toEqual([3, 2, 1, 2, Number.NaN, 4, 1, 1]);
  });
});

describe("the link to another scale", () => {
  const unknown = new Float64Array(0);
  const estimate = (points: readonly number[], sessions: readonly number[]): IdealPoints => ({
    states: indexSet("state", ["A", "B", "C", "D"]),
    sessions,
    points: Float64Array.from(points),
    low: unknown,
    high: unknown,
    ranks: unknown,
    converged: true,
    largestStep: 0,
    rounds: 1,
    q: 0,
    slopePrecision: 1,
    anchor: "D",
    seed: 1,
    observations: points.length,
    items: 1,
    rollCalls: 1,
    seams: [],
  });
  const published = (session: number, points: readonly number[]) =>
    points.map((point, s) => ({ session, state: ["A", "B", "C", "D"][s], point }));

  it("is exact on a line, with the sign of its slope", () => {
    const ours = estimate([0, 1, 2, 5], [7]);
    for (const slope of [3, -0.5]) {
      const found = linkedScale(ours, published(7, [2, 2 + slope, 2 + 2 * slope, 2 + 5 * slope]));
      expect(found.slope).toBeCloseTo(slope, DIGITS);
      expect(found.intercept).toBeCloseTo(2, DIGITS);
      expect(found.r).toBeCloseTo(Math.sign(slope), DIGITS);
      expect(found).toMatchObject({ n: 4, bySession: [{ session: 7, n: 4 }] });
    }
  });

  it("is that of least squares off it", () => {
    // Means 1 and 2; Σ x² = 2, Σ xy = 3, Σ y² = 6.
    const found = linkedScale(estimate([0, 1, 2, Number.NaN], [7]), published(7, [1, 1, 4, 9]));
    expect(found.slope).toBeCloseTo(1.5, DIGITS);
    expect(found.intercept).toBeCloseTo(0.5, DIGITS);
    expect(found.r).toBeCloseTo(3 / Math.sqrt(12), DIGITS);
    expect(found.n).toBe(3);
  });

  it("reads each state in its own session, and needs three that differ", () => {
    // [state, session]: session 7 rises with the published, session 8 falls.
    const ours = estimate([0, 3, 1, 2, 2, 1, 3, 0], [7, 8]);
    const both = [...published(7, [0, 1, 2, 3]), ...published(8, [0, 1, 2, 3]), ...published(9, [5, 5, 5, 5])];
    const found = linkedScale(ours, both);
    expect(found.n).toBe(8);
    expect(found.bySession.map(({ r }) => Math.round(1e9 * r) / 1e9)).toEqual([1, -1]);
    const part = linkedScale(ours, [...published(7, [0, 1, 2, 3]), ...published(8, [3, 2])]);
    expect(part.bySession[1]).toEqual({ session: 8, r: Number.NaN, n: 2 });
    expect(refusal(() => linkedScale(ours, published(7, [0, 1]))).map(({ code }) => code)).toEqual(["E675"]);
    expect(refusal(() => linkedScale(ours, published(7, [2, 2, 2, 2]))).map(({ code }) => code)).toEqual(["E675"]);
    expect(linkedScale(ours, [...published(7, [0, 1, 2]), { session: 7, state: "Z", point: 4 }]).n).toBe(3);
  });
});
