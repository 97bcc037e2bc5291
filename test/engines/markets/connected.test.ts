import { describe, expect, it } from "vitest";
import { connectedMarket, wholeAnswer } from "../../../src/engines/markets/connected.ts";
import { endless, withPenalty } from "../../../src/engines/markets/endlessDemand.ts";
import type { Contract, Market } from "../../../src/engines/markets/index.ts";
import { buyer, line, marketOf, pair, route, seller } from "./smallMarkets.ts";

const contract = (id: string, supplier: number, to: number | null, more: Partial<Contract> = {}): Contract => ({
  id,
  supplier,
  buyer: to,
  quantity: 10,
  takeOrPay: 0.8,
  penalty: 3,
  ...more,
});

/** The second supplier sells to the second buyer; the first reaches nobody, the third has nothing to sell. */
const MARKET: Market = marketOf(
  [seller("mute", line(3, 1)), seller("open", line(2, 1)), seller("shut", line(4, 1), { capacity: 0 })],
  [buyer("cut", line(20, -1)), buyer("fed", line(12, -1))],
  [
    pair(0, 1, 0, { routes: [] }),
    pair(1, 0, 0, { routes: [] }),
    pair(1, 1, 1),
    pair(2, 0, 1, { routes: [route(1), route(2)] }),
  ],
  {
    contracts: [
      contract("of nobody", 0, 1),
      contract("kept", 1, 1),
      contract("to where the buyer likes", 1, null),
      contract("to nobody", 1, 0),
    ],
  },
);

describe("the part of a market that can trade", () => {
  it("holds suppliers with something to sell and a way, the buyers they reach and the contracts between them", () => {
    const { market, ...at } = connectedMarket(MARKET);
    expect(at).toEqual({ suppliers: [1], buyers: [1], pairs: [2], contracts: [1, 2] });
    expect(market.suppliers).toEqual([MARKET.suppliers[1]]);
    expect(market.buyers).toEqual([MARKET.buyers[1]]);
    expect(market.pairs).toEqual([{ ...MARKET.pairs[2], supplier: 0, buyer: 0 }]);
    expect(market.contracts).toEqual([
      { ...MARKET.contracts[1], supplier: 0, buyer: 0 },
      { ...MARKET.contracts[2], supplier: 0, buyer: null },
    ]);
    expect(market.commodity).toBe(MARKET.commodity);
  });

  it("is the market itself where everyone can trade", () => {
    const whole = marketOf([seller("a", line(2, 1))], [buyer("b", line(20, -1))], [pair(0, 0, 1)]);
    expect(connectedMarket(whole).market).toBe(whole);
  });

  it("is another market as soon as one supplier, one buyer or one pair is out of it", () => {
    const [a, b, p] = [seller("a", line(2, 1)), buyer("b", line(20, -1)), pair(0, 0, 1)];
    const idle = connectedMarket(marketOf([a, seller("idle", line(1, 1))], [b], [p]));
    expect(idle.market.suppliers).toEqual([a]);
    const starved = connectedMarket(marketOf([a], [b, buyer("starved", line(9, -1))], [p]));
    expect(starved.market.buyers).toEqual([b]);
    const closed = connectedMarket(marketOf([a], [b], [p, pair(0, 0, 0, { routes: [] })]));
    expect(closed.market.pairs).toEqual([p]);
  });
});

describe("the answer of a whole market", () => {
  // Supply 2 + q meets demand 12 − q over a cost of 1: q = 4.5, at 6.5 and 7.5.
  const connected = {
    flows: [[4.5]],
    supplied: [4.5],
    demanded: [4.5],
    supplierPrices: [6.5],
    buyerPrices: [7.5],
    shadowPrices: [{ constraint: "kept", name: "take-or-pay of kept", kind: "contract" as const, value: 1 }],
    contractSlack: [3.5, 2],
  };
  const found = (): ReturnType<typeof wholeAnswer> => wholeAnswer(MARKET, connectedMarket(MARKET), connected);

  it("has nothing flow on ways that are closed or lead from an empty plant", () => {
    expect(found().flows).toEqual([[], [], [4.5], [0, 0]]);
    expect(found().supplied).toEqual([0, 4.5, 0]);
    expect(found().demanded).toEqual([0, 4.5]);
  });

  it("prices who cannot trade where its own curve would begin or end", () => {
    expect(found().supplierPrices).toEqual([3, 6.5, 4]);
    expect(found().buyerPrices).toEqual([20, 7.5]);
  });

  it("prices who has no curve at its floor, or at the price that it would pay at most", () => {
    const fixed = (quantity: number) => ({ form: "fixed", quantity }) as const;
    const without: Market = {
      ...MARKET,
      suppliers: MARKET.suppliers.map((each, i) => (i === 0 ? { ...each, supply: fixed(0), minPrice: 1.5 } : each)),
      buyers: MARKET.buyers.map((each, j) => (j === 0 ? { ...each, demand: fixed(0), maxPrice: 70 } : each)),
    };
    const answer = wholeAnswer(without, connectedMarket(without), connected);
    expect(answer.supplierPrices[0]).toBe(1.5);
    expect(answer.buyerPrices[0]).toBe(70);
  });

  it("owes what must be taken or paid of contracts that cannot be served, at their penalty", () => {
    expect(found().contractSlack).toEqual([8, 3.5, 2, 8]);
    expect(found().shadowPrices).toEqual([
      connected.shadowPrices[0],
      { constraint: "of nobody", name: "take-or-pay of of nobody", kind: "contract", value: 3 },
      { constraint: "to nobody", name: "take-or-pay of to nobody", kind: "contract", value: 3 },
    ]);
  });

  it("has no price on contracts that oblige to nothing, or for nothing", () => {
    const free = { ...MARKET, contracts: [contract("a", 0, 1, { penalty: 0 }), contract("b", 0, 1, { takeOrPay: 0 })] };
    const answer = wholeAnswer(free, connectedMarket(free), { ...connected, shadowPrices: [], contractSlack: [] });
    expect(answer.shadowPrices).toEqual([]);
    expect(answer.contractSlack).toEqual([8, 0]);
  });
});

describe("demand that no price ends", () => {
  const fixed = { form: "fixed", quantity: 5 } as const;
  const steps = { form: "steps", steps: [{ price: 3, quantity: 5 }] } as const;

  it("is fixed and has no choke price", () => {
    const market = marketOf(
      [seller("a", line(2, 1))],
      [
        buyer("choked", fixed),
        buyer("endless", fixed, { maxPrice: Infinity }),
        buyer("steps", steps, { maxPrice: Infinity }),
        buyer("line", line(20, -1), { maxPrice: Infinity }),
        buyer("deaf", { form: "direct-linear", intercept: 4, slope: 0 }, { maxPrice: Infinity }),
      ],
      [pair(0, 1, 1)],
    );
    expect(endless(market)).toEqual([1, 4]);
  });

  it("gives up at a thousand times the largest of usual prices, costs with wedges, and floors", () => {
    const priced = (sellersFloor: number, cost: number, wedge: number): Market =>
      marketOf(
        [seller("a", { form: "steps", steps: [{ price: 6, quantity: 9 }] }, { minPrice: sellersFloor })],
        [buyer("endless", fixed, { maxPrice: Infinity }), buyer("other", steps, { maxPrice: 4 })],
        [pair(0, 0, cost, { wedge }), pair(0, 1, 0.5)],
      );
    const penalty = (market: Market): readonly number[] => withPenalty(market, [0]).buyers.map((each) => each.maxPrice);
    // The other buyer is the only one with a usual price, that of its first step: 3.
    expect(penalty(priced(0, 1, 0))).toEqual([3000, 4]);
    expect(penalty(priced(0, -2, -5))).toEqual([7000, 4]);
    expect(penalty(priced(0, 2, 6))).toEqual([8000, 4]);
    expect(penalty(priced(11, 1, 0))).toEqual([11000, 4]);
    expect(withPenalty(priced(11, 1, 0), []).buyers[0]?.maxPrice).toBe(Infinity);
  });
});
