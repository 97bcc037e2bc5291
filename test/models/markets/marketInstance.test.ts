import { solveMarket } from "../../../src/engines/markets/index.ts";
import { describe, expect, it } from "vitest";
import { marketScenarios } from "../../../src/case/index.ts";
import {
  calibratedInstance,
  growthOf,
  importsAtRisk,
  marketInstance,
  type MarketInstance,
} from "../../../src/models/markets/index.ts";
import { scenarioPolicy, economyModel } from "../../../src/models/trade/index.ts";
import { tinyEconomy } from "../../case/tinyEconomy.ts";
import { type Change, marketOf, readChanged } from "../../case/markets/marketText.ts";
import { instanceOf, pairOf, source, withScenario, YAML } from "./instanceText.ts";

/** Rounding of sums and products. */
const DIGITS = 12;

function dutyOn(instance: MarketInstance, supplier: string, buyer: string): number | undefined {
  return pairOf(instance.market, supplier, buyer)?.duty.adValorem;
}

describe("the base year", () => {
  it("holds what the tables hold", () => {
    const { base, basePrices, problems } = instanceOf("tariff", 2018);
    expect(problems).toEqual([]);
    expect(base.suppliers.map(({ id, capacity }) => [id, capacity])).toEqual([
      ["qatar", 32],
      ["us-gulf", 12],
      ["australia", 21],
    ]);
    expect(base.pairs.map(({ baseFlow }) => baseFlow)).toEqual([15, 15, 4, 6, 14, 6]);
    expect(base.moneyFactor).toBeCloseTo(37.91, 2);
    expect(base.buyers[0]).toMatchObject({ maxPrice: 40, base: { price: 8, quantity: 33 } });
    expect([...basePrices.suppliers]).toEqual([
      ["qatar", 6.8],
      ["us-gulf", 5.5],
      ["australia", 7.2],
    ]);
  });

  it("a route without a cost takes that of the ship, there and back", () => {
    const cost = pairOf(instanceOf("tariff", 2018).base, "australia", "china")?.routes[0]?.cost;
    expect(cost).toBeCloseTo((2 * 9 * 70_000) / 3.6e6, DIGITS);
  });

  it("published measures belong to the calibration, assumptions do not", () => {
    const early: Change = ["case.yaml", "rate: 25, from: 2019-06-01", "rate: 10, from: 2018-09-24"];
    const published: Change = ["case.yaml", "    basis: assumption\n", ""];
    expect(pairOf(instanceOf("tariff", 2018, early).base, "us-gulf", "china")?.duty.adValorem).toBe(0);
    // 99 of 365 days from 24 September, the day itself included.
    expect(pairOf(instanceOf("tariff", 2018, early, published).base, "us-gulf", "china")?.duty.adValorem).toBeCloseTo(
      (0.1 * 99) / 365,
      DIGITS,
    );
  });
});

describe("measures in a market", () => {
  it("a tariff counts by its days in the year, or in full on a day", () => {
    const byDays: Change = [YAML, "    at: 2019-06-01\n", ""];
    expect(dutyOn(instanceOf("tariff", 2019, byDays), "us-gulf", "china")).toBeCloseTo((0.25 * 214) / 365, DIGITS);
    expect(dutyOn(instanceOf("tariff", 2019), "us-gulf", "china")).toBe(0.25);
    expect(dutyOn(instanceOf("tariff", 2019), "us-gulf", "japan")).toBe(0);
    expect(dutyOn(instanceOf("tariff", 2019), "qatar", "china")).toBe(0);
  });

  it("two rates of one year are weighted by their days", () => {
    const rows: Change = [
      "case.yaml",
      '- { hs: "271111", rate: 25, from: 2019-06-01, source: own-assumption }',
      '- { hs: "2711", rate: 10, from: 2018-09-24, to: 2019-06-01, source: own-assumption }\n      - { hs: "271111", rate: 25, from: 2019-06-01, source: own-assumption }',
    ];
    const byDays: Change = [YAML, "    at: 2019-06-01\n", ""];
    // The published mean of 2019 is 18.8 %.
    expect(dutyOn(instanceOf("tariff", 2019, byDays, rows), "us-gulf", "china")).toBeCloseTo(0.188, 3);
  });

  it("goods under another code are not reached", () => {
    const pipeline: Change = ["-nodes.csv", "id,country,kind,price", "id,country,kind,hs,price"];
    const rows: readonly Change[] = ["qatar,QAT", "us-gulf,USA", "australia,AUS"].map((row): Change => [
      "-nodes.csv",
      `${row},supply,`,
      `${row},supply,271121,`,
    ]);
    const buyers: readonly Change[] = ["china,CHN", "japan,JPN"].map((row): Change => [
      "-nodes.csv",
      `${row},demand,`,
      `${row},demand,,`,
    ]);
    expect(dutyOn(instanceOf("tariff", 2019, pipeline, ...rows, ...buyers), "us-gulf", "china")).toBe(0);
  });

  it("a ban takes the pair away, and for part of the year leaves a part of the capacity", () => {
    const ban: readonly Change[] = [
      ["case.yaml", "instrument: tariff", "instrument: ban"],
      ["case.yaml", "rate: 25, ", ""],
    ];
    expect(pairOf(instanceOf("tariff", 2019, ...ban).market, "us-gulf", "china")).toBeUndefined();
    const byDays: Change = [YAML, "    at: 2019-06-01\n", ""];
    const { bottlenecks } = instanceOf("tariff", 2019, ...ban, byDays).market;
    expect(bottlenecks).toEqual([
      {
        id: "us-gulf>china:access",
        name: "access of us-gulf to china",
        kind: "access",
        capacity: expect.closeTo((12 * 151) / 365, DIGITS) as number,
      },
    ]);
  });

  it("a row by product of a market is no problem of the equilibrium engine, and does nothing there", () => {
    const economy = tinyEconomy({ name: "world-2017", countries: ["AUS", "CHN", "JPN", "QAT", "USA", "ROW"] });
    const { case: found } = readChanged();
    const ground = { headline: economy, economy, model: economyModel(economy, "theta_check") };
    const { problems, policy } = scenarioPolicy(found!, found!.scenarios[0], ground);
    expect(problems).toEqual([]);
    expect([...policy.tariffs.values]).toEqual([
      ...scenarioPolicy(found!, { ...found!.scenarios[0], measures: [] }, ground).policy.tariffs.values,
    ]);
  });
});

describe("capacities, demand and policies of a year", () => {
  it("a ramp raises the limit of a supplier and leaves its curve alone, unless new capacity brings supply of its own", () => {
    const usGulf = (...changes: readonly Change[]) => instanceOf("hormuz-closed", 2019, ...changes).market.suppliers[1];
    expect(usGulf()).toMatchObject({ capacity: 18, supply: { quantity: 10 } });
    expect(usGulf([YAML, "marketPower: 0", "marketPower: 0\nexpansion: true"])).toMatchObject({
      capacity: 18,
      supply: { quantity: 15 },
    });
    expect(instanceOf("tariff", 2019).market.suppliers[1]).toMatchObject({ capacity: 12, supply: { quantity: 10 } });
  });

  it("demand grows as arrivals did, and without any it is said that it does not", () => {
    const grown: Change = ["-pairs.csv", "+", "qatar,china,2019,36.3,true,own-assumption,verified,,\n"];
    const market = marketOf(grown);
    expect(growthOf(market, "china", 2019, 2018)).toBeCloseTo(1.1, DIGITS);
    expect(growthOf(market, "japan", 2019, 2018)).toBeNull();
    const plain = instanceOf("x", 2019, grown, withScenario("{ ramp: false }"));
    expect(plain.market.buyers[0]).toMatchObject({
      demand: { quantity: expect.closeTo(36.3, 9) as number },
      base: { quantity: 33 },
    });
    expect(plain.problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "W257 No arrivals of japan are observed for 2019: demand there stays that of 2018.",
    ]);
  });

  it("a chokepoint closed for the whole year takes its routes away", () => {
    const closed = withScenario(
      `{ growth: false, policies: [{ id: c, kind: closure, chokepoint: hormuz, ${source} }] }`,
    );
    const { market } = instanceOf("x", 2019, closed);
    expect(market.bottlenecks).toEqual([]);
    expect(market.pairs.map(({ supplier }) => market.suppliers[supplier]?.id)).not.toContain("qatar");
  });

  it("one closed for 90 days keeps the rest of what passed, with a warning where its capacity is unknown", () => {
    const { market, problems } = instanceOf("hormuz-closed", 2018);
    const capacity = 30 * (1 - 90 / 365);
    expect(market.bottlenecks).toEqual([
      {
        id: "hormuz",
        name: "Strait of Hormuz",
        kind: "chokepoint",
        capacity: expect.closeTo(capacity, DIGITS) as number,
      },
    ]);
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'W253 "hormuz" has no known capacity. To close it in part, its base-year flow is used as its capacity: 30.',
    ]);
    expect(market.pairs[0]?.routes[0]?.through).toEqual([0]);
  });

  it("diseases, access lists, quotas, capacities and specific duties act on what they name", () => {
    const policies = [
      `{ id: a, kind: disease, node: us-gulf, shift: -17, ${source} }`,
      `{ id: b, kind: access, supplier: [qatar], market: [japan], access: 30, ${source} }`,
      `{ id: c, kind: quota, supplier: [australia], market: [china], quantity: 9, rate: 40, ${source} }`,
      `{ id: d, kind: capacity, node: qatar, capacity: 40, ${source} }`,
      `{ id: e, kind: specific-duty, supplier: [us-gulf], market: [japan], duty: 0.5, from: 2019-07-02, ${source} }`,
      `{ id: f, kind: quota, supplier: [us-gulf], market: [china, japan], quantity: 8, ${source} }`,
    ];
    const { market } = instanceOf(
      "x",
      2019,
      withScenario(`{ ramp: false, growth: false, policies: [${policies.join(", ")}] }`),
    );
    expect(market.suppliers[1]).toMatchObject({ supply: { quantity: expect.closeTo(8.3, DIGITS) as number } });
    expect(market.suppliers[0]).toMatchObject({ capacity: 40 });
    expect(market.bottlenecks.map(({ id, kind, capacity }) => [id, kind, capacity])).toEqual([
      ["qatar>japan:access", "access", 12],
      ["f", "quota", 8],
    ]);
    expect(pairOf(market, "australia", "china")).toMatchObject({
      duty: { adValorem: 0.4 },
      tariffRateQuota: { quantity: 9, adValorem: 0 },
    });
    expect(pairOf(market, "us-gulf", "japan")?.duty.specific).toBeCloseTo((0.5 * 183) / 365, DIGITS);
  });

  it("a policy of the market can be left out by a scenario", () => {
    const always: Change = [
      YAML,
      "policies: []",
      `policies:\n  - { id: asf, kind: disease, node: china, shift: -20, from: 2019-01-01, ${source} }`,
    ];
    const quantity = (scenario: string): unknown =>
      instanceOf("x", 2019, always, withScenario(scenario)).market.buyers[0]?.demand;
    expect(quantity("{ growth: false }")).toMatchObject({ quantity: expect.closeTo(26.4, DIGITS) as number });
    expect(quantity("{ growth: false, without: [asf] }")).toMatchObject({ quantity: 33 });
  });

  it("a pipeline that is not there yet has no route, and one that is opened has a link that starts from ε", () => {
    const built: readonly Change[] = [
      ["-nodes.csv", "+", "russia,RUS,supply,5,0,0.5,1,,,own-assumption,verified,,\n"],
      [
        "-capacity.csv",
        "+",
        "russia,2019,38,1,own-assumption,verified,,\nline,2019,38,0.5,own-assumption,verified,,\n",
      ],
      ["-pairs.csv", "+", "russia,china,2019,,true,own-assumption,verified,,\n"],
      ["-routes.csv", "+", "russia,china,pipe,0.5,,0,line,,own-assumption,verified,,\n"],
    ];
    const { base, market, links, basePrices } = instanceOf("x", 2019, ...built, withScenario("{ growth: false }"));
    expect(base.suppliers.map(({ id }) => id)).not.toContain("russia");
    expect(market.suppliers.at(-1)).toMatchObject({ id: "russia", capacity: 38, supply: { quantity: 38 } });
    expect(market.bottlenecks).toEqual([{ id: "line", name: "line", kind: "arc", capacity: 19 }]);
    expect(pairOf(market, "russia", "china")?.baseFlow).toBeCloseTo(0.033, DIGITS);
    expect(links.pairs).toHaveLength(7);
    const calibrated = calibratedInstance({ base, market, links, basePrices });
    // 8 delivered, 5 at the gate, 0.5 for the pipe.
    expect(pairOf(calibrated.market, "russia", "china")?.wedge).toBeCloseTo(2.5, DIGITS);
  });

  it("a season leaves its part of the year, and a contract its days", () => {
    const season: Change = ["-routes.csv", "us-gulf,china,open,1.8,28,0,,,", "us-gulf,china,open,1.8,28,0,,07-11,"];
    const contract: Change = ["-contracts.csv", "2010-01-01,2030-01-01", "2019-07-02,2030-01-01"];
    const { market } = instanceOf("tariff", 2019, season, contract, [".yaml", "ramp: false", "ramp: true"]);
    expect(market.bottlenecks[0]).toMatchObject({ kind: "access", capacity: 7.5 });
    expect(market.contracts).toEqual([
      {
        id: "north-west",
        supplier: 2,
        buyer: 0,
        quantity: expect.closeTo((4 * 183) / 365, DIGITS) as number,
        takeOrPay: 0.9,
        penalty: 2,
      },
    ]);
  });

  it("contracts are those of the year whose capacities hold", () => {
    const later: Change = ["-contracts.csv", "2010-01-01,2030-01-01", "2019-01-01,2030-01-01"];
    const earlier: Change = ["-contracts.csv", "2010-01-01,2030-01-01", "2010-01-01,2019-01-01"];
    const ramp: Change = [".yaml", "ramp: false", "ramp: true"];
    const count = (...changes: Change[]): number => instanceOf("tariff", 2019, ...changes).market.contracts.length;
    expect([count(later), count(later, ramp), count(earlier), count(earlier, ramp)]).toEqual([0, 1, 1, 0]);
  });

  it("every figure can take another point of its range", () => {
    const market = marketOf();
    const low = marketInstance(market, 2018, {
      measures: [],
      baseMeasures: [],
      scenario: null,
      value: (figure) => figure.low,
    });
    expect(low.market.buyers[0]?.demand).toMatchObject({ elasticity: -0.6 });
    expect(low.market.suppliers[0]).toMatchObject({ supply: { elasticity: 0.1 } });
  });
});

describe("scenarios of a market", () => {
  it("are those of the case that name its products, and its own", () => {
    const { case: found } = readChanged();
    const all = marketScenarios(found!, found!.markets[0]);
    expect(all.map(({ scenario, measures }) => [scenario.id, measures.map(({ id }) => id)])).toEqual([
      ["tariff", ["gas-tariff"]],
      ["hormuz-closed", []],
    ]);
  });

  it("a scale of the case halves the duty in the market, and 0 takes it out", () => {
    const rates = (factor: number): (number | undefined)[] => {
      const { case: found } = readChanged([
        "case.yaml",
        "tariff: { measures: [gas-tariff], at: 2019-06-01 }",
        `tariff: { measures: [gas-tariff], at: 2019-06-01, scale: { gas-tariff: ${factor} } }`,
      ]);
      const all = marketScenarios(found!, found!.markets[0]);
      return all.flatMap(({ scenario, measures }) =>
        scenario.id === "tariff" ? measures.map(({ rows }) => rows[0]?.rate) : [],
      );
    };
    expect([rates(1), rates(0.5), rates(0)]).toEqual([[25], [12.5], [undefined]]);
  });

  it("a link without a row until the year is open as in the base year", () => {
    const idsIn = (year: number): readonly (string | undefined)[] => {
      const { market } = instanceOf("tariff", year);
      return market.pairs.map(({ supplier, buyer }) => `${market.suppliers[supplier]?.id} ${market.buyers[buyer]?.id}`);
    };
    expect(idsIn(2017)).toContain("us-gulf china");
    expect(idsIn(2017)).toEqual(idsIn(2018));
  });

  it("a sweep of the case runs through the market", () => {
    const { case: found } = readChanged([
      "case.yaml",
      "tariff: { measures: [gas-tariff], at: 2019-06-01 }",
      "steps: { measures: [gas-tariff], at: 2019-06-01, sweep: { measure: gas-tariff, rates: [5, 15] } }",
    ]);
    const all = marketScenarios(found!, found!.markets[0]);
    expect(all.map(({ scenario, measures }) => [scenario.id, measures[0]?.rows[0]?.rate])).toEqual([
      ["steps@5", 5],
      ["steps@15", 15],
      ["tariff", undefined],
      ["hormuz-closed", undefined],
    ]);
  });
});

describe("imports at risk", () => {
  it("a ban, an access list and a closure reach the last year observed before", () => {
    const ban: readonly Change[] = [
      ["case.yaml", "instrument: tariff", "instrument: export-control"],
      ["case.yaml", "imposer: [CHN]\n    target: [USA]", "imposer: [USA]\n    target: [CHN]"],
      ["case.yaml", "rate: 25, ", ""],
      ["-pairs.csv", "year,flow", "year,value,flow"],
      ...["qatar,china", "qatar,japan", "us-gulf,china", "us-gulf,japan", "australia,china", "australia,japan"].map(
        (pair): Change => ["-pairs.csv", `${pair},2018,`, `${pair},2018,${pair === "us-gulf,china" ? 1200 : ""},`],
      ),
    ];
    const { case: found } = readChanged(...ban);
    const [market] = found!.markets;
    expect(importsAtRisk(market, found!.measures)).toEqual([
      {
        supplier: "us-gulf",
        market: "china",
        from: "2019-06-01",
        to: null,
        share: 1,
        year: 2018,
        quantity: 4,
        value: 1200,
      },
    ]);
    const closure = market.scenarios
      .find(({ id }) => id === "hormuz-closed")!
      .policies.map((policy) => ({ ...policy, from: "2019-06-01", to: "2019-08-30" }));
    expect(
      importsAtRisk(market, [], closure).map((each) => [each.supplier, each.from, each.to, each.quantity, each.value]),
    ).toEqual([
      ["qatar", "2019-06-01", "2019-08-30", 15, null],
      ["qatar", "2019-06-01", "2019-08-30", 15, null],
    ]);
  });
});

describe("the new market, solved", () => {
  /** Residuals are judged at 1e-8 of prices and quantities. */
  const CLOSE = 5;

  it("reproduces its base year", () => {
    const { base } = calibratedInstance(instanceOf("tariff", 2019));
    const { flows, supplierPrices, buyerPrices } = solveMarket(base);
    [15, 15, 4, 6, 14, 6].forEach((flow, at) => expect(flows[at]?.[0]).toBeCloseTo(flow, CLOSE));
    [6.8, 5.5, 7.2].forEach((price, at) => expect(supplierPrices[at]).toBeCloseTo(price, CLOSE));
    [8, 8.2].forEach((price, at) => expect(buyerPrices[at]).toBeCloseTo(price, CLOSE));
  });

  it("a tariff turns sales away from the one who levies it", () => {
    const { market } = calibratedInstance(instanceOf("tariff", 2019));
    const { flows, buyerPrices, welfare } = solveMarket(market);
    const fromUsa = market.pairs.findIndex(({ supplier, buyer }) => supplier === 1 && buyer === 0);
    expect(flows[fromUsa]?.[0]).toBeLessThan(2);
    expect(buyerPrices[0]).toBeGreaterThan(8);
    expect(welfare.duty).toBeGreaterThan(0);
  });

  it("a closed strait names itself as what is scarce", () => {
    const { market } = calibratedInstance(instanceOf("hormuz-closed", 2018));
    const { shadowPrices, buyerPrices } = solveMarket(market);
    expect(shadowPrices.find(({ constraint }) => constraint === "hormuz")).toMatchObject({ name: "Strait of Hormuz" });
    expect(buyerPrices[1]).toBeGreaterThan(8.2);
  });
});
