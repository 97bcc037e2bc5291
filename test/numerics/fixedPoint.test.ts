import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FixedPointOptions, linearSolution, solveFixedPoint } from "../../src/numerics/index.ts";
import { mixingHistory, mixInto, recordDifference } from "../../src/numerics/mixing.ts";
import { seededNumbers } from "../randomModel.ts";

const OPTIONS: FixedPointOptions = { tolerance: 1e-12, maximum: 200, memory: 5, cap: 100, patience: 100 };
type Map1 = (x: number) => number;
const scalar = (g: Map1) => (point: Float64Array, out: Float64Array) => void (out[0] = g(point[0]));

/** x → A x + b with a random A of the given size of entries. */
function affine(
  seed: number,
  size: number,
  strength: number,
): { map: (x: Float64Array, out: Float64Array) => void; fixed: Float64Array } {
  const random = seededNumbers(seed);
  const a = Float64Array.from({ length: size * size }, () => (strength * (2 * random() - 1)) / size);
  const b = Float64Array.from({ length: size }, () => 2 * random() - 1);
  const map = (x: Float64Array, out: Float64Array): void => {
    for (let r = 0; r < size; r++) {
      out[r] = b[r];
      for (let c = 0; c < size; c++) out[r] += a[r * size + c] * x[c];
    }
  };
  const system = a.map((value, e) => (Math.floor(e / size) === e % size ? 1 : 0) - value);
  return { map, fixed: linearSolution(system, b)! };
}

describe("the accelerated fixed point", () => {
  it("of linear maps is found within little more than their dimension, expanding ones too", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(), fc.constantFrom(0.9, 4), (size, seed, strength) => {
        const { map, fixed } = affine(seed, size, strength);
        const end = solveFixedPoint(map, new Float64Array(size), { ...OPTIONS, memory: 6, tolerance: 1e-11 });
        fc.pre(Math.max(...fixed.map(Math.abs)) < 50);
        expect(end.end).toBe("converged");
        expect(end.evaluations).toBeLessThanOrEqual(4 * size + 4);
        expect(Math.max(...end.point.map((value, e) => Math.abs(value - fixed[e])))).toBeLessThan(1e-7);
      }),
      { numRuns: 200, seed: 2011 },
    );
  });

  it("returns the point whose residual it reports, and leaves the start alone", () => {
    const start = Float64Array.of(1);
    const end = solveFixedPoint(scalar(Math.cos), start, OPTIONS);
    expect(end.residual).toBe(Math.abs(Math.cos(end.point[0]) - end.point[0]));
    expect(end.point[0]).toBeCloseTo(0.7390851332151607, 12);
    expect(end.evaluations).toBeLessThan(10);
    expect([...start]).toEqual([1]);
  });

  it("without memory of the past is plain iteration", () => {
    const seen: number[] = [];
    const halving = scalar((x) => {
      seen.push(x);
      return x / 2;
    });
    solveFixedPoint(halving, Float64Array.of(1), { ...OPTIONS, memory: 0, maximum: 5 });
    expect(seen).toEqual([1, 0.5, 0.25, 0.125, 0.0625]);
  });

  it("moves no component further than the cap in one step, up or down", () => {
    for (const target of [100, -100]) {
      const seen: number[] = [];
      const jump = scalar((x) => {
        seen.push(x);
        return target;
      });
      const end = solveFixedPoint(jump, Float64Array.of(0), { ...OPTIONS, cap: 7 });
      expect(end.end).toBe("converged");
      expect(end.point[0]).toBe(target);
      expect(Math.max(...seen.slice(1).map((x, e) => Math.abs(x - seen[e])))).toBeLessThanOrEqual(7);
    }
  });

  it("says why it ended: exhausted, stalled, stopped", () => {
    const away = scalar((x) => 2 * x + 1);
    const exhausted = solveFixedPoint(
      scalar((x) => x + 1),
      Float64Array.of(0),
      { ...OPTIONS, maximum: 7 },
    );
    expect([exhausted.end, exhausted.evaluations, exhausted.residual]).toEqual(["exhausted", 7, 1]);
    const stalled = solveFixedPoint(
      scalar((x) => x + 1),
      Float64Array.of(0),
      { ...OPTIONS, patience: 12 },
    );
    expect([stalled.end, stalled.evaluations]).toEqual(["stalled", 14]);
    let asked = 0;
    const stopped = solveFixedPoint(away, Float64Array.of(5), { ...OPTIONS, memory: 0, shouldStop: () => ++asked > 3 });
    expect([stopped.end, stopped.evaluations, [...stopped.point], stopped.residual]).toEqual(["stopped", 3, [5], 6]);
    const never = solveFixedPoint(away, Float64Array.of(5), { ...OPTIONS, shouldStop: () => true });
    expect([never.end, never.evaluations, never.residual]).toEqual(["stopped", 0, Infinity]);
  });

  it("steps back from where the map is not a number", () => {
    const limited = scalar((x) => (x > 3 ? NaN : x + (1 - x / 2.5) * 6));
    const end = solveFixedPoint(limited, Float64Array.of(0), OPTIONS);
    expect(end.end).toBe("converged");
    expect(end.point[0]).toBeCloseTo(2.5, 10);
    const nowhere = solveFixedPoint(
      scalar(() => Infinity),
      Float64Array.of(1),
      { ...OPTIONS, maximum: 10 },
    );
    expect([nowhere.end, nowhere.residual, nowhere.point[0]]).toEqual(["exhausted", Infinity, 1]);
  });

  it("is not misled by a component that is not a number beside one that is", () => {
    for (const order of [0, 1]) {
      const map = (x: Float64Array, out: Float64Array): void => {
        out[order] = x[order] > 3 ? NaN : x[order] + (1 - x[order] / 2.5) * 6;
        out[1 - order] = x[1 - order];
      };
      const end = solveFixedPoint(map, Float64Array.of(0, 0), OPTIONS);
      expect(end.end).toBe("converged");
      expect(end.point[order]).toBeCloseTo(2.5, 10);
    }
  });

  it("counts as stalled what improves too slowly", () => {
    const slow = scalar((x) => 0.999 * x);
    const end = solveFixedPoint(slow, Float64Array.of(1), { ...OPTIONS, memory: 0, patience: 50, maximum: 500 });
    expect([end.end, end.evaluations]).toEqual(["stalled", 52]);
    const steady = scalar((x) => 0.98 * x);
    const patient = solveFixedPoint(steady, Float64Array.of(1), { ...OPTIONS, memory: 0, patience: 50, maximum: 500 });
    expect([patient.end, patient.evaluations]).toEqual(["exhausted", 500]);
  });

  it("measures the residual as the caller does", () => {
    const map = (x: Float64Array, out: Float64Array): void => {
      out[0] = x[0] / 2;
      out[1] = x[1] + 1;
    };
    const end = solveFixedPoint(map, Float64Array.of(1, 0), {
      ...OPTIONS,
      memory: 0,
      size: (d) => Math.abs(d[0]),
      tolerance: 1e-3,
    });
    expect(end.end).toBe("converged");
    expect(end.evaluations).toBe(10);
    const swapped = (x: Float64Array, out: Float64Array): void => {
      out[0] = x[0] + 1;
      out[1] = x[1] / 2;
    };
    const either = { ...OPTIONS, memory: 0, tolerance: 1e-3, maximum: 30 };
    expect(solveFixedPoint(swapped, Float64Array.of(0, 1), either).end).toBe("exhausted");
    const unmeasured = solveFixedPoint(map, Float64Array.of(1, 0), {
      ...OPTIONS,
      memory: 0,
      tolerance: 1e-3,
      maximum: 30,
    });
    expect(unmeasured.end).toBe("exhausted");
  });

  it("forgets a stretch that made things much worse", () => {
    const kink = scalar((x) => (x > 0.5 ? 1.2 * x + 0.3 : 0.4 * x));
    const end = solveFixedPoint(kink, Float64Array.of(2), OPTIONS);
    expect(end.end).toBe("converged");
    expect(end.point[0]).toBeCloseTo(0, 10);
  });
});

describe("the mixture of past steps", () => {
  it("leaves the smallest residual that the steps allow", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }), (seed, memory, steps) => {
        const random = seededNumbers(seed);
        const length = 12;
        const drawn = (): Float64Array => Float64Array.from({ length }, () => Math.fround(2 * random() - 1));
        const history = mixingHistory(length, memory);
        const [images, residuals] = [[drawn()], [drawn()]];
        recordDifference(history, images[0], residuals[0]);
        for (let step = 0; step < steps; step++) {
          images.push(drawn());
          residuals.push(drawn());
          recordDifference(history, images.at(-1)!, residuals.at(-1)!);
        }
        const kept = Math.min(memory, steps);
        const differences = (of: Float64Array[]): Float64Array[] =>
          Array.from({ length: kept }, (_, age) =>
            of.at(-1 - age)!.map((value, e) => Math.fround(value - of.at(-2 - age)![e])),
          );
        const [moved, dropped] = [differences(images), differences(residuals)];
        const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, e) => sum + value * b[e], 0);
        const normal = Float64Array.from({ length: kept * kept }, (_, e) =>
          dot(dropped[Math.floor(e / kept)], dropped[e % kept]),
        );
        const weights = linearSolution(
          normal,
          Float64Array.from(dropped, (each) => dot(each, residuals.at(-1)!)),
        )!;
        const expected = images
          .at(-1)!
          .map((value, e) => moved.reduce((sum, step, k) => sum - weights[k] * step[e], value));
        const mixed = images.at(-1)!.slice();
        mixInto(mixed, history, residuals.at(-1)!);
        const scale = Math.max(1, ...weights.map(Math.abs));
        expect(Math.max(...mixed.map((value, e) => Math.abs(value - expected[e]))) / scale).toBeLessThan(1e-6);
      }),
      { numRuns: 200, seed: 1965 },
    );
  });

  it("leaves out a step that the newer ones already span", () => {
    const history = mixingHistory(3, 4);
    const at = (k: number): Float64Array => Float64Array.of(k, 2 * k, 0);
    for (const k of [0, 1, 2, 3]) recordDifference(history, at(k), Float64Array.of(5 - k, 1, 1));
    const image = at(3);
    mixInto(image, history, Float64Array.of(2, 1, 1));
    expect([...image]).toEqual([5, 10, 0]);
  });

  it("of nothing is the image itself", () => {
    const history = mixingHistory(2, 3);
    const image = Float64Array.of(1, 2);
    mixInto(image, history, Float64Array.of(9, 9));
    expect([...image]).toEqual([1, 2]);
    expect(history.primed).toBe(true);
    expect([...history.lastResidual]).toEqual([9, 9]);
  });
});
