import { describe, expect, it } from "vitest";
import { runCase } from "../../src/solve/index.ts";
import { withUncertainty } from "../../src/solve/ranges/index.ts";
import type { CountryResult } from "../../src/results/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { smallCase } from "./smallCase.ts";

const input = smallCase(shippedEconomy("world-2014"));
const { scenarios } = runCase(input, {}, withUncertainty(input.others)).results;

function countriesOf(scenario: string): Readonly<Record<string, CountryResult>> {
  return scenarios[scenario].equilibrium!.countries;
}

describe("what happens at home in a run", () => {
  it("is told by sector of the parties and the third country alone, where something changes", () => {
    const told = (scenario: string): readonly string[] =>
      Object.entries(countriesOf(scenario)).flatMap(([code, { sectors }]) => (sectors === undefined ? [] : [code]));
    expect(told("war").toSorted()).toEqual(["CHN", "MEX", "USA"]);
    expect(told("alone").toSorted()).toEqual(["CHN", "MEX", "USA"]);
    expect(told("base")).toEqual([]);
  });

  it("has ranges that hold the centre, over the solves on the headline package", () => {
    const { range, labourMovedPercent, pricesToWagePercent, tariffRevenueChange, sectors } = countriesOf("war")["MEX"];
    const held = { labourMovedPercent, pricesToWagePercent, tariffRevenueChange };
    for (const [figure, value] of Object.entries(held)) {
      expect(range![figure].low).toBeLessThanOrEqual(value);
      expect(range![figure].high).toBeGreaterThanOrEqual(value);
    }
    const produced = Object.values(sectors!).filter(({ quantityPercent }) => quantityPercent !== null);
    for (const { quantityPercent, range: own } of produced) {
      expect(own!.low).toBeLessThanOrEqual(quantityPercent!);
      expect(own!.high).toBeGreaterThanOrEqual(quantityPercent!);
      expect(own!.over).toBe("2 elasticity sets × 2 closures on world-2014: 4 solves");
    }
  });

  it("has sectors whose labour sums to all of it, and half of whose changes is the labour that moves", () => {
    const { sectors, labourMovedPercent } = countriesOf("war")["CHN"];
    const each = Object.values(sectors!);
    const sum = (of: (sector: (typeof each)[number]) => number): number => each.reduce((all, one) => all + of(one), 0);
    expect(sum(({ labourShareBefore }) => labourShareBefore)).toBeCloseTo(100, 9);
    expect(sum(({ labourShare }) => labourShare)).toBeCloseTo(100, 9);
    const moved = sum(({ labourShare, labourShareBefore }) => Math.abs(labourShare - labourShareBefore)) / 2;
    expect(moved).toBeCloseTo(labourMovedPercent, 9);
  });

  it("is nothing in the base", () => {
    for (const { labourMovedPercent, tariffRevenueBefore, tariffRevenue } of Object.values(countriesOf("base"))) {
      expect(labourMovedPercent).toBeLessThan(1e-9);
      expect(tariffRevenue).toBeCloseTo(tariffRevenueBefore, 6);
    }
  });
});
