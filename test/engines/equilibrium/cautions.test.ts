import { describe, expect, it } from "vitest";
import {
  autarkyCautions,
  basePolicy,
  closureCautions,
  type EquilibriumModel,
  revaluation,
  solveEquilibrium,
} from "../../../src/engines/equilibrium/index.ts";
import { filled, indexSet, parameter } from "../../../src/base/sets/index.ts";

/** One sector, labour only; country B makes 0.05 % of what it buys and finances a third of A's income. */
function lopsided(): EquilibriumModel {
  const countries = indexSet("country", ["A", "B"]);
  const sectors = indexSet("sector", ["goods"]);
  const cells = [sectors, countries, countries];
  return {
    countries,
    sectors,
    isGoods: [true],
    tradeShares: parameter(cells, Float64Array.of(0.6, 0.4, 0.9995, 0.0005)),
    tariffs: filled(cells, 0),
    valueAddedShares: filled([sectors, countries], 1),
    inputShares: filled([countries, sectors, sectors], 0),
    finalDemandShares: filled([sectors, countries], 1),
    valueAdded: Float64Array.of(100, 60),
    deficits: Float64Array.of(50, -50),
    expenditure: parameter([sectors, countries], Float64Array.of(150, 10)),
    theta: Float64Array.of(4),
  };
}

describe("cautions beside a result", () => {
  it("say whose sign is that of the unit in which deficits are held", () => {
    const { countries, sectors } = lopsided();
    const held: EquilibriumModel = {
      ...lopsided(),
      tradeShares: parameter([sectors, countries, countries], Float64Array.of(0.6, 0.4, 0.6, 0.4)),
      valueAdded: Float64Array.of(150, 100),
      deficits: Float64Array.of(60, -60),
      expenditure: parameter([sectors, countries], Float64Array.of(210, 40)),
    };
    const policy = basePolicy(held);
    policy.tariffs.values[2] = 0.1;
    const inTheirs = solveEquilibrium(held, policy, { closure: "fixed:A" });
    expect(closureCautions(inTheirs, ["A", "B", "nowhere"])).toMatchObject([{ code: "W501", path: "B" }]);
    const value = revaluation(inTheirs)[1];
    expect(value).toBeGreaterThan(0);
    expect(inTheirs.welfareHat[1] - 1).toBeGreaterThan(0);
    expect(inTheirs.welfareHat[1] - 1 - value).toBeLessThan(0);
    expect(closureCautions(solveEquilibrium(held, policy, { closure: "none" }), ["A", "B"])).toEqual([]);
  });

  it("say where a country that makes nothing at home loses what it buys abroad", () => {
    const model = lopsided();
    const policy = basePolicy(model);
    expect(autarkyCautions(model, policy)).toEqual([]);
    policy.openness.values[2] = 0;
    expect(autarkyCautions(model, policy)).toMatchObject([
      {
        code: "W502",
        path: "B, sector goods",
        message:
          "B makes 0.05 % of the goods it buys, and the measures close 100 % of its purchases: its result there is a bound, not an estimate.",
        expected: "at least 0.1 % where most imports are closed",
      },
    ]);
  });
});
