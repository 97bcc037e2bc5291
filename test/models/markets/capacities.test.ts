import { describe, expect, it } from "vitest";
import { calibratedInstance, type MarketInstance } from "../../../src/models/markets/index.ts";
import { solveMarket } from "../../../src/engines/markets/index.ts";
import { instanceOf, pairOf, source, withScenario, YAML } from "./instanceText.ts";
import type { Change } from "../../case/markets/marketText.ts";

/** Residuals are judged at 1e-8 of prices and quantities. */
const CLOSE = 5;

describe("what a supplier can sell", () => {
  it.each([
    ["as the file has it", ""],
    ["with supply of its own for new capacity", "expansion: true\n"],
  ])("a capacity limits what is sold, and where it does not bind it moves no price, %s", (_, key) => {
    const solved = (capacity: number) => {
      const policy = `{ id: c, kind: capacity, node: qatar, capacity: ${capacity}, ${source} }`;
      const changes = [withScenario(`{ policies: [${policy}] }`), [YAML, "marketPower: 0", `${key}marketPower: 0`]];
      return solveMarket(calibratedInstance(instanceOf("x", 2018, ...(changes as Change[]))).market);
    };
    const [wide, half, tight] = [1000, 500, 14].map(solved);
    expect(wide.supplied[0]).toBeCloseTo(30, CLOSE);
    half.buyerPrices.forEach((price, at) => expect(price).toBeCloseTo(wide.buyerPrices[at], CLOSE));
    expect(tight.supplied[0]).toBeCloseTo(14, CLOSE);
    expect(Math.min(...tight.buyerPrices)).toBeGreaterThan(8.2);
    expect(tight.shadowPrices.find(({ constraint }) => constraint === "qatar")?.value).toBeGreaterThan(0);
  });

  it("a ban on a seller whose curve has no quantity and no capacity is solved, and half an access is half of what it sold", () => {
    const curve: readonly Change[] = [
      ["-nodes.csv", "qatar,QAT,supply,6.8,30,0.3,2,,,own-assumption,recalled,0.1,0.5\n", ""],
      ["-nodes.csv", "id,country,kind,price,", "id,country,kind,form,intercept,slope,price,"],
      ["-nodes.csv", "us-gulf,USA,supply,", "us-gulf,USA,supply,,,,"],
      ["-nodes.csv", "australia,AUS,supply,", "australia,AUS,supply,,,,"],
      ["-nodes.csv", "china,CHN,demand,", "china,CHN,demand,,,,"],
      ["-nodes.csv", "japan,JPN,demand,", "japan,JPN,demand,,,,"],
      ["-nodes.csv", "+", "qatar,QAT,supply,inverse-linear,0.8,0.2,6.8,,,,,,own-assumption,verified,,\n"],
      ["-capacity.csv", "qatar,2018,32,1,own-assumption,recalled,28.8,35.2\n", ""],
    ];
    const access = (share: number): MarketInstance => {
      const policy = `{ id: a, kind: access, supplier: [qatar], market: [japan], access: ${share}, ${source} }`;
      return instanceOf("x", 2018, ...curve, withScenario(`{ policies: [${policy}] }`));
    };
    const banned = solveMarket(calibratedInstance(access(0)).market);
    expect(banned.converged).toBe(true);
    expect(pairOf(access(0).market, "qatar", "japan")).toBeUndefined();
    expect(access(50).market.bottlenecks).toMatchObject([{ id: "qatar>japan:access", capacity: 15 }]);
  });

  it("a contract asks for no more than flowed in a year that is solved as it was observed, and for all of it in another", () => {
    const large: Change = ["-contracts.csv", "2030-01-01,4,0.9", "2030-01-01,20,0.9"];
    const range: Change = ["-contracts.csv", "recalled,3.6,4.4", "recalled,18,22"];
    const owed = (scenario: string, year: number): number | undefined =>
      instanceOf(scenario, year, large, range).market.contracts[0]?.takeOrPay;
    // 14 flowed, 18 are owed.
    expect(owed("hormuz-closed", 2018)).toBeCloseTo(0.7, 12);
    expect(owed("hormuz-closed", 2019)).toBeCloseTo(0.9, 12);
  });

  it("terminals limit what comes by sea, together and with a price of their own", () => {
    const row: Change = ["-capacity.csv", "+", "japan,2018,28,1,own-assumption,verified,,\n"];
    const none: Change = ["-pairs.csv", "+", "qatar,japan,2019,30,true,own-assumption,verified,,\n"];
    const { market } = calibratedInstance(instanceOf("x", 2019, row, none, withScenario("{ ramp: true }")));
    const solved = solveMarket(market);
    const landed = market.pairs.reduce(
      (sum, { buyer }, at) => (buyer === 1 ? sum + solved.flows[at].reduce((total, flow) => total + flow, 0) : sum),
      0,
    );
    expect(landed).toBeCloseTo(28, CLOSE);
    expect(solved.shadowPrices.find(({ kind }) => kind === "terminal")).toMatchObject({
      constraint: "japan:terminals",
    });
  });
});
