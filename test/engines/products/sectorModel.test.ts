import { describe, expect, it } from "vitest";
import { indexSet, parameter, type Parameter } from "../../../src/base/sets/index.ts";
import {
  baseFlows,
  basePolicy,
  type Equilibrium,
  FIXED_WORLD,
  flowsAfter,
  solveEquilibrium,
} from "../../../src/engines/equilibrium/index.ts";
import { type ProductChange, type ProductMarket, productSales } from "../../../src/engines/products/index.ts";
import { economyModel } from "../../../src/models/trade/economyModel.ts";
import { shippedEconomy } from "../../data/shippedEconomy.ts";

/** Every sector is three products, in these parts. */
const PARTS = [0.5, 0.3, 0.2];

/** The war of tariffs on China that the layer is laid under. */
function taxed(set: string): Equilibrium {
  const model = economyModel(shippedEconomy("world-2017"), set);
  const policy = basePolicy(model);
  const [usa, china] = [model.countries.indexOf("USA"), model.countries.indexOf("CHN")];
  const { size } = model.countries;
  for (let j = 0; j < model.sectors.size; j++) policy.tariffs.values[(j * size + usa) * size + china] += 0.25;
  return solveEquilibrium(model, policy, { closure: FIXED_WORLD, tolerance: 1e-12 });
}

/** What the United States buys in an equilibrium, each sector cut into products that are alike. */
function alike(equilibrium: Equilibrium): { readonly market: ProductMarket; readonly change: ProductChange } {
  const { base, policy, expenditure, unitCostHat } = equilibrium;
  const usa = base.countries.indexOf("USA");
  const sold = base.sectors.labels.filter((_, j) => base.tradeShares.at(j, usa, usa) < 1);
  const sectors = indexSet("sectors", sold);
  const from = sold.map((sector) => base.sectors.indexOf(sector));
  const abroad = base.countries.labels.filter((code) => code !== "USA");
  const sellers = indexSet("sellers", abroad);
  const products = indexSet(
    "products",
    sold.flatMap((sector) => PARTS.map((_, part) => `${sector}-${part}`)),
  );
  const flows = baseFlows(base);
  const cells = (of: (j: number, i: number, part: number) => number): Parameter => {
    const values = Float64Array.from({ length: sellers.size * products.size }, (_, cell) => {
      const [i, p] = [Math.floor(cell / products.size), cell % products.size];
      const seller = base.countries.indexOf(abroad[i]);
      return of(from[Math.floor(p / PARTS.length)], seller, PARTS[p % PARTS.length]);
    });
    return parameter([sellers, products], values);
  };
  const ofSector = (of: (j: number) => number): Float64Array => Float64Array.from(from, of);
  const theta = ofSector((j) => base.theta[j]);
  const market = {
    sellers,
    products,
    sectors,
    sectorOf: Int32Array.from(products.labels, (_, p) => Math.floor(p / PARTS.length)),
    imports: cells((j, i, part) => part * flows.at(j, usa, i)),
    rates: cells((j, i) => base.tariffs.at(j, usa, i)),
    homeShare: ofSector((j) => base.tradeShares.at(j, usa, usa)),
    theta,
    thetaHome: base.thetaHome === undefined ? theta : ofSector((j) => base.thetaHome![j]),
  };
  const priceHat = Float64Array.from(
    abroad.flatMap((code) => from.map((j) => unitCostHat.at(j, base.countries.indexOf(code)))),
    (ratio) => (Number.isNaN(ratio) ? 1 : ratio),
  );
  const change = {
    rates: cells((j, i) => policy.tariffs.at(j, usa, i)),
    priceHat: parameter([sellers, sectors], priceHat),
    homePriceHat: ofSector((j) => unitCostHat.at(j, usa)),
    spendingHat: ofSector((j) => expenditure.at(j, usa) / base.expenditure.at(j, usa)),
  };
  return { market, change };
}

describe("products that are alike", () => {
  it.each(["theta_check", "tested"])(
    "sell what their sector sells in the equilibrium of %s",
    (set) => {
      const equilibrium = taxed(set);
      const { market, change } = alike(equilibrium);
      const after = flowsAfter(equilibrium);
      const { base } = equilibrium;
      for (const substitution of [1, 1.53]) {
        const { imports, home } = productSales(market, { ...change, substitution });
        market.sectors.labels.forEach((sector, j) => {
          const at = base.sectors.indexOf(sector);
          const ofSector = (values: Float64Array, i = 0): number =>
            PARTS.reduce((sum, _, part) => sum + values[i * market.products.size + j * PARTS.length + part], 0);
          const usa = base.countries.indexOf("USA");
          expect(ofSector(home.after) / after.at(at, usa, usa)).toBeCloseTo(1, 9);
          market.sellers.labels.forEach((seller, i) => {
            const whole = after.at(at, usa, base.countries.indexOf(seller));
            expect(Math.abs(ofSector(imports.values, i) - whole), `${sector} ${seller}`).toBeLessThanOrEqual(
              1e-9 * whole,
            );
          });
        });
      }
    },
    60_000,
  );
});
