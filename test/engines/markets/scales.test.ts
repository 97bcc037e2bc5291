import { describe, expect, it } from "vitest";
import type { Buyer, Curve, Market, Supplier } from "../../../src/engines/markets/index.ts";
import {
  marketScales,
  usualBuyerPrice,
  usualQuantity,
  usualSupplierPrice,
  usualSupply,
} from "../../../src/engines/markets/scales.ts";
import { buyer, line, marketOf, pair, seller } from "./smallMarkets.ts";

const power = (elasticity: number): Curve => ({ form: "constant-elasticity", price: 9, quantity: 12, elasticity });
const straight = (elasticity: number): Curve => ({ form: "linear", price: 8, quantity: 6, elasticity });
const steps: Curve = {
  form: "steps",
  steps: [
    { price: 5, quantity: 3 },
    { price: 7, quantity: 4 },
  ],
};
const fixed: Curve = { form: "fixed", quantity: 10 };
const deaf: Curve = { form: "direct-linear", intercept: 4, slope: 0 };

describe("a price that a supplier may ask", () => {
  const asked = (supply: Curve, more: Partial<Supplier> = {}): number => usualSupplierPrice(seller("a", supply, more));

  it("is that of the point its curve is given through", () => {
    expect([asked(power(0.5)), asked(straight(0.5), { minPrice: 20 })]).toEqual([9, 8]);
  });

  it("is that of its first step, of the first unit of a line, or its floor where that is higher", () => {
    expect([asked(steps), asked(steps, { minPrice: 6 })]).toEqual([5, 6]);
    expect([asked(line(3, 1)), asked(line(3, 1), { minPrice: 4 }), asked(line(-2, 1))]).toEqual([3, 4, 0]);
    expect(asked({ form: "direct-linear", intercept: -10, slope: 5 })).toBe(2);
    expect([asked(fixed, { minPrice: 1.5 }), asked({ form: "steps", steps: [] })]).toEqual([1.5, 0]);
  });

  it("goes with what it supplies there, at most its capacity, else with the size of the market", () => {
    const supplied = (supply: Curve, more: Partial<Supplier> = {}): number =>
      usualSupply(seller("a", supply, more), { price: 1, quantity: 77 });
    expect([supplied(power(0.5)), supplied(power(0.5), { capacity: 5 })]).toEqual([12, 5]);
    expect([supplied(steps), supplied(steps, { minPrice: 7 }), supplied(fixed)]).toEqual([3, 7, 10]);
    expect([supplied(line(3, 1)), supplied(line(3, 0))]).toEqual([77, 77]);
    expect(supplied(line(3, 2), { minPrice: 9 })).toBe(3);
  });
});

describe("a quantity that a buyer may take", () => {
  const taken = (demand: Curve, more: Partial<Buyer> = {}): number => usualQuantity(buyer("b", demand, more));

  it("is that of its base or of the point its curve is given through", () => {
    expect(taken(line(20, -1), { base: { price: 3, quantity: 41 } })).toBe(41);
    expect([taken(power(-0.5)), taken(straight(-0.5))]).toEqual([12, 6]);
  });

  it("is that at its first step, at half the price where a line ends, at half its choke price", () => {
    expect(taken(steps)).toBe(7);
    expect(taken(line(20, -2))).toBe(5);
    expect(taken(line(20, -2), { maxPrice: 4 })).toBe(8);
    expect([taken(fixed), taken(fixed, { maxPrice: Infinity }), taken(deaf, { maxPrice: Infinity })]).toEqual([
      10, 10, 4,
    ]);
  });
});

describe("sizes of a market", () => {
  const scales = (suppliers: readonly Supplier[], buyers: readonly Buyer[], costs: readonly number[] = [1]) =>
    marketScales(
      marketOf(
        suppliers,
        buyers,
        costs.map((cost) => pair(0, 0, cost)),
      ),
    );

  it("are the mean of the prices that its buyers are known to pay, and the largest quantity", () => {
    const buyers = [buyer("b", power(-0.5)), buyer("c", line(20, -4)), buyer("d", fixed, { maxPrice: Infinity })];
    expect(scales([seller("a", line(3, 1))], buyers)).toEqual({ price: (9 + 10) / 2, quantity: 12 });
    expect(scales([seller("a", line(3, 1))], [buyer("d", fixed, { maxPrice: 60 })]).price).toBe(30);
    expect(scales([seller("a", line(3, 1))], [buyer("d", { form: "steps", steps: [] })])).toMatchObject({ price: 4 });
  });

  it("without them are the mean price that suppliers ask and the mean cost of the way", () => {
    const endless = [buyer("d", fixed, { maxPrice: Infinity })];
    expect(scales([seller("a", line(3, 1)), seller("c", line(6, 1))], endless, [1, 4]).price).toBe(4.5 + 2.5);
    expect(scales([seller("a", line(3, 1))], endless, []).price).toBe(3);
  });

  it("are one where nothing has a size", () => {
    const nothing = [buyer("d", { form: "fixed", quantity: 0 }, { maxPrice: Infinity })];
    expect(scales([seller("a", line(0, 1))], nothing, [])).toEqual({ price: 1, quantity: 1 });
    expect(scales([seller("a", line(0, 1))], [buyer("d", line(8, 0))], [0])).toEqual({ price: 4, quantity: 1 });
  });

  it("give a buyer of whom nothing is known the size of prices and the largest wedge", () => {
    const market = (wedges: readonly number[]): Market =>
      marketOf(
        [seller("a", line(3, 1))],
        [buyer("d", fixed, { maxPrice: Infinity })],
        wedges.map((wedge) => pair(0, 0, 1, { wedge })),
      );
    const priced = (wedges: readonly number[], one: Buyer): number =>
      usualBuyerPrice(market(wedges), one, { price: 10, quantity: 1 });
    expect(priced([2, 5], buyer("d", fixed, { maxPrice: Infinity }))).toBe(15);
    expect(priced([-2], buyer("d", fixed, { maxPrice: Infinity }))).toBe(10);
    expect(priced([2, 5], buyer("d", power(-0.5)))).toBe(9);
  });
});
