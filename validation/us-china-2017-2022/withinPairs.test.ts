import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparedCells, comparison, missWords } from "./comparison.ts";
import { correlation, slope, withinPairs, type PairSample } from "./withinPairs.ts";

/** Sums of some dozen doubles that cancel. */
const ROUNDING = 1e-9;

const COUNTRIES = ["A", "B", "C", "D"];
const PAIRS = COUNTRIES.flatMap((exporter) =>
  COUNTRIES.filter((importer) => importer !== exporter).map((importer) => [exporter, importer] as const),
);

function sampleOf(weights: readonly number[]): PairSample {
  return {
    exporters: PAIRS.map(([exporter]) => exporter),
    importers: PAIRS.map(([, importer]) => importer),
    weights: Float64Array.from(weights),
  };
}

const numbers = (least: number, most: number): fc.Arbitrary<number[]> =>
  fc.array(fc.double({ min: least, max: most, noNaN: true }), { minLength: PAIRS.length, maxLength: PAIRS.length });

describe("two-way demeaning", () => {
  it("removes whatever belongs to an exporter or an importer", () => {
    fc.assert(
      fc.property(numbers(0.1, 10), numbers(-1, 1), numbers(-1, 1), (weights, values, effects) => {
        const sample = sampleOf(weights);
        const shifted = values.map((value, pair) => {
          const [exporter, importer] = PAIRS[pair];
          return value + effects[COUNTRIES.indexOf(exporter)] + effects[4 + COUNTRIES.indexOf(importer)];
        });
        const plain = withinPairs(Float64Array.from(values), sample);
        withinPairs(Float64Array.from(shifted), sample).forEach((value, pair) => {
          expect(Math.abs(value - plain[pair])).toBeLessThan(ROUNDING);
        });
      }),
    );
  });

  it("leaves no weighted mean by exporter or importer", () => {
    const weights = PAIRS.map((_, pair) => 1 + pair);
    const left = withinPairs(
      Float64Array.from(PAIRS, (_, pair) => Math.sin(pair)),
      sampleOf(weights),
    );
    for (const country of COUNTRIES) {
      const means = [0, 1].map((side) =>
        PAIRS.reduce(
          (sum, pair, position) => sum + (pair[side] === country ? weights[position] * left[position] : 0),
          0,
        ),
      );
      means.forEach((mean) => expect(Math.abs(mean)).toBeLessThan(ROUNDING));
    }
  });

  it("gives back a slope that is hidden under country effects", () => {
    const weights = Float64Array.from(PAIRS, (_, pair) => 1 + (pair % 3));
    const sample = sampleOf([...weights]);
    const predicted = Float64Array.from(PAIRS, (_, pair) => Math.cos(3 * pair));
    const observed = predicted.map((value, pair) => 0.6 * value + COUNTRIES.indexOf(PAIRS[pair][0]));
    const [left, right] = [withinPairs(observed, sample), withinPairs(predicted, sample)];
    expect(slope(left, right, weights)).toBeCloseTo(0.6, 9);
    expect(correlation(left, right, weights)).toBeCloseTo(1, 9);
  });
});

describe("cells that are compared", () => {
  const before = new Map([
    ["A B", 200],
    ["A C", 50],
    ["A A", 900],
    ["ROW A", 400],
    ["B A", 300],
    ["C A", 400],
  ]);
  const after = new Map([
    ["A B", 100],
    ["A C", 80],
    ["A A", 900],
    ["ROW A", 500],
    ["B A", 0],
  ]);
  const predicted = new Map([...before.keys()].map((key) => [key, 0.1]));

  it("are pairs of named countries with enough trade before and some after", () => {
    const cells = comparedCells(before, after, predicted, { above: 100, residuals: ["ROW"] });
    expect(cells).toEqual([
      { exporter: "A", importer: "B", sector: "", before: 200, observed: Math.log(0.5), predicted: 0.1 },
    ]);
  });

  it("name the largest misses in words", () => {
    const many = PAIRS.map(([exporter, importer], pair) => ({
      exporter,
      importer,
      sector: "",
      before: pair === 0 ? 50_000 : 1000,
      observed: pair === 0 ? 0.5 : 0,
      predicted: pair === 0 ? -0.5 : 0,
    }));
    const { misses, cells } = comparison(many, 1);
    expect(cells).toBe(PAIRS.length);
    expect(misses).toHaveLength(1);
    expect(missWords({ ...many[0], observedWithin: 0.034, predictedWithin: -0.421, money: 1 })).toBe(
      "A → B, goods (50.0 bn USD in 2017): predicted −42, observed +3 log points",
    );
  });
});
