import { describe, expect, it } from "vitest";
import { isIntegrable, solveMarket } from "../../../src/engines/markets/index.ts";
import { lemke } from "../../numerics/oracles/lemke.ts";
import { answerBy } from "./byMethod.ts";
import { line, marketOf, buyer, pair, seller, takayamaJudge } from "./smallMarkets.ts";

/** Digits to which the worked example is published. */
const DIGITS = 3;

const DUTY = 0.25;
const dutiable = takayamaJudge((i, j) => (j === 0 && i !== 0 ? DUTY : 0));

/** Region 1's price when the Jacobian of the trade conditions in flows is replaced by its symmetric half, a program's. */
function symmetrisedPrice(): number {
  const supply = { intercept: [5, 2.5, 5], slope: [0.1, 0.05, 0.1] };
  const demand = { intercept: [20, 20, 20], slope: [0.1, 0.2, 0.125] };
  const rate = (r: number): number => (r % 3 === 0 && r > 0 ? DUTY : 0);
  const costs = takayamaJudge().pairs.map((each) => each.routes[0].cost);
  const matrix = new Float64Array(81);
  const right = costs.map(
    (cost, r) => (supply.intercept[Math.floor(r / 3)] + cost) * (1 + rate(r)) - demand.intercept[r % 3],
  );
  for (let r = 0; r < 9; r++)
    for (let s = 0; s < 9; s++) {
      const own = Math.floor(r / 3) === Math.floor(s / 3) ? supply.slope[Math.floor(r / 3)] : 0;
      matrix[r * 9 + s] = own * (1 + (rate(r) + rate(s)) / 2) + (r % 3 === s % 3 ? demand.slope[r % 3] : 0);
    }
  const { z } = lemke(matrix, Float64Array.from(right));
  return demand.intercept[0] - demand.slope[0] * (z[0] + z[3] + z[6]);
}

describe("an ad valorem duty is not the derivative of a program", () => {
  it.each(["lemke", "semismooth-newton", "path-following"] as const)("25 %% cif into region 1 (%s)", (method) => {
    const found = answerBy(dutiable, method);
    [12.463, 7.971, 8.971].forEach((price, j) => expect(found.buyerPrices[j]).toBeCloseTo(price, DIGITS));
  });

  it("a program with the symmetric half of the Jacobian, and a specific duty at the base price, answer otherwise", () => {
    expect(symmetrisedPrice()).toBeCloseTo(12.03, DIGITS);
    const base = solveMarket(takayamaJudge()).supplierPrices;
    const specific = takayamaJudge();
    const pairs = specific.pairs.map((each) =>
      each.buyer === 0 && each.supplier !== 0
        ? { ...each, duty: { adValorem: 0, specific: DUTY * (base[each.supplier] + each.routes[0].cost) } }
        : each,
    );
    expect(solveMarket({ ...specific, pairs }).buyerPrices[0]).toBeCloseTo(12.5, DIGITS);
    expect(solveMarket(dutiable).buyerPrices[0]).toBeCloseTo(12.463, DIGITS);
  });

  it("with the duty on one route only the flow goes round it and nothing changes", () => {
    const found = solveMarket(takayamaJudge((i, j) => (i === 2 && j === 0 ? DUTY : 0)));
    [226 / 21, 184 / 21, 205 / 21].forEach((price, j) => expect(found.buyerPrices[j]).toBeCloseTo(price, 6));
  });

  it("a rate that every route pays only scales prices, and the market says it is integrable", () => {
    expect(isIntegrable(takayamaJudge(() => DUTY))).toEqual({
      integrable: true,
      reason: "The ad valorem duties only scale the prices of whole markets.",
    });
    expect(isIntegrable(takayamaJudge())).toEqual({
      integrable: true,
      reason: "No duty is charged on a value, and every cost is the slope of one function.",
    });
    const shared = {
      ...takayamaJudge(() => DUTY),
      bottlenecks: [{ id: "k", name: "k", kind: "arc" as const, capacity: 5 }],
    };
    expect(isIntegrable(shared).reason).toBe(
      "Ad valorem duties scale prices, and a bottleneck or contract is shared by prices of different scale.",
    );
  });

  it("freight enters a cif value and not a fob one", () => {
    const at = (valuation: "cif" | "fob") =>
      solveMarket(
        marketOf(
          [seller("s", line(4, 0))],
          [buyer("d", line(20, -1), { valuation })],
          [pair(0, 0, 2, { duty: { adValorem: 0.5, specific: 1 } })],
        ),
      );
    expect(at("cif").buyerPrices[0]).toBeCloseTo((4 + 2) * 1.5 + 1, 9);
    expect(at("fob").buyerPrices[0]).toBeCloseTo(4 * 1.5 + 2 + 1, 9);
    expect(at("cif").welfare.duty).toBeCloseTo((3 + 1) * (20 - 10), 8);
  });

  it("the engine says so, and does not use a program", () => {
    const { integrable, reason } = isIntegrable(dutiable);
    expect(integrable).toBe(false);
    expect(reason).toBe("Ad valorem duties differ between routes in a way that no scaling of prices undoes.");
    expect(solveMarket(dutiable).solver).toBe("path-following");
  });
});
