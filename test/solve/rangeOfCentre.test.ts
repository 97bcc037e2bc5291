import { describe, expect, it } from "vitest";
import type { Case } from "../../src/case/index.ts";
import { runCase, type RunInput } from "../../src/solve/index.ts";
import type { EquilibriumResult } from "../../src/results/index.ts";
import { withUncertainty } from "../../src/solve/ranges/index.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { smallCase } from "./smallCase.ts";

const input = smallCase(shippedEconomy("world-2014"));

/** The war of the small case with another range, at the centre or at another set. */
function war(range: Case["economy"]["range"], elasticities = "theta_check"): EquilibriumResult {
  const ranged: RunInput = { ...input, case: { ...input.case, economy: { ...input.case.economy, range } } };
  const { results } = runCase(ranged, { scenario: "war", elasticities }, withUncertainty([]));
  return results.scenarios["war"].equilibrium!;
}

describe("a range", () => {
  it("holds the number that it stands beside, whatever set the centre has", () => {
    const { countries, solves } = war({ elasticities: ["blp2023"], closures: ["fixed:world"] });
    expect(solves!.map(({ elasticities, closure }) => `${elasticities} ${closure}`)).toEqual([
      "theta_check fixed:world",
      "blp2023 fixed:world",
    ]);
    const answered = Object.entries(countries).filter(([code]) => code !== "ROW");
    for (const [, { welfarePercent, range }] of answered) {
      expect(range!["welfarePercent"].low).toBeLessThanOrEqual(welfarePercent);
      expect(range!["welfarePercent"].high).toBeGreaterThanOrEqual(welfarePercent);
    }
    expect(countries["USA"].range!["welfarePercent"].over).toBe(
      "1 elasticity set × 1 closure on world-2014, and the centre: 2 solves",
    );
  });

  it("counts the centre once where the case names it", () => {
    const { solves, countries } = war({ elasticities: ["theta_check", "blp2023"], closures: ["fixed:world"] });
    expect(solves).toHaveLength(2);
    expect(countries["USA"].range!["welfarePercent"].over).toBe(
      "2 elasticity sets × 1 closure on world-2014: 2 solves",
    );
  });

  it("leaves at the centre what the case does not vary", () => {
    const { solves } = war({ elasticities: [], closures: ["fixed:world", "none"] });
    expect(solves!.map(({ elasticities, closure }) => `${elasticities} ${closure}`)).toEqual([
      "theta_check fixed:world",
      "theta_check none",
    ]);
  });

  it("of one solve is none", () => {
    const { solves, countries, bilateral } = war({ elasticities: [], closures: [] });
    expect(solves).toHaveLength(1);
    expect(Object.values(countries).every(({ range }) => range === undefined)).toBe(true);
    expect(bilateral.every(({ range }) => range === undefined)).toBe(true);
  });
});
