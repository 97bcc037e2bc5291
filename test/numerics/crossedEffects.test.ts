import { describe, expect, it } from "vitest";
import {
  centredSumsInto,
  type CrossedEntries,
  crossedWeights,
  type CrossedWeights,
  solveCrossedInto,
  weigh,
  withoutEffectsInto,
} from "../../src/numerics/index.ts";
import { seededNumbers } from "../randomModel.ts";

const OPTIONS = { tolerance: 1e-12, least: 0, maximum: 500 };

/** Rows of three entries of columns 0 to 3 of the first kind, 4 to 8 of the second. */
function random(seed: number, spread: number): { weights: CrossedWeights; values: Float64Array } {
  const number = seededNumbers(seed);
  const rows = 20;
  const column = (from: number, size: number): Int32Array =>
    Int32Array.from({ length: 3 * rows }, () => from + Math.floor(size * number()));
  const entries: CrossedEntries = {
    starts: Int32Array.from({ length: rows + 1 }, (_, row) => 3 * row),
    first: column(0, 4),
    second: column(4, 5),
    columns: 9,
  };
  const weights = crossedWeights(entries);
  weights.each.set(weights.each.map(() => Math.exp(spread * (number() - 0.5))));
  weigh(weights);
  return { weights, values: Float64Array.from({ length: 3 * rows }, () => number()) };
}

function rid({ weights, values }: ReturnType<typeof random>): Float64Array {
  const [right, effects] = [new Float64Array(9), new Float64Array(9)];
  centredSumsInto(right, weights, values);
  const { isEnough, residual } = solveCrossedInto(effects, weights, right, OPTIONS);
  expect(isEnough).toBe(true);
  expect(residual).toBeLessThanOrEqual(1e-12);
  const out = new Float64Array(values.length);
  withoutEffectsInto(out, weights, values, effects);
  return out;
}

describe("what three crossed effects leave of values", () => {
  it.each([
    [1, 0],
    [2, 2],
    [3, 10],
  ])("sums to nothing over every row and column, seed %i, weights over exp(%i)", (seed, spread) => {
    const panel = random(seed, spread);
    const left = rid(panel);
    const { entries, each } = panel.weights;
    const largest = Math.max(...each);
    const sums = new Float64Array(entries.columns + entries.starts.length);
    for (const [e, value] of left.entries()) {
      const row = Math.floor(e / 3);
      for (const at of [entries.first[e], entries.second[e], entries.columns + row]) sums[at] += each[e] * value;
    }
    for (const sum of sums) expect(Math.abs(sum)).toBeLessThan(1e-11 * largest);
  });

  it("is nothing of values that are sums of effects", () => {
    const { weights } = random(4, 3);
    const { first, second } = weights.entries;
    const values = Float64Array.from(first, (a, e) => Math.floor(e / 3) ** 2 + 0.3 * a - 2 * second[e]);
    const left = rid({ weights, values });
    expect(Math.max(...left.map(Math.abs))).toBeLessThan(1e-9);
  });

  it("is the same from any start, and takes no pass where nothing is asked", () => {
    const { weights, values } = random(5, 2);
    const right = new Float64Array(9);
    centredSumsInto(right, weights, values);
    const outs = [0, 7].map((start) => {
      const effects = new Float64Array(9).fill(start);
      solveCrossedInto(effects, weights, right, OPTIONS);
      const out = new Float64Array(values.length);
      withoutEffectsInto(out, weights, values, effects);
      return out;
    });
    for (const [e, value] of outs[0].entries()) expect(outs[1][e]).toBeCloseTo(value, 9);
    const effects = new Float64Array(9).fill(3);
    const nothing = solveCrossedInto(effects, weights, new Float64Array(9), OPTIONS);
    expect(nothing).toEqual({ residual: 0, isEnough: true, passes: 0 });
    expect(effects).toEqual(new Float64Array(9));
  });

  it("says where it was not given enough passes", () => {
    const { weights, values } = random(6, 6);
    const right = new Float64Array(9);
    centredSumsInto(right, weights, values);
    const found = solveCrossedInto(new Float64Array(9), weights, right, { ...OPTIONS, maximum: 2 });
    expect(found.isEnough).toBe(false);
    expect(found.passes).toBe(2);
  });

  it("leaves entries of a row without weight as they fall: nothing is not a number", () => {
    const { weights, values } = random(7, 1);
    weights.each.fill(0, 0, 3);
    weigh(weights);
    for (const value of rid({ weights, values })) expect(Number.isFinite(value)).toBe(true);
  });
});
