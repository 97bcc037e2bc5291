import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parameter } from "../../../src/base/sets/index.ts";
import { productSales, type ProductMarket } from "../../../src/engines/products/index.ts";
import { economyModel } from "../../../src/models/trade/economyModel.ts";
import { reference } from "../../reference.ts";
import { unsurchargedWorld2022 } from "../../referenceEconomy.ts";
import { americanMarket, HOME_SHARES } from "./americanMarket.ts";

/** Relative: what the independent runs were written with. */
const TOLERANCE = 1e-6;

const POINTS = {
  vn46: (seller: string) => (seller === "VNM" ? 46 : 10),
  chn20: (seller: string) => (seller === "CHN" ? 20 : 0),
};

/** Tariffs of the base with points added by seller. */
function withPoints({ sellers, products, rates }: ProductMarket, pointsOf: (seller: string) => number): Float64Array {
  return rates.values.map((rate, cell) => rate + pointsOf(sellers.labels[Math.floor(cell / products.size)]) / 100);
}

function linesOf(name: string): readonly (readonly string[])[] {
  const lines = readFileSync(reference(`two-tiers/${name}.csv`), "utf8")
    .trim()
    .split("\n");
  return lines.slice(1).map((line) => line.split(","));
}

describe("sales by product against independent runs", () => {
  it.each([
    ["vn46", 1, 2],
    ["vn46", 0.19, 1.53],
    ["chn20", 1, 2],
    ["chn20", 0.19, 1.53],
  ] as const)("%s at %d between home and imports, %d between sellers", (run, thetaHome, theta) => {
    const market = americanMarket(thetaHome, theta);
    const { sellers, products } = market;
    const rates = parameter([sellers, products], withPoints(market, POINTS[run]));
    const { imports } = productSales(market, { rates });
    const lines = linesOf(`products-${run}-${thetaHome}-${theta}`);
    expect(lines.length).toBeGreaterThan(300);
    const off = lines.flatMap(([product, , seller, before, , , after]) => {
      const i = sellers.indexOf(seller);
      const sold = ({ values }: typeof imports): number =>
        product === "all"
          ? values.slice(i * products.size, (i + 1) * products.size).reduce((sum, value) => sum + value, 0)
          : values[i * products.size + products.indexOf(product)];
      const isNear = (found: number, told: string): boolean => Math.abs(found / Number(told) - 1) <= TOLERANCE;
      return isNear(sold(market.imports), before) && isNear(sold(imports), after) ? [] : [`${product} ${seller}`];
    });
    expect(off).toEqual([]);
  });
});

describe("the part of home goods that they rest on", () => {
  it("is that of the tables of 2022", () => {
    const { tradeShares, sectors, countries } = economyModel(unsurchargedWorld2022(), "theta_check");
    const usa = countries.indexOf("USA");
    const found = sectors.labels.map((sector, j) => [sector, tradeShares.at(j, usa, usa)] as const);
    expect([...HOME_SHARES]).toEqual(found);
  });
});
