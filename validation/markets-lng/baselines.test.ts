import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reference } from "../../test/reference.ts";
import { absoluteError, baselines, biproportionalFit, seeded } from "./baselines.ts";
import { columnSums, parseMapping, rowSums, yearPair } from "./matrix.ts";

/** The figures are printed to one digit. */
const PRINTED = 0.05;

describe("forecasts of LNG flows that need no model", () => {
  const text = (): string => readFileSync(reference("commodity-facts/gas-trade-matrix.csv"), "utf8");

  it.each([
    [2017, 135.1, 121.4],
    [2018, 166.1, 134.8],
    [2019, 110.1, 100.4],
  ])("from %i, labels as they stand: persistence %f, RAS %f bcm", (year, persistence, ras) => {
    const { before, after } = yearPair(text(), year);
    const found = baselines(before, after);
    expect(Math.abs(found.persistence - persistence)).toBeLessThan(PRINTED);
    expect(Math.abs(found.ras - ras)).toBeLessThan(PRINTED);
  });

  it.each([
    [2017, 128.9, 110.0],
    [2018, 159.9, 131.6],
    [2019, 107.4, 97.3],
  ])("from %i, labels in common: persistence %f, RAS %f bcm", (year, persistence, ras) => {
    const labels = readFileSync(join(import.meta.dirname, "labels.csv"), "utf8");
    const { before, after } = yearPair(text(), year, parseMapping(labels, "common"));
    const found = baselines(before, after);
    expect(Math.abs(found.persistence - persistence)).toBeLessThan(PRINTED);
    expect(Math.abs(found.ras - ras)).toBeLessThan(PRINTED);
  });
});

describe("a biproportional fit", () => {
  const base = [
    [10, 0, 2],
    [1, 5, 0],
  ];

  it("meets the sums of rows and columns", () => {
    const fitted = biproportionalFit(seeded(base), [9, 11], [8, 7, 5]);
    rowSums(fitted).forEach((sum, row) => expect(sum).toBeCloseTo([9, 11][row], 9));
    columnSums(fitted).forEach((sum, column) => expect(sum).toBeCloseTo([8, 7, 5][column], 9));
  });

  it("leaves a base alone that has the sums already", () => {
    const start = seeded(base);
    expect(absoluteError(biproportionalFit(start, rowSums(start), columnSums(start)), start)).toBeLessThan(1e-9);
  });

  it("keeps the products of cross ratios", () => {
    const start = seeded(base);
    const fitted = biproportionalFit(start, [9, 11], [8, 7, 5]);
    const cross = (flows: readonly (readonly number[])[]): number =>
      (flows[0][0] * flows[1][1]) / (flows[0][1] * flows[1][0]);
    expect(cross(fitted) / cross(start)).toBeCloseTo(1, 9);
  });

  it("says when the sums cannot be met", () => {
    expect(() =>
      biproportionalFit(
        [
          [1, 0],
          [0, 1],
        ],
        [2, 1],
        [1, 2],
      ),
    ).toThrow("cannot be met");
  });
});
