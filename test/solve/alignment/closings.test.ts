import { describe, expect, it } from "vitest";
import { economyModel } from "../../../src/models/trade/index.ts";
import { leverage, vulnerability } from "../../../src/engines/alignment/index.ts";
import {
  baseFlows,
  baseIncome,
  basePolicy,
  type EquilibriumModel,
  solveEquilibrium,
} from "../../../src/engines/equilibrium/index.ts";
import { filled, indexSet, parameter } from "../../../src/base/sets/index.ts";
import { closedEdges, type TradeEdge, withClosed } from "../../../src/solve/alignment/closedTrade.ts";
import { shippedEconomy } from "../../data/shippedEconomy.ts";

/** Two mirror images lose the same: what is left is the residual of the solve. */
const MIRRORED = 1e-9;
/** A first-order bound on what a small edge is worth: an elasticity of at least 1/50. */
const PERCENT_A_SHARE = 50;

/** Two countries that are mirror images, and a third that trades with both alike; one sector, labour alone. */
function mirrored(): EquilibriumModel {
  const countries = indexSet("country", ["AAA", "BBB", "CCC"]);
  const sectors = indexSet("sector", ["goods"]);
  const cube = [sectors, indexSet("importer", countries.labels), indexSet("exporter", countries.labels)];
  const square = [sectors, countries];
  return {
    countries,
    sectors,
    isGoods: [true],
    tradeShares: parameter(cube, Float64Array.of(0.7, 0.2, 0.1, 0.2, 0.7, 0.1, 0.1, 0.1, 0.8)),
    tariffs: filled(cube, 0),
    valueAddedShares: filled(square, 1),
    inputShares: filled([countries, sectors, indexSet("user", ["goods"])], 0),
    finalDemandShares: filled(square, 1),
    valueAdded: Float64Array.of(100, 100, 100),
    deficits: new Float64Array(3),
    expenditure: filled(square, 100),
    theta: Float64Array.of(4),
  };
}

function losses(model: EquilibriumModel, edges: readonly TradeEdge[]): Float64Array {
  const policy = withClosed(basePolicy(model), model, edges);
  const closed = solveEquilibrium(model, policy, { tolerance: 1e-12 }).welfareHat;
  return closed.map((each) => vulnerability({ open: 1, closed: each }));
}

describe("closings", () => {
  it("leave two mirror images without leverage on each other", () => {
    const [vFrom, vTo] = losses(mirrored(), closedEdges("AAA", "BBB", "both"));
    expect(vFrom).toBeGreaterThan(0.1);
    expect(Math.abs(leverage({ vFrom, vTo }).leverage)).toBeLessThan(MIRRORED);
  });

  it("close every sector, the others as they were", () => {
    const model = mirrored();
    const { openness } = withClosed(basePolicy(model), model, closedEdges("AAA", "BBB", "stops-selling"));
    expect([...openness.values]).toEqual([1, 1, 1, 0, 1, 1, 1, 1, 1]);
    expect([...basePolicy(model).openness.values]).not.toContain(0);
  });

  it("cost little where little is traded: at most 50 percent of trade over income, on edges below a millionth of it", () => {
    const model = economyModel(shippedEconomy("world-2017"), "theta_check");
    const income = baseIncome(model);
    const flows = baseFlows(model);
    const { labels } = model.countries;
    const traded = (seller: string, buyer: string): number =>
      model.sectors.labels.reduce((sum, sector) => sum + flows.of(sector, buyer, seller), 0);
    const small = labels.flatMap((seller, i) =>
      labels
        .filter((buyer) => buyer !== seller && traded(seller, buyer) > 0 && traded(seller, buyer) < 1e-6 * income[i])
        .map((buyer) => ({ seller, buyer, i })),
    );
    expect(small.length).toBeGreaterThan(3);
    for (const { seller, buyer, i } of small.slice(0, 8)) {
      const lost = losses(model, closedEdges(seller, buyer, "stops-selling"))[i];
      expect(lost).toBeLessThanOrEqual((PERCENT_A_SHARE * traded(seller, buyer)) / income[i] + MIRRORED);
    }
  });
});
