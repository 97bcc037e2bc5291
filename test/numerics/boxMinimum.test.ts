import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxMinimum, type Valued } from "../../src/numerics/index.ts";

/** Of the projected gradient. */
const STOP = { tolerance: 1e-8 };

function rosenbrock([x, y]: Float64Array): Valued {
  return {
    value: 100 * (y - x * x) ** 2 + (1 - x) ** 2,
    gradient: () => Float64Array.of(-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)),
  };
}

const box = (lower: readonly number[], upper: readonly number[]) => ({
  lower: Float64Array.from(lower),
  upper: Float64Array.from(upper),
});

/** ½ Σ d (x − c)² + ½ (Σ x)² w, convex. */
function bowl(curvature: readonly number[], centre: readonly number[], joint: number) {
  return (x: Float64Array): Valued => {
    const sum = x.reduce((total, each) => total + each, 0);
    return {
      value: x.reduce((total, each, e) => total + (curvature[e] * (each - centre[e]) ** 2) / 2, (joint * sum ** 2) / 2),
      gradient: () => x.map((each, e) => curvature[e] * (each - centre[e]) + joint * sum),
    };
  };
}

describe("a minimum between bounds", () => {
  it("of Rosenbrock's valley is where both squares vanish, and found in few values", () => {
    const end = boxMinimum(rosenbrock, box([-2, -2], [2, 2]), Float64Array.of(-1.2, 1), STOP);
    expect(end.end).toBe("converged");
    expect([...end.point]).toEqual([expect.closeTo(1, 7), expect.closeTo(1, 7)]);
    expect(end.evaluations).toBeLessThan(100);
  });

  it("of the same valley cut off at x = 0.5 lies on the bound, where the other component is free", () => {
    const end = boxMinimum(rosenbrock, box([-2, -2], [0.5, 2]), Float64Array.of(-1.2, 1), STOP);
    expect(end.end).toBe("converged");
    expect(end.point[0]).toBe(0.5);
    expect(end.point[1]).toBeCloseTo(0.25, 8);
    expect(end.value).toBeCloseTo(0.25, 12);
  });

  it("of the same valley cut off from below at y = 1.5 lies at the root that the cubic has there", () => {
    const end = boxMinimum(rosenbrock, box([-2, 1.5], [2, 2]), Float64Array.of(-1, 2), STOP);
    expect(end.point[1]).toBe(1.5);
    const x = end.point[0];
    expect(-400 * x * (1.5 - x * x) - 2 * (1 - x)).toBeCloseTo(0, 6);
  });

  it("meets the conditions of a convex program in any box, from any start", () => {
    const size = 6;
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const list = (min: number, max: number) => fc.array(number(min, max), { minLength: size, maxLength: size });
    fc.assert(
      fc.property(
        list(0.1, 50),
        list(-3, 3),
        number(0, 5),
        list(-2, 1),
        list(0, 2),
        list(-4, 4),
        (d, c, w, low, wide, from) => {
          const f = bowl(d, c, w);
          const bounds = box(
            low,
            low.map((each, e) => each + wide[e]),
          );
          const end = boxMinimum(f, bounds, Float64Array.from(from), STOP);
          expect(end.end).toBe("converged");
          const gradient = f(end.point).gradient();
          for (const [e, x] of end.point.entries()) {
            expect(x).toBeGreaterThanOrEqual(bounds.lower[e]);
            expect(x).toBeLessThanOrEqual(bounds.upper[e]);
            if (x > bounds.lower[e] + 1e-7) expect(gradient[e]).toBeLessThan(1e-7);
            if (x < bounds.upper[e] - 1e-7) expect(gradient[e]).toBeGreaterThan(-1e-7);
          }
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it("moves no component by more than its cap in one step", () => {
    const seen: number[] = [];
    const slope = (x: Float64Array): Valued => {
      seen.push(x[0]);
      return { value: (x[0] - 10) ** 2, gradient: () => Float64Array.of(2 * (x[0] - 10)) };
    };
    const end = boxMinimum(slope, box([0], [20]), Float64Array.of(0), { ...STOP, cap: Float64Array.of(0.5) });
    expect(end.point[0]).toBeCloseTo(10, 7);
    for (const [step, x] of seen.slice(1).entries()) expect(x - seen[step]).toBeLessThanOrEqual(0.5 + 1e-12);
  });

  it("shortens a step that leaves the domain, and says so where there is no value at all", () => {
    const logarithm = ([x]: Float64Array): Valued | null =>
      x > 0 ? { value: x - Math.log(x), gradient: () => Float64Array.of(1 - 1 / x) } : null;
    const bounds = box([-5], [5]);
    expect(boxMinimum(logarithm, bounds, Float64Array.of(4), STOP).point[0]).toBeCloseTo(1, 7);
    const { end, projectedGradient } = boxMinimum(logarithm, bounds, Float64Array.of(-1), STOP);
    expect([end, projectedGradient]).toEqual(["undefined", Infinity]);
  });

  it("ends as exhausted, stopped or stalled with the best point seen", () => {
    const bounds = box([-2, -2], [2, 2]);
    const start = Float64Array.of(-1.2, 1);
    const few = boxMinimum(rosenbrock, bounds, start, { ...STOP, maximum: 5 });
    expect(few.end).toBe("exhausted");
    expect(few.value).toBeLessThan(rosenbrock(start).value);
    let asked = 0;
    expect(boxMinimum(rosenbrock, bounds, start, { ...STOP, shouldStop: () => ++asked > 3 }).end).toBe("stopped");
    const liar = (x: Float64Array): Valued => ({ value: x[0] > 1 ? 5 : 0, gradient: () => Float64Array.of(-1) });
    expect(boxMinimum(liar, box([0], [2]), Float64Array.of(1), STOP).end).toBe("stalled");
  });

  it("refuses bounds that are crossed or of another size", () => {
    expect(() => boxMinimum(rosenbrock, box([1, 0], [0, 1]), Float64Array.of(0, 0), STOP)).toThrow(
      "bounds of unknown 0 are crossed: 1 and 0",
    );
    expect(() => boxMinimum(rosenbrock, box([0], [1]), Float64Array.of(0, 0), STOP)).toThrow(
      "2 unknowns have 1 lower and 1 upper bounds",
    );
  });
});
