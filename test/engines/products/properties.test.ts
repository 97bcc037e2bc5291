import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexSet, parameter } from "../../../src/base/sets/index.ts";
import { checkProducts, type ProductMarket, productSales } from "../../../src/engines/products/index.ts";

const SECTORS = indexSet("sectors", ["food", "cars"]);
const SELLERS = indexSet("sellers", ["CHN", "MEX", "VNM"]);
const PRODUCTS = indexSet("products", ["1", "2", "3", "4"]);
const CELLS = SELLERS.size * PRODUCTS.size;

const some = (values: fc.Arbitrary<number>, length: number): fc.Arbitrary<Float64Array> =>
  fc.array(values, { minLength: length, maxLength: length }).map((each) => Float64Array.from(each));
const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const traded = fc.oneof(fc.constant(0), between(1e-3, 1e6));
const elasticity = fc.oneof(fc.constantFrom(1e-6, 0.05), between(0.1, 12));
const ratios = between(0.5, 2);

/** Any market of two sectors: sellers that sell nothing, products that nobody or one alone sells, any part of home goods below 1. */
const markets: fc.Arbitrary<ProductMarket> = fc
  .record({
    imports: some(traded, CELLS),
    rates: some(between(-0.5, 2), CELLS),
    homeShare: some(fc.oneof(fc.constant(0), between(0, 0.999)), 2),
    theta: some(elasticity, 2),
    thetaHome: some(fc.oneof(fc.constant(0), elasticity), 2),
  })
  .map(({ imports, rates, ...rest }) => ({
    ...rest,
    sellers: SELLERS,
    products: PRODUCTS,
    sectors: SECTORS,
    sectorOf: Int32Array.from([0, 0, 1, 1]),
    imports: parameter([SELLERS, PRODUCTS], imports),
    rates: parameter([SELLERS, PRODUCTS], rates),
  }));

const changes = fc
  .record({
    rates: some(between(-0.5, 9), CELLS),
    prices: some(ratios, SELLERS.size * SECTORS.size),
    homePriceHat: some(ratios, 2),
    spendingHat: some(ratios, 2),
    substitution: fc.constantFrom(0, 1, 1.53, 4),
  })
  .map(({ rates, prices, ...rest }) => ({
    ...rest,
    rates: parameter([SELLERS, PRODUCTS], rates),
    priceHat: parameter([SELLERS, SECTORS], prices),
  }));

/** What is spent on a sector: imports with tariffs, and home goods. */
function spent(
  market: ProductMarket,
  imports: Float64Array,
  rates: Float64Array,
  home: Float64Array,
  j: number,
): number {
  const abroad = imports.reduce((sum, value, cell) => {
    return market.sectorOf[cell % PRODUCTS.size] === j ? sum + value * (1 + rates[cell]) : sum;
  }, 0);
  return home.reduce((sum, value, p) => (market.sectorOf[p] === j ? sum + value : sum), abroad);
}

describe("sales by product", () => {
  it("add up to what is spent on each sector, and none is negative", () => {
    fc.assert(
      fc.property(markets, changes, (market, change) => {
        const { imports, home } = productSales(market, change);
        expect(Math.min(...imports.values, ...home.after)).toBeGreaterThanOrEqual(0);
        for (const j of [0, 1]) {
          const before = spent(market, market.imports.values, market.rates.values, home.before, j);
          const after = spent(market, imports.values, change.rates.values, home.after, j);
          expect(Math.abs(after - before * change.spendingHat[j])).toBeLessThanOrEqual(1e-9 * before);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("stay where nothing changes, and no seller sells what it did not", () => {
    fc.assert(
      fc.property(markets, changes, (market, change) => {
        const still = productSales(market, { rates: market.rates }).imports.values;
        const moved = productSales(market, change).imports.values;
        market.imports.values.forEach((value, cell) => {
          expect(Math.abs(still[cell] - value)).toBeLessThanOrEqual(1e-9 * value);
          if (value === 0) expect(moved[cell]).toBe(0);
        });
      }),
    );
  });

  it("fall for a seller that is taxed more, and rise for each of its rivals where spending stays and θ_F is above θ_H", () => {
    const ordered = markets.map((market) => ({
      ...market,
      theta: market.theta.map((theta, j) => Math.max(theta, market.thetaHome[j]) + 0.5),
    }));
    fc.assert(
      fc.property(ordered, fc.integer({ min: 0, max: 2 }), between(0.01, 9), (market, seller, more) => {
        const isTaxed = (cell: number): boolean => Math.floor(cell / PRODUCTS.size) === seller;
        const values = market.rates.values.map((rate, cell) => (isTaxed(cell) ? rate + more : rate));
        const { imports } = productSales(market, { rates: parameter([SELLERS, PRODUCTS], values) });
        market.imports.values.forEach((value, cell) => {
          if (isTaxed(cell)) expect(imports.values[cell]).toBeLessThanOrEqual(value);
          else expect(imports.values[cell]).toBeGreaterThanOrEqual(value * (1 - 1e-9));
        });
      }),
    );
  });

  it("of a seller that is alone lose to home goods only, by θ_H, and nothing where spending goes nowhere else", () => {
    const imports = parameter(
      [SELLERS, PRODUCTS],
      Float64Array.from({ length: CELLS }, (_, cell) => (cell === 0 ? 10 : 0)),
    );
    const free = parameter([SELLERS, PRODUCTS], new Float64Array(CELLS));
    const tax = parameter([SELLERS, PRODUCTS], new Float64Array(CELLS).fill(9));
    const market = (home: number, thetaHome: number): ProductMarket => ({
      sellers: SELLERS,
      products: PRODUCTS,
      sectors: SECTORS,
      sectorOf: new Int32Array(PRODUCTS.size),
      imports,
      rates: free,
      homeShare: Float64Array.of(home, 1),
      theta: Float64Array.of(4, 4),
      thetaHome: Float64Array.of(thetaHome, 1),
    });
    const sold = (home: number, thetaHome: number): number =>
      productSales(market(home, thetaHome), { rates: tax }).imports.values[0];
    expect(sold(0, 3)).toBeCloseTo(1, 12);
    expect(sold(0.5, 0)).toBeCloseTo(1, 12);
    expect(sold(0.5, 1)).toBeCloseTo((20 * 0.5 * 0.1) / (0.5 + 0.5 * 0.1) / 10, 12);
    const { home, priceHat } = productSales(market(0.5, 1), { rates: tax });
    expect([...home.before]).toEqual([10, 0, 0, 0]);
    expect(priceHat[0]).toBeCloseTo(1 / 0.55, 12);
    expect(Array.from(priceHat.slice(1))).toEqual([NaN, NaN, NaN]);
  });
});

describe("a market that is none", () => {
  const sound: ProductMarket = {
    sellers: SELLERS,
    products: PRODUCTS,
    sectors: SECTORS,
    sectorOf: Int32Array.from([0, 0, 1, 1]),
    imports: parameter([SELLERS, PRODUCTS], new Float64Array(CELLS).fill(1)),
    rates: parameter([SELLERS, PRODUCTS], new Float64Array(CELLS)),
    homeShare: Float64Array.of(0.5, 0.5),
    theta: Float64Array.of(2, 2),
    thetaHome: Float64Array.of(1, 1),
  };

  it("is told with all that is wrong at once", () => {
    const rates = parameter(
      [SELLERS, PRODUCTS],
      Float64Array.from({ length: CELLS }, (_, cell) => (cell === 3 ? -1 : 0)),
    );
    const found = checkProducts(
      { ...sound, homeShare: Float64Array.of(1, 2), theta: Float64Array.of(0, 2), thetaHome: Float64Array.of(-1, 0) },
      { rates, spendingHat: Float64Array.of(0, 1), substitution: NaN },
    );
    expect(found.map(({ code, path, found: value }) => `${code} ${path}: ${value}`)).toEqual([
      "E435 tariff after, CHN, 4: -1",
      "E435 part of home goods, cars: 2",
      "E435 elasticity between sellers, food: 0",
      "E435 elasticity between imports and home goods, food: -1",
      "E435 change of spending, food: 0",
      "E435 elasticity between products, all sectors: NaN",
      "E436 imports, 1: 3",
      "E436 imports, 2: 3",
    ]);
    expect(() => productSales(sound, { rates: parameter([SECTORS], new Float64Array(2)) })).toThrow("E434");
  });
});
