import { describe, expect, it } from "vitest";
import {
  autarkyCautions,
  basePolicy,
  closureCautions,
  type EquilibriumModel,
} from "../../../src/engines/equilibrium/index.ts";
import { filled, indexSet, parameter } from "../../../src/sets/index.ts";

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
  it("say which country's welfare is mostly a matter of closure", () => {
    const [deficit, surplus] = closureCautions(lopsided(), ["A", "B", "nowhere"]);
    expect(deficit).toMatchObject({
      code: "W501",
      path: "A",
      message:
        "The trade deficit of A is 33 % of its income: its welfare is mostly a matter of how deficits are closed.",
      found: "33.3 % of income",
    });
    expect(surplus.message).toContain("The trade surplus of B is 500 % of its income");
    const balanced = { ...lopsided(), deficits: Float64Array.of(0, 0) };
    expect(closureCautions(balanced, ["A", "B"])).toEqual([]);
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
