import { describe, expect, it } from "vitest";
import { solveMarket } from "../../../src/engines/markets/index.ts";
import { calibratedInstance } from "../../../src/models/markets/index.ts";
import { instanceOf, source, withScenario } from "./instanceText.ts";

/** Rounding of sums and products. */
const DIGITS = 12;

describe("purchases by decision", () => {
  it("a purchase is a lot of its own: by the days of its span, under its own duty, no more than was decided", () => {
    const bought = (more: string): ReturnType<typeof instanceOf> =>
      instanceOf(
        "x",
        2019,
        withScenario(
          `{ measures: [gas-tariff], ramp: false, growth: false, policies: [{ id: state, kind: purchase, supplier: [us-gulf], market: [china], quantity: 10, ${more}, ${source} }] }`,
        ),
      );
    const { market } = bought("from: 2019-07-02, to: 2020-07-01");
    const [rest, lot, ...others] = market.pairs.filter(
      ({ supplier, buyer }) => market.suppliers[supplier]?.id === "us-gulf" && market.buyers[buyer]?.id === "china",
    );
    expect(others).toEqual([]);
    // 183 of 365 days of the span are in 2019.
    const quantity = (10 * 183) / 365;
    expect(lot).toMatchObject({
      lot: "state",
      baseFlow: expect.closeTo(quantity, DIGITS) as number,
      duty: { adValorem: 0 },
    });
    expect(rest.lot).toBeUndefined();
    expect(rest.duty.adValorem).toBeGreaterThan(0.1);
    const limit = market.bottlenecks[lot.routes[0].through.at(-1)!];
    expect(limit).toMatchObject({
      id: "state",
      kind: "purchase",
      capacity: expect.closeTo(quantity, DIGITS) as number,
    });
    expect(
      bought("rate: 7, from: 2019-01-01, to: 2020-01-01").market.pairs.find(({ lot: id }) => id !== undefined),
    ).toMatchObject({
      baseFlow: expect.closeTo(10, DIGITS) as number,
      duty: { adValorem: 0.07 },
    });
    const isLot = (found: ReturnType<typeof instanceOf>): boolean =>
      found.market.pairs.some(({ lot: id }) => id !== undefined);
    expect(isLot(bought("from: 2018-01-01, to: 2018-12-01"))).toBe(false);
    expect(isLot(bought("from: 2018-01-01, to: 2020-01-01"))).toBe(false);
  });

  it("a purchase comes on top of what the full duty leaves, and takes it from the others", () => {
    const flows = (policies: string): readonly [number, number] => {
      const instance = instanceOf(
        "x",
        2019,
        withScenario(`{ measures: [gas-tariff], at: 2019-06-01, ramp: false, growth: false, policies: [${policies}] }`),
      );
      const { market } = calibratedInstance(instance);
      const solution = solveMarket(market);
      const sold = (id: string): number =>
        market.pairs.reduce((all, { supplier, buyer }, at) => {
          const isOurs = market.suppliers[supplier]?.id === id && market.buyers[buyer]?.id === "china";
          return isOurs ? all + solution.flows[at].reduce((total, flow) => total + flow, 0) : all;
        }, 0);
      return [sold("us-gulf"), sold("qatar")];
    };
    const [ours, theirs] = flows("");
    const purchase = `{ id: state, kind: purchase, supplier: [us-gulf], market: [china], quantity: 1, from: 2019-01-01, to: 2020-01-01, ${source} }`;
    const [more, less] = flows(purchase);
    expect(more - ours).toBeGreaterThan(0.5);
    expect(more - ours).toBeLessThanOrEqual(1 + 1e-6);
    expect(less).toBeLessThan(theirs);
  });
});
