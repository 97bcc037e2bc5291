import { describe, expect, it } from "vitest";
import { solveRoot } from "../../src/numerics/index.ts";

const OPTIONS = { tolerance: 1e-12, maximum: 60, cap: 1, difference: 1e-7 };

describe("Newton's method with Broyden's updates", () => {
  it("meets a circle and a hyperbola where they cross", () => {
    const crossing = (x: Float64Array): Float64Array => Float64Array.of(x[0] ** 2 + x[1] ** 2 - 4, x[0] * x[1] - 1);
    const { converged, point, residual, steps } = solveRoot(crossing, Float64Array.of(2, 1), OPTIONS);
    expect(converged).toBe(true);
    expect(residual).toBeLessThanOrEqual(1e-12);
    expect(point[0]).toBeCloseTo(Math.sqrt(2 + Math.sqrt(3)), 10);
    expect(point[1]).toBeCloseTo(Math.sqrt(2 - Math.sqrt(3)), 10);
    expect(steps).toBeLessThan(15);
  });

  it("asks for the function less often than differences at every step would", () => {
    let calls = 0;
    const bowl = (x: Float64Array): Float64Array => {
      calls++;
      return Float64Array.of(x[0] + 0.1 * x[1] ** 2 - 1, x[1] + 0.1 * x[2] * x[0] - 1, x[2] + 0.1 * x[0] ** 3 - 1);
    };
    const start = Float64Array.of(0.5, 0.5, 0.5);
    const { converged, steps } = solveRoot(bowl, start, OPTIONS);
    expect(converged).toBe(true);
    expect(steps).toBeLessThanOrEqual(8);
    expect(calls).toBe(1 + 3 + steps);
    expect([...start]).toEqual([0.5, 0.5, 0.5]);
  });

  it("of a linear system needs one step, and few evaluations", () => {
    let calls = 0;
    const linear = (x: Float64Array): Float64Array => {
      calls++;
      return Float64Array.of(2 * x[0] + x[1] - 3, x[0] - x[1]);
    };
    const { point, steps } = solveRoot(linear, Float64Array.of(0.9, 1.1), {
      ...OPTIONS,
      difference: 0.5,
      tolerance: 1e-13,
    });
    expect(point[0]).toBeCloseTo(1, 13);
    expect(point[1]).toBeCloseTo(1, 13);
    expect(steps).toBe(1);
    expect(calls).toBe(4);
  });

  it("walks down Rosenbrock's valley", () => {
    const slopes = (x: Float64Array): Float64Array => Float64Array.of(10 * (x[1] - x[0] ** 2), 1 - x[0]);
    const { converged, point } = solveRoot(slopes, Float64Array.of(-1.2, 1), { ...OPTIONS, cap: 10 });
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 10);
    expect(point[1]).toBeCloseTo(1, 10);
  });

  it("takes no step longer than the cap, and halves what would leave the domain", () => {
    const seen: number[] = [];
    const logarithm = (x: Float64Array): Float64Array | null => {
      seen.push(x[0]);
      return x[0] > 0 ? Float64Array.of(Math.log(x[0])) : null;
    };
    const { converged, point } = solveRoot(logarithm, Float64Array.of(9), { ...OPTIONS, cap: 12 });
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 10);
    expect(seen.some((x) => x <= 0)).toBe(true);
    const short: number[] = [];
    const distant = (x: Float64Array): Float64Array => {
      short.push(x[0]);
      return Float64Array.of(x[0] - 5);
    };
    expect(solveRoot(distant, Float64Array.of(0), { ...OPTIONS, cap: 0.5 }).steps).toBe(10);
    const moves = short.slice(1).map((x, e) => Math.abs(x - short[e]));
    expect(Math.max(...moves)).toBeLessThanOrEqual(0.5 + 1e-6);
  });

  it("makes the Jacobian anew where an updated one has gone stale", () => {
    const bent = (x: Float64Array): Float64Array =>
      Float64Array.of(Math.atan(3 * x[0]) + x[0] ** 3, Math.tanh(x[1]) + x[0] * x[1]);
    const { converged, point } = solveRoot(bent, Float64Array.of(2, -3), { ...OPTIONS, cap: 3 });
    expect(converged).toBe(true);
    expect(Math.hypot(point[0], point[1])).toBeLessThan(1e-10);
  });

  it("does not change the start, and takes no step from an answer", () => {
    const start = Float64Array.of(3);
    const end = solveRoot((x) => Float64Array.of(x[0] - 3), start, OPTIONS);
    expect(end).toEqual({ converged: true, point: Float64Array.of(3), residual: 0, steps: 0 });
    solveRoot((x) => Float64Array.of(x[0] - 1), start, OPTIONS);
    expect([...start]).toEqual([3]);
  });
});

describe("where there is no root to be found", () => {
  it("a start outside the domain is said", () => {
    expect(solveRoot(() => null, Float64Array.of(1), OPTIONS)).toEqual({
      converged: false,
      point: Float64Array.of(1),
      residual: Infinity,
      steps: 0,
    });
  });

  it("a flat function, a function without a root and too few steps end unconverged with the best point", () => {
    const flat = solveRoot(() => Float64Array.of(1), Float64Array.of(1), OPTIONS);
    expect([flat.converged, flat.residual]).toEqual([false, 1]);
    const bowl = solveRoot((x) => Float64Array.of(x[0] ** 2 + 1), Float64Array.of(2), OPTIONS);
    expect(bowl.converged).toBe(false);
    expect(bowl.residual).toBeGreaterThanOrEqual(1);
    expect(bowl.residual).toBeLessThan(1.5);
    const hurried = solveRoot((x) => Float64Array.of(x[0] - 5), Float64Array.of(0), {
      ...OPTIONS,
      maximum: 3,
      cap: 0.5,
    });
    expect([hurried.converged, hurried.steps, hurried.point[0]]).toEqual([false, 3, 1.5]);
    expect(hurried.residual).toBeCloseTo(3.5, 12);
  });

  it("a step that makes matters worse is halved until it does not", () => {
    const values: number[] = [];
    const steep = (x: Float64Array): Float64Array => Float64Array.of(Math.atan(x[0]));
    const end = solveRoot(
      (x) => {
        values.push(Math.abs(steep(x)[0]));
        return steep(x);
      },
      Float64Array.of(3),
      { ...OPTIONS, cap: 1e9 },
    );
    expect(end.converged).toBe(true);
    expect(Math.max(...values)).toBeGreaterThan(Math.atan(3));
    expect(end.point[0]).toBeCloseTo(0, 10);
  });

  it("differences that leave the domain end the search", () => {
    const edge = (x: Float64Array): Float64Array | null => (x[0] > 1 ? null : Float64Array.of(x[0] - 2));
    expect(solveRoot(edge, Float64Array.of(1), OPTIONS)).toEqual({
      converged: false,
      point: Float64Array.of(1),
      residual: 1,
      steps: 0,
    });
  });
});
