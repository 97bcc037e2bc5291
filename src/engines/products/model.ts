import type { IndexSet, Parameter } from "../../base/sets/index.ts";

/** What one country buys abroad by product, and how it answers prices. Checked by `checkProducts`. */
export interface ProductMarket {
  /** Who sells, without the country itself. */
  readonly sellers: IndexSet;
  readonly products: IndexSet;
  readonly sectors: IndexSet;
  /** Sector of each product, as its index.   [product] */
  readonly sectorOf: Int32Array;
  /** Customs value, before tariffs; 0 where nothing was sold.   [seller, product]   money */
  readonly imports: Parameter;
  /** Tariff of the base.   [seller, product]   fraction of customs value */
  readonly rates: Parameter;
  /** Part of home goods in spending with tariffs: every product has that of its sector.   [sector]   share */
  readonly homeShare: Float64Array;
  /** θ_F, between foreign sellers.   [sector] */
  readonly theta: Float64Array;
  /** θ_H, between imports and home goods.   [sector] */
  readonly thetaHome: Float64Array;
}

/** What changes. */
export interface ProductChange {
  /** Tariff after.   [seller, product]   fraction of customs value */
  readonly rates: Parameter;
  /** ĉ, prices of sellers before tariffs; absent: they stay.   [seller, sector]   ratio */
  readonly priceHat?: Parameter;
  /** ĉ of home goods; absent: they stay.   [sector]   ratio */
  readonly homePriceHat?: Float64Array;
  /** What the country spends on all products of a sector; absent: it stays.   [sector]   ratio */
  readonly spendingHat?: Float64Array;
  /** η, between products of a sector; absent 1: the part of each stays. */
  readonly substitution?: number;
}

/** What is sold after a change. */
export interface ProductSales {
  /** Customs value, before tariffs.   [seller, product]   money */
  readonly imports: Parameter;
  /** P̂_F, price of imports as a whole; NaN where there are none.   [product]   ratio */
  readonly importPriceHat: Float64Array;
  /** P̂, of imports and home goods; NaN where there are no imports.   [product]   ratio */
  readonly priceHat: Float64Array;
  /** Home goods before and after; 0 where there are no imports that their part could be laid on.   [product]   money */
  readonly home: { readonly before: Float64Array; readonly after: Float64Array };
}
