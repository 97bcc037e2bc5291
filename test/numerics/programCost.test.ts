import { describe, expect, it } from "vitest";
import { percentile } from "../../src/numerics/index.ts";
import { firstPoint, residualsAt, worstResidual } from "./oracles/innerPoint.ts";
import { curvaturesInto, largestSlopeTerm, type ProgramCost, scaledCost, slopesInto } from "./oracles/programCost.ts";
import { programValue } from "./oracles/programValue.ts";
import { standardForm } from "./oracles/standardForm.ts";
import { sparseRows } from "./oracles/sparseRows.ts";

/** Digits of sums in another order. */
const DIGITS = 12;

/** Shares of the first two over their sum, the third; a cubic term on the fourth. */
const COST: ProgramCost = {
  linear: Float64Array.of(1, -2, 0.5, 3),
  quadratic: Float64Array.of(0, 2, 0, 1),
  smooth: [{ variable: 3, slope: (x) => x ** 3, curvature: (x) => 3 * x ** 2 }],
  groups: [{ weight: 2, members: Int32Array.of(0, 1), base: Float64Array.of(1, 2), total: 2, baseTotal: 3 }],
};
const X = Float64Array.of(2, 2, 5, 2);

describe("the cost of a program", () => {
  it("has the slopes of its linear, quadratic and smooth terms, and logs of shares over base shares", () => {
    const slopes = new Float64Array(4);
    slopesInto(slopes, COST, X);
    expect(slopes[0]).toBeCloseTo(1 + 2 * Math.log(2 / 1 / (5 / 3)), DIGITS);
    expect(slopes[1]).toBeCloseTo(-2 + 4 + 2 * Math.log(2 / 2 / (5 / 3)), DIGITS);
    expect(slopes[2]).toBeCloseTo(0.5 + 2 * (1 - 4 / 5), DIGITS);
    expect(slopes[3]).toBeCloseTo(3 + 2 + 8, DIGITS);
  });

  it("has the curvatures of its quadratic and smooth terms", () => {
    const curvatures = new Float64Array(4);
    curvaturesInto(curvatures, COST, X);
    expect([...curvatures]).toEqual([0, 2, 0, 1 + 12]);
  });

  it("is sized by the largest of its terms, whichever that is", () => {
    const flat: ProgramCost = { ...COST, smooth: [], groups: [] };
    expect(largestSlopeTerm(flat, X)).toBe(4);
    expect(largestSlopeTerm(COST, X)).toBe(8);
    expect(largestSlopeTerm({ ...flat, linear: Float64Array.of(0, -9, 0, 0) }, X)).toBe(9);
    expect(largestSlopeTerm({ ...COST, groups: [{ ...COST.groups[0], weight: 50 }] }, X)).toBe(50);
    expect(largestSlopeTerm(flat, Float64Array.of(0, -7, 0, 0))).toBe(14);
    const falling = { ...flat, smooth: [{ variable: 3, slope: () => -20, curvature: () => 0 }] };
    expect(largestSlopeTerm(falling, X)).toBe(20);
  });

  it("in other units has slopes over the unit of cost at the same point", () => {
    const [quantity, unit] = [4, 10];
    const [own, other] = [new Float64Array(4), new Float64Array(4)];
    slopesInto(own, COST, X);
    const scaled = scaledCost(COST, quantity, unit);
    const moved = X.map((value) => value / quantity);
    slopesInto(other, scaled, moved);
    other.forEach((slope, v) => expect(slope).toBeCloseTo(own[v] / unit, DIGITS));
    const curvatures = new Float64Array(4);
    curvaturesInto(curvatures, scaled, moved);
    [0, 2, 0, 13].forEach((value, v) => expect(curvatures[v]).toBeCloseTo((value * quantity) / unit, DIGITS));
  });
});

describe("the value of a program", () => {
  const bounds = { lower: new Float64Array(3), upper: new Float64Array(3).fill(10) };

  it("adds linear, half the quadratic and smooth terms", () => {
    const program = {
      ...bounds,
      linear: Float64Array.of(1, -2, 3),
      quadratic: Float64Array.of(2, 0, 4),
      smooth: [{ variable: 1, value: (x: number) => x ** 3, slope: () => 0, curvature: () => 0 }],
    };
    expect(programValue(program, Float64Array.of(3, 2, 1))).toBe(3 + 9 + (-4 + 8) + (3 + 2));
    expect(programValue({ ...bounds, linear: Float64Array.of(1, 1, 1) }, Float64Array.of(1, 2, 3))).toBe(6);
  });

  it("charges shares that moved, whatever the total, and nothing for a total that moves alone", () => {
    const group = { weight: 3, members: [0, 1], base: [1, 3], total: null };
    const program = { ...bounds, linear: new Float64Array(3), entropic: [group] };
    expect(programValue(program, Float64Array.of(2, 6, 0))).toBeCloseTo(0, DIGITS);
    const moved = 3 * (2 * Math.log(0.5 / 0.25) + 2 * Math.log(0.5 / 0.75));
    expect(programValue(program, Float64Array.of(2, 2, 0))).toBeCloseTo(moved, DIGITS);
    expect(programValue(program, Float64Array.of(4, 0, 0))).toBeCloseTo(3 * 4 * Math.log(1 / 0.25), DIGITS);
  });

  it("takes a total that is a variable, with the base that it is given, at its word", () => {
    const group = { weight: 3, members: [0, 1], base: [1, 3], total: 2, baseTotal: 8 };
    const program = { ...bounds, linear: new Float64Array(3), entropic: [group] };
    // d/d0 = 5/8; members 2 and 2.
    const entropy = 2 * Math.log(2 / 1 / 0.625) + 2 * Math.log(2 / 3 / 0.625);
    expect(programValue(program, Float64Array.of(2, 2, 5))).toBeCloseTo(3 * (entropy - 4 + 5), DIGITS);
  });
});

describe("a point inside the bounds", () => {
  /** x₀ between 0 and 4, x₁ at most 3, x₂ free; x₀ + 2 x₁ = 8; sizes as they are. */
  const form = {
    ...standardForm(
      {
        lower: Float64Array.of(0, -Infinity, -Infinity),
        upper: Float64Array.of(4, 3, Infinity),
        linear: Float64Array.of(1, 1, 1),
        equality: {
          matrix: sparseRows(3, [
            [
              [0, 1],
              [1, 2],
            ],
          ]),
          right: Float64Array.of(8),
        },
      },
      null,
    ),
  };

  it("begins with a multiplier on every bound that there is, the inverse of its gap between a tenth and ten", () => {
    const start = Float64Array.of(1, 2.5, 7);
    const lower = Float64Array.of(0, -Infinity, -Infinity);
    const { x, y, sides } = firstPoint({ ...form, start, lower, upper: Float64Array.of(4, 3, Infinity) }, true);
    expect([...x]).toEqual([...start]);
    expect([...y]).toEqual([0]);
    expect([...sides.variable]).toEqual([0, 0, 1]);
    expect([...sides.sign]).toEqual([1, -1, -1]);
    expect([...sides.gap]).toEqual([1, 3, 0.5]);
    expect([...sides.dual]).toEqual([1, 1 / 3, 2]);
    const near = { ...form, start: Float64Array.of(0.01, -97, 0), lower, upper: Float64Array.of(4, 3, Infinity) };
    expect([...firstPoint(near, true).sides.dual].map((each) => Math.round(100 * each) / 100)).toEqual([10, 0.25, 0.1]);
  });

  it("needs no multiplier for members of a group, whose slope keeps them positive, unless they are guarded", () => {
    const group = { weight: 1, members: Int32Array.of(0), base: Float64Array.of(1), total: 1, baseTotal: 1 };
    const grouped = (weight: number, least = 0) => ({
      ...form,
      start: Float64Array.of(1, 2, 7),
      lower: Float64Array.of(least, -Infinity, -Infinity),
      upper: Float64Array.of(Infinity, Infinity, Infinity),
      cost: { ...form.cost, groups: [{ ...group, weight }] },
    });
    expect([...firstPoint(grouped(1), false).sides.variable]).toEqual([]);
    expect([...firstPoint(grouped(1), true).sides.variable]).toEqual([0]);
    expect([...firstPoint(grouped(0), false).sides.variable]).toEqual([0]);
    expect([...firstPoint(grouped(1, 0.5), false).sides.variable]).toEqual([0]);
  });

  it("is rated by what rows and slopes miss, and by gaps times multipliers", () => {
    // Rows and costs in their own sizes: x₀ + 2 x₁ = 8, cost x₀ + x₁ + x₂.
    const own = {
      ...form,
      matrix: sparseRows(3, [
        [
          [0, 1],
          [1, 2],
        ],
      ]),
      columns: sparseRows(1, [[[0, 1]], [[0, 2]], []]),
      right: Float64Array.of(8),
      cost: { linear: Float64Array.of(1, 1, 1), quadratic: new Float64Array(3), smooth: [], groups: [] },
    };
    const point = {
      x: Float64Array.of(1, 2.5, 7),
      y: Float64Array.of(0.5),
      sides: {
        variable: Int32Array.of(0, 0, 1),
        sign: Int8Array.of(1, -1, -1),
        gap: Float64Array.of(1, 3, 0.5),
        dual: Float64Array.of(2, 0.5, 4),
      },
    };
    const found = residualsAt(own, point);
    expect([...found.rows]).toEqual([2]);
    expect([...found.slopes]).toEqual([-1 + 0.5 + 2 - 0.5, -1 + 1 - 4, -1]);
    expect([found.quantity, found.cost]).toEqual([8, 1]);
    expect(found.primal).toBe(2 / 8);
    expect(found.dual).toBe(4);
    expect(found.complementarity).toBe(2 / 8);
    expect(found.barrier).toBe((2 + 1.5 + 2) / 3);
    expect(found.proximity).toBe(3 / 8);
    expect(worstResidual(found)).toBe(4);
    expect(residualsAt(own, { ...point, y: Float64Array.of(-5) }).cost).toBe(10);
    expect(residualsAt(own, { ...point, x: Float64Array.of(1, -6, 7) }).quantity).toBe(12);
  });

  it("counts sizes within a ten-thousandth and ten thousand, and without sides has no barrier", () => {
    const sides = {
      variable: new Int32Array(),
      sign: new Int8Array(),
      gap: new Float64Array(),
      dual: new Float64Array(),
    };
    const free = {
      ...form,
      matrix: sparseRows(3, [[[0, 1]]]),
      columns: sparseRows(1, [[[0, 1]], [], []]),
      right: new Float64Array(1),
      cost: { linear: new Float64Array(3), quadratic: new Float64Array(3), smooth: [], groups: [] },
    };
    const small = residualsAt(free, { x: new Float64Array(3), y: new Float64Array(1), sides });
    expect([small.quantity, small.cost, small.barrier, small.proximity]).toEqual([1e-4, 1e-4, 0, 0]);
    const large = residualsAt(free, { x: Float64Array.of(-1e9, 0, 0), y: Float64Array.of(-1e9), sides });
    expect([large.quantity, large.cost]).toEqual([1e4, 1e4]);
    expect(large.primal).toBe(1e5);
    const undefinedPoint = residualsAt(free, { x: Float64Array.of(Number.NaN, 0, 0), y: new Float64Array(1), sides });
    expect(worstResidual(undefinedPoint)).toBe(Infinity);
  });
});

describe("a percentile", () => {
  it("lies between its two nearest members in proportion, and is none of an empty sample", () => {
    const sample = Float64Array.of(40, 10, 30, 20);
    expect([0, 1 / 3, 0.5, 0.75, 1].map((share) => percentile(sample, share))).toEqual([10, 20, 25, 32.5, 40]);
    expect(percentile(new Float64Array(), 0.5)).toBeNaN();
    expect([...sample]).toEqual([40, 10, 30, 20]);
  });
});
