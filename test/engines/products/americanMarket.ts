import { indexSet, parameter } from "../../../src/base/sets/index.ts";
import type { ProductMarket } from "../../../src/engines/products/index.ts";
import { parseObservedTrade, productsIn } from "../../../src/data/packages/index.ts";
import { shippedFiles } from "../../data/shippedEconomy.ts";
import { shippedKey } from "../../data/shippedKey.ts";

/** Part of home goods in what the United States spends, with tariffs, by sector: of the tables of 2022, without surcharges. */
export const HOME_SHARES: ReadonlyMap<string, number> = new Map([
  ["A01_02", 0.9142387203848928],
  ["A03", 0.20525408444332408],
  ["B05_06", 0.7489184832972071],
  ["B07_08", 0.8841839326671124],
  ["B09", 0.9430933344326389],
  ["C10T12", 0.8662386599741541],
  ["C13T15", 0.24106685845790987],
  ["C16", 0.8366762197429102],
  ["C17_18", 0.8912892035866172],
  ["C19", 0.8948932127235888],
  ["C20", 0.7813923041271373],
  ["C21", 0.6709102982997649],
  ["C22", 0.756728304910399],
  ["C23", 0.8378424916501012],
  ["C24", 0.7470810075039246],
  ["C25", 0.8551237808179468],
  ["C26", 0.5519077309385859],
  ["C27", 0.44930845904121247],
  ["C28", 0.6937881754866881],
  ["C29", 0.6674627213780735],
  ["C30", 0.7790627867599269],
  ["C31T33", 0.5918626667514088],
  ["SRV", 0.9692718026566375],
]);

/** American imports of 2024 by product and seller, without products of no sector; the base rate is what was collected. */
export function americanMarket(thetaHome: number, theta: number): ProductMarket {
  const sectors = indexSet("sectors", [...HOME_SHARES.keys()]);
  const {
    imports,
    duties,
    sellers,
    products: all,
  } = parseObservedTrade(shippedFiles("us-imports"), null).observed!.products!;
  const sectorOf = productsIn(shippedKey(), "HS2022");
  const kept = all.labels.filter((product) => HOME_SHARES.has(sectorOf.get(product) ?? ""));
  const products = indexSet("products", kept);
  const at = (table: typeof imports): Float64Array =>
    Float64Array.from({ length: sellers.size * kept.length }, (_, cell) => {
      const value = table.at(Math.floor(cell / kept.length), all.indexOf(kept[cell % kept.length]));
      return Number.isNaN(value) ? 0 : value;
    });
  const [bought, paid] = [at(imports), at(duties)];
  return {
    sellers,
    products,
    sectors,
    sectorOf: Int32Array.from(kept, (product) => sectors.indexOf(sectorOf.get(product)!)),
    imports: parameter([sellers, products], bought),
    rates: parameter(
      [sellers, products],
      bought.map((value, cell) => (value > 0 ? paid[cell] / value : 0)),
    ),
    homeShare: Float64Array.from(HOME_SHARES.values()),
    theta: new Float64Array(sectors.size).fill(theta),
    thetaHome: new Float64Array(sectors.size).fill(thetaHome),
  };
}
