import { describe, expect, it } from "vitest";
import { cheapestRoute, isFreight, marketEdges } from "../../../src/engines/markets/edges.ts";
import { isIntegrable, type Market, type Route } from "../../../src/engines/markets/index.ts";
import { buyer, line, marketOf, pair, route, seller } from "./smallMarkets.ts";

const bottleneck = (id: string, kind: "chokepoint" | "arc" | "quota" | "access", capacity: number) => ({
  id,
  name: id,
  kind,
  capacity,
});

/** One pair with these routes; gate and line are scarce, the wide one never. */
function withRoutes(routes: readonly Route[], more: Partial<Market["pairs"][number]> = {}): Market {
  return marketOf([seller("s", line(2, 1))], [buyer("d", line(20, -1))], [pair(0, 0, 0, { routes, ...more })], {
    bottlenecks: [
      bottleneck("gate", "chokepoint", 5),
      bottleneck("line", "arc", 5),
      bottleneck("wide", "chokepoint", Infinity),
      bottleneck("quota", "quota", 5),
    ],
  });
}

const kept = (routes: readonly Route[]): readonly number[] => marketEdges(withRoutes(routes)).map((each) => each.route);

describe("the ways that can carry something", () => {
  it("leave out what costs more, loses more, or passes more that is scarce", () => {
    expect(kept([route(1), route(2)])).toEqual([0]);
    expect(kept([route(2), route(1)])).toEqual([1]);
    expect(kept([route(1), route(1, { loss: 0.1 })])).toEqual([0]);
    expect(kept([route(1, { through: [0] }), route(1)])).toEqual([1]);
    expect(kept([route(1, { through: [0, 1] }), route(1, { through: [1] })])).toEqual([1]);
  });

  it("keep what is better in one respect", () => {
    expect(kept([route(1, { loss: 0.1 }), route(2)])).toEqual([0, 1]);
    expect(kept([route(1, { through: [0] }), route(2)])).toEqual([0, 1]);
    expect(kept([route(1, { through: [0] }), route(1, { through: [1] })])).toEqual([0, 1]);
    expect(kept([route(1, { through: [0, 1] }), route(2, { through: [0] }), route(3)])).toEqual([0, 1, 2]);
  });

  it("keep the first of equals, and count only what can bind", () => {
    expect(kept([route(1), route(1), route(1)])).toEqual([0]);
    expect(kept([route(1, { through: [0] }), route(1, { through: [0] })])).toEqual([0]);
    expect(kept([route(2, { through: [] }), route(1, { through: [2] })])).toEqual([1]);
    expect(kept([route(1, { through: [2] }), route(1)])).toEqual([0]);
  });

  it("are two where a quota lets the first units in at another rate", () => {
    const duty = { adValorem: 0.25, specific: 3 };
    const market = withRoutes([route(1, { loss: 0.2, through: [0] })], {
      duty,
      wedge: 2,
      tariffRateQuota: { quantity: 4, adValorem: 0.05 },
    });
    const same = {
      pair: 0,
      route: 0,
      supplier: 0,
      buyer: 0,
      freightTaxed: 1,
      arrives: 0.8,
      cost: 1,
      fixed: 5,
      through: [0],
    };
    expect(marketEdges(market)).toEqual([
      { ...same, adValorem: 0.05, inQuota: true },
      { ...same, adValorem: 0.25, inQuota: false },
    ]);
    const fob = { ...market, buyers: [buyer("d", line(20, -1), { valuation: "fob" })] };
    expect(marketEdges(fob).map((each) => each.freightTaxed)).toEqual([0, 0]);
  });

  it("pay rents that are freight through chokepoints and lines alone", () => {
    const market = withRoutes([route(1)]);
    expect([0, 1, 2, 3, 4].map((k) => isFreight(market, k))).toEqual([true, true, true, false, false]);
  });

  it("are compared by what a delivered unit costs, loss included", () => {
    const routes = [route(2), route(1, { loss: 0.2 })];
    expect(cheapestRoute(pair(0, 0, 0, { routes }), 0)).toBe(routes[1]);
    expect(cheapestRoute(pair(0, 0, 0, { routes }), 10)).toBe(routes[0]);
    expect(cheapestRoute(pair(0, 0, 0, { routes: [] }), 10)).toBeNull();
    const equal = [route(1), route(1)];
    expect(cheapestRoute(pair(0, 0, 0, { routes: equal }), 10)).toBe(equal[0]);
  });
});

describe("whether one program has the equilibrium", () => {
  const rated = (rates: readonly (readonly number[])[], more: Partial<Market> = {}): Market =>
    marketOf(
      rates.map((_, i) => seller(`s${i}`, line(2, 1))),
      [buyer("d0", line(20, -1)), buyer("d1", line(20, -1))],
      rates.flatMap((row, i) => row.map((adValorem, j) => pair(i, j, 1, { duty: { adValorem, specific: 0 } }))),
      more,
    );

  it("is told with its reason", () => {
    expect(isIntegrable(rated([[0, 0]]))).toEqual({
      integrable: true,
      reason: "No duty is charged on a value, and every cost is the slope of one function.",
    });
    expect(
      isIntegrable(
        rated([
          [0.1, 0],
          [0, 0],
        ]),
      ),
    ).toEqual({
      integrable: false,
      reason: "Ad valorem duties differ between routes in a way that no scaling of prices undoes.",
    });
    const scaled = [
      [0.1, 0],
      [0.1, 0],
    ];
    expect(isIntegrable(rated(scaled))).toEqual({
      integrable: true,
      reason: "The ad valorem duties only scale the prices of whole markets.",
    });
    const shared =
      "Ad valorem duties scale prices, and a bottleneck or contract is shared by prices of different scale.";
    const contract = { id: "c", supplier: 0, buyer: 0, quantity: 1, takeOrPay: 1, penalty: 1 };
    expect(isIntegrable(rated(scaled, { contracts: [contract] }))).toEqual({ integrable: false, reason: shared });
    expect(isIntegrable(rated(scaled, { bottlenecks: [bottleneck("gate", "chokepoint", 5)] })).reason).toBe(shared);
    expect(isIntegrable(rated(scaled, { bottlenecks: [bottleneck("wide", "chokepoint", Infinity)] })).integrable).toBe(
      true,
    );
  });

  it("is a matter of straight demand of every buyer under market power", () => {
    const bent = buyer("d1", { form: "constant-elasticity", price: 9, quantity: 10, elasticity: -0.5 });
    const curved = { ...rated([[0, 0]]), buyers: [buyer("d0", line(20, -1)), bent] };
    expect(isIntegrable({ ...curved, marketPower: 0.5 })).toEqual({
      integrable: false,
      reason: "Traders have market power over a demand that is not straight.",
    });
    expect(isIntegrable(curved).integrable).toBe(true);
    expect(isIntegrable({ ...rated([[0, 0]]), marketPower: 0.5 }).integrable).toBe(true);
    const fixed = { ...rated([[0, 0]]), buyers: [buyer("d0", { form: "fixed", quantity: 2 }), bent] };
    expect(isIntegrable({ ...fixed, marketPower: 0.5 }).integrable).toBe(false);
  });
});
