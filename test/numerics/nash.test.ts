import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestResponse, levelMaximum, linearSolution, nashEquilibrium, type Player } from "../../src/numerics/index.ts";

const STOP = { tolerance: 1e-9 };

/** Pays −½ a x² + (b + Σ c y) x to the one who chooses x. */
function linearPlayer(which: number, own: number, worth: number, others: readonly number[]): Player {
  return {
    bounds: { lower: Float64Array.of(-100), upper: Float64Array.of(100) },
    payoff: (choices) => {
      const [x] = choices[which];
      const pull = worth + others.reduce((sum, each, other) => sum + each * choices[other][0], 0);
      return { value: -(own * x * x) / 2 + pull * x, gradient: () => Float64Array.of(pull - own * x) };
    },
  };
}

const at = (...values: number[]): Float64Array[] => values.map((value) => Float64Array.of(value));

describe("Nash equilibria", () => {
  it("of games with linear answers solve the linear system, from any start", () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const three = (min: number, max: number) => fc.array(number(min, max), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        three(1, 5),
        three(-2, 2),
        fc.array(three(-0.4, 0.4), { minLength: 3, maxLength: 3 }),
        three(-9, 9),
        (own, worth, pulls, start) => {
          const others = pulls.map((row, which) => row.map((each, other) => (other === which ? 0 : each)));
          const players = own.map((each, which) => linearPlayer(which, each, worth[which], others[which]));
          const end = nashEquilibrium(players, at(...start), STOP);
          const matrix = Float64Array.from(
            others.flatMap((row, r) => row.map((each, c) => (r === c ? own[r] : -each))),
          );
          const known = linearSolution(matrix, Float64Array.from(worth))!;
          expect(end.end).toBe("converged");
          for (const [which, x] of known.entries()) expect(end.choices[which][0]).toBeCloseTo(x, 7);
          for (const left of end.gradients) expect(left).toBeLessThanOrEqual(1e-9);
        },
      ),
      { numRuns: 60, seed: 3 },
    );
  });

  it("say how far players would still move where answers chase each other", () => {
    const players = [linearPlayer(0, 1, 1, [0, 1.5]), linearPlayer(1, 1, 1, [-1.5, 0])];
    const end = nashEquilibrium(players, at(0, 0), { ...STOP, rounds: 5 });
    expect(end.end).toBe("exhausted");
    expect(end.rounds).toBe(5);
    expect(end.moved).toBeGreaterThan(1);
    expect(Math.max(...end.gradients)).toBeGreaterThan(1);
  });

  it("end as unanswered where a player has no payoff", () => {
    const mute: Player = { ...linearPlayer(0, 1, 1, [0, 0]), payoff: () => null };
    const end = nashEquilibrium([mute, linearPlayer(1, 1, 1, [0, 0])], at(0, 0), STOP);
    expect([end.end, end.gradients[0], end.payoffs[0]]).toEqual(["unanswered", Infinity, NaN]);
  });

  it("hold a choice at its bound where the player would go farther", () => {
    const bounded: Player = {
      ...linearPlayer(0, 1, 5, [0, 0]),
      bounds: { lower: Float64Array.of(0), upper: Float64Array.of(2) },
    };
    const end = nashEquilibrium([bounded, linearPlayer(1, 1, 0, [1, 0])], at(0, 0), STOP);
    expect(end.choices.map(([x]) => x)).toEqual([2, expect.closeTo(2, 8)]);
    expect(end.gradients[0]).toBe(0);
  });

  it("rest on best responses: alone, a player reaches the top of its own payoff", () => {
    const end = bestResponse(linearPlayer(0, 2, 3, [0, 1]), 0, at(0, 5), STOP);
    expect(end.point[0]).toBeCloseTo(4, 8);
    expect(end.value).toBeCloseTo(16, 8);
  });
});

describe("the highest common level of several functions", () => {
  it("of two that share a circle is the point between them", () => {
    const f = ([angle]: Float64Array) => ({
      values: Float64Array.of(Math.cos(angle), Math.sin(angle)),
      gradient: ([first, second]: Float64Array) => Float64Array.of(-first * Math.sin(angle) + second * Math.cos(angle)),
    });
    const bounds = { lower: Float64Array.of(0), upper: Float64Array.of(Math.PI / 2) };
    const end = levelMaximum(f, bounds, Float64Array.of(0.1), { tolerance: 1e-8, spread: 1e-8 });
    expect(end.end).toBe("converged");
    expect(end.point[0]).toBeCloseTo(Math.PI / 4, 7);
    expect([...end.weights]).toEqual([expect.closeTo(0.5, 6), expect.closeTo(0.5, 6)]);
  });

  it("is where the weights of a concave program say", () => {
    const centres = [Float64Array.of(0, 0), Float64Array.of(4, 0), Float64Array.of(0, 3)];
    const f = (x: Float64Array) => ({
      values: Float64Array.from(centres, (c) => -((x[0] - c[0]) ** 2) - (x[1] - c[1]) ** 2),
      gradient: (weights: Float64Array) =>
        x.map((value, e) => centres.reduce((sum, c, k) => sum - 2 * weights[k] * (value - c[e]), 0)),
    });
    const bounds = { lower: Float64Array.of(-9, -9), upper: Float64Array.of(9, 9) };
    const end = levelMaximum(f, bounds, Float64Array.of(1, 2), { tolerance: 1e-8, spread: 1e-7 });
    expect([...end.point]).toEqual([expect.closeTo(2, 6), expect.closeTo(1.5, 6)]);
    expect([...end.weights]).toEqual([expect.closeTo(0, 5), expect.closeTo(0.5, 5), expect.closeTo(0.5, 5)]);
    expect(end.spread).toBeLessThanOrEqual(1e-7);
  });

  it("ends as exhausted where the values cannot be the same", () => {
    const f = ([x]: Float64Array) => ({
      values: Float64Array.of(1 + x, -x * x),
      gradient: ([first, second]: Float64Array) => Float64Array.of(first - 2 * second * x),
    });
    const bounds = { lower: Float64Array.of(0), upper: Float64Array.of(1) };
    const end = levelMaximum(f, bounds, Float64Array.of(0.5), { tolerance: 1e-8, spread: 1e-8, rounds: 4 });
    expect(end.end).toBe("exhausted");
    expect(end.spread).toBeGreaterThan(0.4);
  });
});
