import { indexSet, parameter } from "../../../../src/base/sets/index.ts";
import { checkProducts } from "../../../../src/engines/products/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import type { Provoked } from "./provoked.ts";

const sectors = indexSet("sectors", ["C13T15"]);
const sellers = indexSet("sellers", ["VNM"]);
const products = indexSet("products", ["610910"]);
const free = parameter([sellers, products], Float64Array.of(0));

/** Everything that is wrong with one product of one seller. */
function found(homeShare: number, rate: number, theta: readonly number[]): readonly Problem[] {
  const market = {
    sellers,
    products,
    sectors,
    sectorOf: Int32Array.of(0),
    imports: parameter([sellers, products], Float64Array.of(5)),
    rates: free,
    homeShare: Float64Array.of(homeShare),
    theta: Float64Array.from(theta),
    thetaHome: Float64Array.of(1),
  };
  return checkProducts(market, { rates: parameter([sellers, products], Float64Array.of(rate)) });
}

/** A market by product that is none. */
export const PRODUCT_MARKET_PROVOKED: Provoked = {
  E434: () => found(0.5, 0, [2, 2]),
  E435: () => found(0.5, -1, [2]),
  E436: () => found(1, 0, [2]),
};
