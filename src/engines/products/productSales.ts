import { hasErrors, TertiusError } from "../../base/problems/index.ts";
import { parameter } from "../../base/sets/index.ts";
import { logPowerMean } from "../../numerics/index.ts";
import { checkProducts } from "./checkProducts.ts";
import type { ProductChange, ProductMarket, ProductSales } from "./model.ts";
import { productSpending } from "./productSpending.ts";

/**
 * What every seller sells of every product after a change of tariffs, under given prices and given spending on each sector. Within a
 * product, m of imports with tariffs, of which seller i has the part sᵢ:
 *
 *     P̂_F^(−θ_F) = Σᵢ sᵢ (κ̂ᵢ ĉᵢ)^(−θ_F),   κ̂ᵢ = (1 + tᵢ′)/(1 + tᵢ)
 *     P̂^(−θ_H)   = h ĉ_h^(−θ_H) + (1 − h) P̂_F^(−θ_H)
 *     v′ᵢ (1 + tᵢ′) = X′ (1 − h)(P̂_F/P̂)^(−θ_H) sᵢ (κ̂ᵢ ĉᵢ/P̂_F)^(−θ_F),   X = m/(1 − h)
 *
 * @unit as in `ProductSales`
 * @throws TertiusError E434, E435, E436 for a market or a change that is none; all at once
 * @source docs/model/products.md; Caliendo & Parro (2015), equation (11), is the same by sector, with θ_H = θ_F
 */
export function productSales(market: ProductMarket, change: ProductChange): ProductSales {
  const problems = checkProducts(market, change);
  if (hasErrors(problems)) throw new TertiusError(problems);
  const { products, sectorOf, homeShare, thetaHome } = market;
  const bought = importsWithTariffs(market);
  const importPrice = logImportPrices(market, change, bought);
  const price = importPrice.map((foreign, p) => {
    const j = sectorOf[p]!;
    const home = Math.log(change.homePriceHat?.[j] ?? 1);
    return home + logPowerMean(1 - homeShare[j]!, foreign - home, thetaHome[j]!);
  });
  const before = bought.map((value, p) => (value === 0 ? 0 : value / (1 - homeShare[sectorOf[p]!]!)));
  const after = productSpending(market, change, before, price);
  const home = { before: new Float64Array(products.size), after: new Float64Array(products.size) };
  for (let p = 0; p < products.size; p++) {
    const j = sectorOf[p]!;
    if (before[p] === 0) continue;
    const own = Math.log(change.homePriceHat?.[j] ?? 1);
    home.before[p] = before[p]! * homeShare[j]!;
    home.after[p] = after[p]! * homeShare[j]! * Math.exp(-thetaHome[j]! * (own - price[p]!));
  }
  return {
    imports: parameter(market.imports.sets, importsAfter(market, change, { bought, importPrice, price, after })),
    importPriceHat: importPrice.map(Math.exp),
    priceHat: price.map(Math.exp),
    home,
  };
}

/** m   [product] */
function importsWithTariffs({ sellers, products, imports, rates }: ProductMarket): Float64Array {
  const bought = new Float64Array(products.size);
  for (let cell = 0; cell < sellers.size * products.size; cell++) {
    bought[cell % products.size]! += imports.values[cell]! * (1 + rates.values[cell]!);
  }
  return bought;
}

/** ln P̂_F; NaN where nothing is bought.   [product] */
function logImportPrices(market: ProductMarket, change: ProductChange, bought: Float64Array): Float64Array {
  const { sellers, products, sectorOf, imports, rates, theta } = market;
  const sums = new Float64Array(products.size);
  for (let cell = 0; cell < sellers.size * products.size; cell++) {
    const value = imports.values[cell]!;
    const p = cell % products.size;
    if (value === 0) continue;
    const part = (value * (1 + rates.values[cell]!)) / bought[p]!;
    sums[p]! += part * Math.exp(-theta[sectorOf[p]!]! * logDelivered(market, change, cell));
  }
  return sums.map((sum, p) => (bought[p] === 0 ? NaN : -Math.log(sum) / theta[sectorOf[p]!]!));
}

/** ln κ̂ ĉ of a seller's product. */
function logDelivered(
  { products, sectors, sectorOf, rates }: ProductMarket,
  change: ProductChange,
  cell: number,
): number {
  const seller = Math.floor(cell / products.size);
  const j = sectorOf[cell % products.size]!;
  const price = change.priceHat?.values[seller * sectors.size + j] ?? 1;
  return Math.log(((1 + change.rates.values[cell]!) / (1 + rates.values[cell]!)) * price);
}

/** What imports after a change follow from.   [product] */
interface Prices {
  /** m */
  readonly bought: Float64Array;
  /** ln P̂_F */
  readonly importPrice: Float64Array;
  /** ln P̂ */
  readonly price: Float64Array;
  /** X′ */
  readonly after: Float64Array;
}

/** v′   [seller, product] */
function importsAfter(
  market: ProductMarket,
  change: ProductChange,
  { bought, importPrice, price, after }: Prices,
): Float64Array {
  const { products, sectorOf, imports, rates, homeShare, theta, thetaHome } = market;
  return imports.values.map((value, cell) => {
    const p = cell % products.size;
    const j = sectorOf[p]!;
    if (value === 0) return 0;
    const part = (value * (1 + rates.values[cell]!)) / bought[p]!;
    const spent = after[p]! * (1 - homeShare[j]!) * Math.exp(-thetaHome[j]! * (importPrice[p]! - price[p]!));
    const sold = part * Math.exp(-theta[j]! * (logDelivered(market, change, cell) - importPrice[p]!));
    return (spent * sold) / (1 + change.rates.values[cell]!);
  });
}
