import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightedCorrelation, weightedSlope, within } from "../../../src/engines/score/index.ts";

/** Sums of some dozen doubles that cancel. */
const ROUNDING = 1e-9;

const COUNTRIES = ["A", "B", "C", "D"];
const PAIRS = COUNTRIES.flatMap((exporter) =>
  COUNTRIES.filter((importer) => importer !== exporter).map((importer) => [exporter, importer] as const),
);

const GROUPINGS = [PAIRS.map(([exporter]) => exporter), PAIRS.map(([, importer]) => importer)];

const numbers = (least: number, most: number): fc.Arbitrary<number[]> =>
  fc.array(fc.double({ min: least, max: most, noNaN: true }), { minLength: PAIRS.length, maxLength: PAIRS.length });

describe("two-way demeaning", () => {
  it("removes whatever belongs to an exporter or an importer", () => {
    fc.assert(
      fc.property(numbers(0.1, 10), numbers(-1, 1), numbers(-1, 1), (weights, values, effects) => {
        const masses = Float64Array.from(weights);
        const shifted = values.map((value, pair) => {
          const [exporter, importer] = PAIRS[pair];
          return value + effects[COUNTRIES.indexOf(exporter)] + effects[4 + COUNTRIES.indexOf(importer)];
        });
        const plain = within(Float64Array.from(values), GROUPINGS, masses);
        within(Float64Array.from(shifted), GROUPINGS, masses).forEach((value, pair) => {
          expect(Math.abs(value - plain[pair])).toBeLessThan(ROUNDING);
        });
      }),
    );
  });

  it("leaves no weighted mean by exporter or importer", () => {
    const weights = PAIRS.map((_, pair) => 1 + pair);
    const left = within(
      Float64Array.from(PAIRS, (_, pair) => Math.sin(pair)),
      GROUPINGS,
      Float64Array.from(weights),
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
    const predicted = Float64Array.from(PAIRS, (_, pair) => Math.cos(3 * pair));
    const observed = predicted.map((value, pair) => 0.6 * value + COUNTRIES.indexOf(PAIRS[pair][0]));
    const [left, right] = [within(observed, GROUPINGS, weights), within(predicted, GROUPINGS, weights)];
    expect(weightedSlope(left, right, weights)).toBeCloseTo(0.6, 9);
    expect(weightedCorrelation(left, right, weights)).toBeCloseTo(1, 9);
  });
});
