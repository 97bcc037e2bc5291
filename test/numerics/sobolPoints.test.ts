import { describe, expect, it } from "vitest";
import { plainSobolPoints, sobolPoints } from "../../src/numerics/index.ts";

const DIMENSIONS = 240;
/** The first three dimensions of Sobol's sequence as published (Bratley & Fox 1988), in natural order. */
const PUBLISHED = [
  [0, 0, 0],
  [0.5, 0.5, 0.5],
  [0.25, 0.75, 0.25],
  [0.75, 0.25, 0.75],
  [0.125, 0.625, 0.875],
  [0.625, 0.125, 0.375],
  [0.375, 0.375, 0.625],
  [0.875, 0.875, 0.125],
];

describe("points of Sobol", () => {
  it("are those that are published in the first dimensions", () => {
    const points = plainSobolPoints(3);
    expect(PUBLISHED.map((_, number) => [...points(number)])).toEqual(PUBLISHED);
  });

  it("put one point into each of 256 parts of every one of 240 coordinates, scrambled or not", () => {
    for (const point of [plainSobolPoints(DIMENSIONS), sobolPoints(DIMENSIONS, 3)]) {
      const points = Array.from({ length: 256 }, (_, number) => point(number));
      for (let dimension = 0; dimension < DIMENSIONS; dimension++) {
        expect(new Set(points.map((each) => Math.floor(256 * each[dimension]))).size).toBe(256);
      }
    }
  });

  it("are the same in any order and of any number of dimensions, and others for another seed", () => {
    const [points, fewer, other] = [sobolPoints(40, 7), sobolPoints(5, 7), sobolPoints(40, 8)];
    const late = points(1000);
    points(3);
    expect(points(1000)).toEqual(late);
    expect([...fewer(1000)]).toEqual([...late.subarray(0, 5)]);
    expect(other(1000)).not.toEqual(late);
  });

  it("fill boxes of two sides evenly in neighbouring dimensions", () => {
    const point = sobolPoints(30, 1);
    const points = Array.from({ length: 1024 }, (_, number) => point(number));
    for (let dimension = 1; dimension < 30; dimension++) {
      const boxes = new Map<number, number>();
      for (const point of points) {
        const box = 8 * Math.floor(8 * point[dimension - 1]) + Math.floor(8 * point[dimension]);
        boxes.set(box, (boxes.get(box) ?? 0) + 1);
      }
      expect([...boxes.values()]).toEqual(Array<number>(64).fill(16));
    }
  });

  it("integrate a sum of thirty numbers ten times closer than dice do, and their product no worse", () => {
    const points = sobolPoints(30, 1);
    const values = Array.from({ length: 4096 }, (_, number) =>
      points(number).reduce((product, each) => product * (1 + (each - 0.5) / 2), 1),
    );
    const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
    const variance = values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean - 1)).toBeLessThan(Math.sqrt(variance / values.length));
    const sums = Array.from({ length: 4096 }, (_, number) => points(number).reduce((sum, each) => sum + each, 0));
    const dice = Math.sqrt(30 / 12 / 4096);
    expect(Math.abs(sums.reduce((sum, each) => sum + each, 0) / sums.length - 15)).toBeLessThan(dice / 10);
  });

  it("hold no corner of the cube", () => {
    const points = sobolPoints(DIMENSIONS, 11);
    for (let number = 0; number < 200; number++) {
      expect(points(number).every((each) => each > 0 && each < 1)).toBe(true);
    }
  });
});
