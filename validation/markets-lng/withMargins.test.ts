import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reference } from "../../test/reference.ts";
import { absoluteError, biproportionalFit, seeded } from "./baselines.ts";
import { columnSums, rowSums, yearPair, type YearPair } from "./matrix.ts";
import { flowsWithMargins, type MarginForm } from "./withMargins.ts";

/** Both solve the same convex program; the engine stops at a relative 1e-8. */
const SAME = 1e-6;
/** The figures are printed to one digit. */
const PRINTED = 0.05;

const ENTROPIC: MarginForm = { kind: "entropic", sigma: 8, duty: null };
const DUTY = { exporter: "US", importer: "China", rate: 0.25 };

describe("LNG flows from the engine when the later year's sums are given", () => {
  const pairOf = (year: number): YearPair =>
    yearPair(readFileSync(reference("commodity-facts/gas-trade-matrix.csv"), "utf8"), year);
  const errorOf = ({ before, after }: YearPair, form: MarginForm): number =>
    absoluteError(flowsWithMargins(before, after, form), after.flows);

  it.each([2017, 2018, 2019])("from %i, entropic without a policy they are those of RAS, cell by cell", (year) => {
    const { before, after } = pairOf(year);
    const fitted = biproportionalFit(seeded(before.flows), rowSums(after.flows), columnSums(after.flows));
    const found = flowsWithMargins(before, after, ENTROPIC);
    const largest = Math.max(...found.flatMap((row, at) => row.map((value, to) => Math.abs(value - fitted[at][to]))));
    expect(largest).toBeLessThan(SAME);
  });

  it.each([
    [2017, 117.4],
    [2018, 140.6],
    [2019, 102.2],
  ])("from %i, quadratic they are off by %f bcm", (year, error) => {
    const quadratic: MarginForm = { kind: "quadratic", sigma: 8, duty: null, seed: 0.05 };
    expect(Math.abs(errorOf(pairOf(year), quadratic) - error)).toBeLessThan(PRINTED);
  });

  it.each([
    [2, 133.0],
    [4, 132.1],
    [8, 132.2],
    [12, 132.4],
    [20, 133.0],
  ])("in 2019 with the duty of 25 %% on US gas and σ = %f, off by %f bcm", (sigma, error) => {
    expect(Math.abs(errorOf(pairOf(2018), { ...ENTROPIC, sigma, duty: DUTY }) - error)).toBeLessThan(PRINTED);
  });
});
